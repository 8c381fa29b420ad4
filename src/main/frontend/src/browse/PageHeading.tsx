import { type ReactNode, useEffect, useRef } from 'react';
import { MixedScript } from './MixedScript';
import { useTranslation } from './translation';
import { type View, viewPath } from './view';

interface Props {
  /** Title of the view. */
  title: string;
  view: View;
  /** Breadcrumb links. */
  children?: ReactNode;
}

let isFirstView = true;

/** Whether the view was opened by back or forward: the browser then restores its scroll position. */
let isHistoryNavigation = false;

window.addEventListener('popstate', () => { isHistoryNavigation = true; });
window.addEventListener('pushState', () => { isHistoryNavigation = false; });

/**
 * Heading of a view and title of the document. When the view changes, it moves the focus to the heading, unless a filter
 * has the focus, and scrolls to the top, unless the user went back or forward.
 */
export function PageHeading({ title, view, children }: Props) {
  const { registry, breadcrumb } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const path = viewPath({ ...view, language: undefined });
  useEffect(() => {
    if (!isFirstView && !document.activeElement?.closest('.filters')) {
      heading.current?.focus({ preventScroll: true });
      if (!isHistoryNavigation) {
        window.scrollTo(0, 0);
      }
    }
    isFirstView = false;
  }, [path]);
  useEffect(() => {
    document.title = `${title} · ${registry}`;
  }, [title, registry]);
  return (
    <div className="page-heading">
      {children && <nav aria-label={breadcrumb}>{children}</nav>}
      <h2 ref={heading} tabIndex={-1}><MixedScript>{title}</MixedScript></h2>
    </div>
  );
}

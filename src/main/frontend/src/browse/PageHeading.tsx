import { type ReactNode, useEffect, useRef } from 'react';
import { MixedScript } from './MixedScript';
import { useTranslation } from './translation';
import { type View, viewPath } from './view';

interface Props {
  /** What the view shows, in a line. */
  title: string;
  view: View;
  /** Ways back to what is around it. */
  children?: ReactNode;
}

let isFirstView = true;

/** Whether a view was come back to: the browser shows it where it was left. */
let isHistoryNavigation = false;

window.addEventListener('popstate', () => { isHistoryNavigation = true; });
window.addEventListener('pushState', () => { isHistoryNavigation = false; });

/** Names a view, in the title of the page too. When it opens after another it has the focus, unless that is in the filters, and is seen from its start, unless one came back to it. */
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

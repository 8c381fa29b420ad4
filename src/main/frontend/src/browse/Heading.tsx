import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from './language';
import type { View } from './view';

interface Props {
  /** What the view shows, in a line. */
  title: string;
  /** The language of the title, where it is a name. */
  lang?: 'zh';
  view: View;
  /** Ways back to what is around it. */
  children?: ReactNode;
}

let isFirst = true;

/** Whether a view was come back to: the browser shows it where it was left. */
let isReturn = false;

window.addEventListener('popstate', () => { isReturn = true; });
window.addEventListener('pushState', () => { isReturn = false; });

/** Names a view, in the title of the page too. When it or a page of it opens after another, it is seen from its start and has the focus. */
export function Heading({ title, lang, view: { after, before }, children }: Props) {
  const { registry, waysBack } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) {
      heading.current?.focus({ preventScroll: true });
    }
    if (!isFirst && !isReturn) {
      window.scrollTo(0, 0);
    }
    isFirst = false;
  }, [after, before]);
  useEffect(() => {
    document.title = `${title} · ${registry}`;
  }, [title, registry]);
  return (
    <div className="heading">
      {children && <nav aria-label={waysBack}>{children}</nav>}
      <h2 ref={heading} tabIndex={-1} lang={lang}>{title}</h2>
    </div>
  );
}

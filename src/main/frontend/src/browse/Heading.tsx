import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from './language';

interface Props {
  /** What the view shows, in a line. */
  title: string;
  /** Ways back to what is around it. */
  children?: ReactNode;
}

let isFirst = true;

/** Names a view, in the title of the page too. When it opens after another, it is seen from its start and has the focus. */
export function Heading({ title, children }: Props) {
  const { registry, waysBack } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst = false;
  }, []);
  useEffect(() => {
    document.title = `${title} · ${registry}`;
  }, [title, registry]);
  return (
    <div className="heading">
      {children && <nav aria-label={waysBack}>{children}</nav>}
      <h2 ref={heading} tabIndex={-1}>{title}</h2>
    </div>
  );
}

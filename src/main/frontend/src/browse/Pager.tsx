import { Link } from 'wouter';
import { useSpeech } from './language';
import { changed, pathOf, type View } from './view';

interface Props {
  view: View;
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
}

/** Leads on through what does not go onto one page, and back to its start. */
export function Pager({ view, pageInfo: { endCursor, hasNextPage } }: Props) {
  const { nextPage, firstPage } = useSpeech();
  return (
    <p className="pager">
      {view.after && <Link href={pathOf(changed(view, {}))}>{firstPage}</Link>}
      {hasNextPage && endCursor && <Link href={pathOf({ ...view, after: endCursor })} rel="next">{nextPage}</Link>}
    </p>
  );
}

import { Link } from 'wouter';
import { useSpeech } from './language';
import { changed, pathOf, type View } from './view';

interface Props {
  view: View;
  pageInfo: { startCursor?: string | null; hasPreviousPage: boolean; hasNextPage: boolean; endCursor?: string | null };
}

/** Leads through what does not go onto one page. */
export function Pager({ view, pageInfo: { startCursor, hasPreviousPage, hasNextPage, endCursor } }: Props) {
  const { firstPage, previousPage, nextPage } = useSpeech();
  return (hasPreviousPage || hasNextPage) && (
    <p className="pager">
      {hasPreviousPage && startCursor && (
        <>
          <Link href={pathOf(changed(view, {}))}>{firstPage}</Link>
          <Link href={pathOf(changed(view, { before: startCursor }))} rel="prev">{previousPage}</Link>
        </>
      )}
      {hasNextPage && endCursor && <Link href={pathOf(changed(view, { after: endCursor }))} rel="next">{nextPage}</Link>}
    </p>
  );
}

import { Link } from 'wouter';
import { useTranslation } from './translation';
import { type View, viewPath, withChanges } from './view';

interface Props {
  view: View;
  pageInfo: { startCursor?: string | null; hasPreviousPage: boolean; hasNextPage: boolean; endCursor?: string | null };
}

/** Links to the first, previous and next page. */
export function Pager({ view, pageInfo: { startCursor, hasPreviousPage, hasNextPage, endCursor } }: Props) {
  const { firstPage, previousPage, nextPage } = useTranslation();
  // The rows after a cursor may have been removed since.
  const isEmptied = !startCursor && !!(view.after || view.before);
  return (hasPreviousPage || hasNextPage || isEmptied) && (
    <p className="pager">
      {(hasPreviousPage || isEmptied) && <Link href={viewPath(withChanges(view, {}))}>{firstPage}</Link>}
      {hasPreviousPage && startCursor && <Link href={viewPath(withChanges(view, { before: startCursor }))} rel="prev">{previousPage}</Link>}
      {hasNextPage && endCursor && <Link href={viewPath(withChanges(view, { after: endCursor }))} rel="next">{nextPage}</Link>}
    </p>
  );
}

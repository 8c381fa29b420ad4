import { MixedScript } from './MixedScript';
import { PUBLISHED_COUNTS } from './operations';
import { NumberLink, StaleWhileLoading } from './QueryResult';
import { formatPublishedCount } from './rankingRows';
import { useTranslation } from './translation';
import { useRegistryQuery } from './useRegistryQuery';
import { effectiveLevel, type View } from './view';

/** Shows the total published for the whole country at the level of the ranking. */
export function NationalTotal({ view }: { view: View }) {
  const t = useTranslation();
  const filter = { level: { exactly: effectiveLevel(view)! }, nationwide: true, counts: 'TOTAL' as const };
  const query = useRegistryQuery(PUBLISHED_COUNTS, { filter, asOf: view.asOf, first: 1 });
  return (
    <div className="note">
      <StaleWhileLoading query={query}>
        {({ publishedCounts: { nodes } }) => nodes.map((published) => (
          <p key={published.id}>
            <NumberLink>{formatPublishedCount(published, t)}</NumberLink> <MixedScript>{t.nationalTotal(t.displayName(published.level))}</MixedScript> {published.asOf} (<MixedScript>{`${published.publisher}: ${published.readIn}`}</MixedScript>)
          </p>
        ))}
      </StaleWhileLoading>
    </div>
  );
}

import { MixedScript } from './MixedScript';
import { PUBLISHED_COUNTS } from './operations';
import { NumberLink, StaleWhileLoading } from './QueryResult';
import { formatPublishedCount } from './rankingRows';
import { useTranslation } from './translation';
import { useRegistryQuery } from './useRegistryQuery';
import { effectiveLevel, type View } from './view';

/** Holds against what is loaded what was printed for the whole country, where that was asked for. */
export function NationalTotal({ view }: { view: View }) {
  const t = useTranslation();
  const filter = { level: { exactly: effectiveLevel(view)! }, nationwide: true };
  const query = useRegistryQuery(PUBLISHED_COUNTS, { filter, asOf: view.asOf, first: 1 });
  return (
    <div className="note">
      <StaleWhileLoading query={query}>
        {({ publishedCounts: { nodes } }) => nodes.map((printed) => (
          <p key={printed.id}>
            <NumberLink>{formatPublishedCount(printed, t)}</NumberLink> <MixedScript>{t.nationalTotal(t.displayName(printed.level))}</MixedScript> {printed.asOf} (<MixedScript>{`${printed.publisher}: ${printed.readIn}`}</MixedScript>)
          </p>
        ))}
      </StaleWhileLoading>
    </div>
  );
}

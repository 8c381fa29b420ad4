import { NumberLink, StaleWhileLoading } from './QueryResult';
import { useRegistryQuery } from './useRegistryQuery';
import { useTranslation } from './translation';
import { MixedScript } from './MixedScript';
import { PUBLISHED_COUNTS } from './operations';
import { printedOf } from './rows';
import { levelOf, type View } from './view';

/** Holds against what is loaded what was printed for the whole country, where that was asked for. */
export function PrintedTotal({ view }: { view: View }) {
  const t = useTranslation();
  const filter = { level: { exactly: levelOf(view)! }, nationwide: true };
  const query = useRegistryQuery(PUBLISHED_COUNTS, { filter, asOf: view.asOf, first: 1 });
  return (
    <div className="remark">
      <StaleWhileLoading query={query}>
        {({ publishedCounts: { nodes } }) => nodes.map((printed) => (
          <p key={printed.id}>
            <NumberLink>{printedOf(printed, t)}</NumberLink> <MixedScript>{t.printedTotal(t.displayName(printed.level))}</MixedScript> {printed.asOf} (<MixedScript>{`${printed.publisher}: ${printed.readIn}`}</MixedScript>)
          </p>
        ))}
      </StaleWhileLoading>
    </div>
  );
}

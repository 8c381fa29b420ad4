import { NumberLink, StaleWhileLoading } from './QueryResult';
import { useRegistryQuery } from './useRegistryQuery';
import { useSpeech } from './language';
import { Mixed } from './Mixed';
import { PUBLISHED_COUNTS } from './operations';
import { printedOf } from './rows';
import { levelOf, type View } from './view';

/** Holds against what is loaded what was printed for the whole country, where that was asked for. */
export function PrintedTotal({ view }: { view: View }) {
  const speech = useSpeech();
  const filter = { level: { exactly: levelOf(view)! }, nationwide: true };
  const query = useRegistryQuery(PUBLISHED_COUNTS, { filter, asOf: view.asOf, first: 1 });
  return (
    <div className="remark">
      <StaleWhileLoading query={query}>
        {({ publishedCounts: { nodes } }) => nodes.map((printed) => (
          <p key={printed.id}>
            <NumberLink>{printedOf(printed, speech)}</NumberLink> <Mixed>{speech.printedTotal(speech.named(printed.level))}</Mixed> {printed.asOf} (<Mixed>{`${printed.publisher}: ${printed.readIn}`}</Mixed>)
          </p>
        ))}
      </StaleWhileLoading>
    </div>
  );
}

import { Link } from 'wouter';
import type { RecognitionListPageQuery } from '../generated/graphql';
import { Count, OpenInGraphiQL, QueryResult } from './QueryResult';
import { useRegistryQuery } from './useRegistryQuery';
import { dayOf } from './day';
import { Facts } from './Facts';
import { Heading } from './Heading';
import { useSpeech } from './language';
import { Mixed } from './Mixed';
import { RECOGNITION_LIST_PAGE } from './operations';
import { Pager } from './Pager';
import { Source } from './Source';
import { Table } from './Table';
import { alone, pageOf, pathOf, start, type View } from './view';

/** What an authority published, entry by entry, and where it was read. */
export function RecognitionList({ view }: { view: View }) {
  const { ranking, list: untitled, noEntry } = useSpeech();
  const query = useRegistryQuery(RECOGNITION_LIST_PAGE, { id: view.id ?? '', ...pageOf(view) });
  const list = query.data?.node?.__typename === 'RecognitionList' ? query.data.node : undefined;
  return (
    <>
      <Heading title={list?.title ?? untitled} view={view}>
        <Link href={pathOf(start(view))}>{ranking}</Link>
      </Heading>
      <QueryResult query={query}>
        {() => list ? <Published list={list} view={view} /> : <p className="empty">{noEntry}</p>}
      </QueryResult>
    </>
  );
}

type Published = Extract<RecognitionListPageQuery['node'], { __typename: 'RecognitionList' }>;

function Published({ list, view }: { list: Published; view: View }) {
  const { stages, named, ...speech } = useSpeech();
  const complete = list.completeNationwide ? speech.nationwide : list.completeFor ? <span lang="zh">{list.completeFor.name}</span> : speech.onlyPart;
  const { totalCount, nodes, pageInfo } = list.recognitions;
  return (
    <>
      <Facts of={[
        [speech.publisher, <Mixed>{list.publisher}</Mixed>],
        [speech.publishedOn, dayOf(list.publishedOn, list.datePrecision) ?? speech.unknown],
        [speech.documentNumber, <Mixed>{list.documentNumber ?? speech.unknown}</Mixed>],
        [speech.level, <Mixed>{named(list.level)}</Mixed>],
        [speech.stage, <Mixed>{stages[list.stage]}</Mixed>],
        [speech.printedCount, <Count of={list.printedCount} />],
        [speech.completeFor, complete],
        [speech.readIn, <Source list={list} />],
        [speech.note, <Mixed>{list.note ?? '–'}</Mixed>],
      ]} />
      <p className="summary" role="status"><Count of={totalCount} /> {speech.entriesLoaded(totalCount)}</p>
      <Entries entries={nodes} view={view} />
      <Pager view={view} pageInfo={pageInfo} />
      <OpenInGraphiQL />
    </>
  );
}

function Entries({ entries, view }: { entries: Published['recognitions']['nodes']; view: View }) {
  const speech = useSpeech();
  return (
    <Table caption={speech.entries} columns={[speech.position, speech.nameAsPrinted, speech.name, speech.factoryName, speech.withdrawn]}>
      {entries.map(({ id, position, nameAsPrinted, enterprise, factoryName, withdrawnOn }) => (
        <tr key={id}>
          <td className="number"><Count of={position} /></td>
          <td lang="zh">{nameAsPrinted}</td>
          <th scope="row"><Link href={pathOf(alone('enterprise', enterprise.id, view))} lang="zh">{enterprise.name}</Link></th>
          <td lang="zh">{factoryName ?? '–'}</td>
          <td>{withdrawnOn ?? '–'}</td>
        </tr>
      ))}
    </Table>
  );
}

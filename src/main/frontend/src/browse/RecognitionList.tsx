import { Link } from 'wouter';
import type { RecognitionListPageQuery } from '../generated/graphql';
import { truncateDate } from './dates';
import { Facts } from './Facts';
import { Heading } from './Heading';
import { MixedScript } from './MixedScript';
import { RECOGNITION_LIST_PAGE } from './operations';
import { Pager } from './Pager';
import { Count, OpenInGraphiQL, QueryResult } from './QueryResult';
import { Source } from './Source';
import { Table } from './Table';
import { useTranslation } from './translation';
import { useRegistryQuery } from './useRegistryQuery';
import { defaultView, detailView, pageArguments, type View, viewPath } from './view';

/** What an authority published, entry by entry, and where it was read. */
export function RecognitionList({ view }: { view: View }) {
  const { ranking, list: untitled, noEntry } = useTranslation();
  const query = useRegistryQuery(RECOGNITION_LIST_PAGE, { id: view.id ?? '', ...pageArguments(view) });
  const list = query.data?.node?.__typename === 'RecognitionList' ? query.data.node : undefined;
  return (
    <>
      <Heading title={list?.title ?? untitled} view={view}>
        <Link href={viewPath(defaultView(view))}>{ranking}</Link>
      </Heading>
      <QueryResult query={query}>
        {() => list ? <Published list={list} view={view} /> : <p className="empty">{noEntry}</p>}
      </QueryResult>
    </>
  );
}

type Published = Extract<RecognitionListPageQuery['node'], { __typename: 'RecognitionList' }>;

function Published({ list, view }: { list: Published; view: View }) {
  const { stages, displayName, ...t } = useTranslation();
  const complete = list.completeNationwide ? t.nationwide : list.completeFor ? <span lang="zh">{list.completeFor.name}</span> : t.onlyPart;
  const { totalCount, nodes, pageInfo } = list.recognitions;
  return (
    <>
      <Facts of={[
        [t.publisher, <MixedScript>{list.publisher}</MixedScript>],
        [t.publishedOn, truncateDate(list.publishedOn, list.datePrecision) ?? t.unknown],
        [t.documentNumber, <MixedScript>{list.documentNumber ?? t.unknown}</MixedScript>],
        [t.level, <MixedScript>{displayName(list.level)}</MixedScript>],
        [t.stage, <MixedScript>{stages[list.stage]}</MixedScript>],
        [t.printedCount, <Count of={list.printedCount} />],
        [t.completeFor, complete],
        [t.readIn, <Source list={list} />],
        [t.note, <MixedScript>{list.note ?? '–'}</MixedScript>],
      ]} />
      <p className="summary" role="status"><Count of={totalCount} /> {t.entriesLoaded(totalCount)}</p>
      <Entries entries={nodes} view={view} />
      <Pager view={view} pageInfo={pageInfo} />
      <OpenInGraphiQL />
    </>
  );
}

function Entries({ entries, view }: { entries: Published['recognitions']['nodes']; view: View }) {
  const t = useTranslation();
  return (
    <Table caption={t.entries} columns={[t.position, t.nameAsPrinted, t.name, t.factoryName, t.withdrawn]}>
      {entries.map(({ id, position, nameAsPrinted, enterprise, factoryName, withdrawnOn }) => (
        <tr key={id}>
          <td className="number"><Count of={position} /></td>
          <td lang="zh">{nameAsPrinted}</td>
          <th scope="row"><Link href={viewPath(detailView('enterprise', enterprise.id, view))} lang="zh">{enterprise.name}</Link></th>
          <td lang="zh">{factoryName ?? '–'}</td>
          <td>{withdrawnOn ?? '–'}</td>
        </tr>
      ))}
    </Table>
  );
}

import { Link } from 'wouter';
import type { RecognitionListPageQuery } from '../generated/graphql';
import { truncateDate } from './dates';
import { DescriptionList } from './DescriptionList';
import { MixedScript } from './MixedScript';
import { RECOGNITION_LIST_PAGE } from './operations';
import { PageHeading } from './PageHeading';
import { Pager } from './Pager';
import { Count, OpenInGraphiQL, QueryResult } from './QueryResult';
import { SourceLink } from './SourceLink';
import { Table } from './Table';
import { useTranslation } from './translation';
import { useRegistryQuery } from './useRegistryQuery';
import { defaultView, detailView, pageArguments, type View, viewPath } from './view';

/** A list that an authority published: its details, source and entries. */
export function RecognitionList({ view }: { view: View }) {
  const { ranking, list: untitled, notFound } = useTranslation();
  const query = useRegistryQuery(RECOGNITION_LIST_PAGE, { id: view.id ?? '', ...pageArguments(view) });
  const list = query.data?.node?.__typename === 'RecognitionList' ? query.data.node : undefined;
  return (
    <>
      <PageHeading title={list?.title ?? untitled} view={view}>
        <Link href={viewPath(defaultView(view))}>{ranking}</Link>
      </PageHeading>
      <QueryResult query={query}>
        {() => list ? <ListDetails list={list} view={view} /> : <p className="empty">{notFound}</p>}
      </QueryResult>
    </>
  );
}

type ListDetails = Extract<RecognitionListPageQuery['node'], { __typename: 'RecognitionList' }>;

function ListDetails({ list, view }: { list: ListDetails; view: View }) {
  const { stages, displayName, ...t } = useTranslation();
  const complete = list.completeNationwide ? t.nationwide : list.completeFor ? <span lang="zh">{list.completeFor.name}</span> : t.partOnly;
  const { totalCount, nodes, pageInfo } = list.recognitions;
  return (
    <>
      <DescriptionList items={[
        [t.publisher, <MixedScript>{list.publisher}</MixedScript>],
        [t.publishedOn, truncateDate(list.publishedOn, list.datePrecision) ?? t.unknown],
        [t.documentNumber, <MixedScript>{list.documentNumber ?? t.unknown}</MixedScript>],
        [t.level, <MixedScript>{displayName(list.level)}</MixedScript>],
        [t.stage, <MixedScript>{stages[list.stage]}</MixedScript>],
        [t.printedCount, <Count of={list.printedCount} />],
        [t.completeFor, complete],
        [t.readIn, <SourceLink list={list} />],
        [t.note, <MixedScript>{list.note ?? '–'}</MixedScript>],
      ]} />
      <p className="summary" role="status"><Count of={totalCount} /> {t.entriesLoaded(totalCount)}</p>
      <Entries entries={nodes} view={view} />
      <Pager view={view} pageInfo={pageInfo} />
      <OpenInGraphiQL />
    </>
  );
}

function Entries({ entries, view }: { entries: ListDetails['recognitions']['nodes']; view: View }) {
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

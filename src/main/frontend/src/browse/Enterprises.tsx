import { Link } from 'wouter';
import type { EnterpriseTableQuery } from '../generated/graphql';
import { Facets } from './Facets';
import { Filters } from './Filters';
import { MixedScript } from './MixedScript';
import { ENTERPRISE_TABLE } from './operations';
import { PageHeading } from './PageHeading';
import { Pager } from './Pager';
import { PlaceCoverage } from './PlaceCoverage';
import { PlaceLinks } from './PlaceLinks';
import { Count, OpenInGraphiQL, QueryResult } from './QueryResult';
import { Table } from './Table';
import { useTranslation } from './translation';
import { useDivision } from './useDivision';
import { useRegistryQuery } from './useRegistryQuery';
import { detailView, industryFilter, levelFilter, pageArguments, type View, viewPath, withChanges } from './view';

/** Enterprises that match a search text or the filters. */
export function Enterprises({ view }: { view: View }) {
  const { emptyResult, enterprisesFound } = useTranslation();
  const { text, within, asOf } = view;
  const query = useRegistryQuery(ENTERPRISE_TABLE, {
    filter: { text, within, level: levelFilter(view), industries: industryFilter(view) },
    asOf,
    ...pageArguments(view),
  });
  return (
    <>
      <Title view={view} />
      <Filters view={view} />
      {text ? <PlaceLinks text={text} view={view} /> : <PlaceCoverage view={view} />}
      <QueryResult query={query}>
        {({ enterprises: { totalCount, nodes, facets, pageInfo } }) => (
          <>
            <p className="summary" role="status"><Count of={totalCount} /> {enterprisesFound(totalCount)}</p>
            {totalCount === 0 ? <p className="empty">{emptyResult}</p> : (
              <div className="enterprises">
                <EnterpriseTable enterprises={nodes} view={view} />
                <Facets facets={facets} view={view} />
              </div>
            )}
            <Pager view={view} pageInfo={pageInfo} />
            <OpenInGraphiQL />
          </>
        )}
      </QueryResult>
    </>
  );
}

function Title({ view }: { view: View }) {
  const { ranking, searchTitle, enterprisesOf, allEnterprises } = useTranslation();
  const division = useDivision(view.within);
  const parent = division?.parent;
  // A part of a city has no ranking to link back to.
  const isInCity = parent?.code === division?.city?.code;
  const title = view.text ? searchTitle(view.text) : division ? enterprisesOf(division.name) : allEnterprises;
  const back = withChanges(view, { show: 'ranking', text: undefined, within: undefined });
  return (
    <PageHeading title={title} view={view}>
      <Link href={viewPath(back)}>{ranking}</Link>
      {parent && <Link href={viewPath({ ...(isInCity ? withChanges(view, {}) : back), within: parent.code })} lang="zh">{parent.name}</Link>}
    </PageHeading>
  );
}

type Row = EnterpriseTableQuery['enterprises']['nodes'][number];

function EnterpriseTable({ enterprises, view }: { enterprises: Row[]; view: View }) {
  const { displayName, ...t } = useTranslation();
  return (
    <Table caption={t.allEnterprises} columns={[t.name, t.level, t.city, t.industries]}>
      {enterprises.map(({ id, name, level, city, industries }) => (
        <tr key={id}>
          <th scope="row"><Link href={viewPath(detailView('enterprise', id, view))} lang="zh">{name}</Link></th>
          <td>{level ? <MixedScript>{displayName(level)}</MixedScript> : <MixedScript>{t.noLevel}</MixedScript>}</td>
          <td><MixedScript>{city?.name ?? t.unknown}</MixedScript></td>
          <td><MixedScript>{industries.map(({ industry }) => displayName(industry)).join('; ') || t.unknown}</MixedScript></td>
        </tr>
      ))}
    </Table>
  );
}

import { Link } from 'wouter';
import { Filters } from './Filters';
import { NationalTotal } from './NationalTotal';
import { CITY_RANKING } from './operations';
import { PageHeading } from './PageHeading';
import { Pager } from './Pager';
import { PlaceCoverage } from './PlaceCoverage';
import { Count, OpenInGraphiQL, QueryResult } from './QueryResult';
import { RankingChart } from './RankingChart';
import { RankingTable } from './RankingTable';
import { useTranslation } from './translation';
import { useRegistryQuery } from './useRegistryQuery';
import { defaultView, industryFilter, levelFilter, pageArguments, type View, viewPath } from './view';

/** Ranking of cities by number of enterprises, as a chart and a table. */
export function Ranking({ view }: { view: View }) {
  const { ranking, emptyRanking, clear, enterprisesLoaded, citiesRanked } = useTranslation();
  const query = useRegistryQuery(CITY_RANKING, {
    level: levelFilter(view),
    industries: industryFilter(view),
    within: view.within,
    asOf: view.asOf,
    comparedTo: view.comparedTo,
    ...pageArguments(view),
  });
  return (
    <>
      <PageHeading title={ranking} view={view} />
      <Filters view={view} />
      <QueryResult query={query}>
        {({ cityRanking: { enterpriseCount, totalCount, nodes, pageInfo } }) => (
          <>
            <p className="summary" role="status">
              <Count of={enterpriseCount} /> {enterprisesLoaded(enterpriseCount)} · <Count of={totalCount} /> {citiesRanked(totalCount)}
            </p>
            {view.within ? <PlaceCoverage view={view} /> : !view.industry && <NationalTotal view={view} />}
            {totalCount === 0 ? (
              <p className="empty">{emptyRanking} <Link href={viewPath(defaultView(view))}>{clear}</Link></p>
            ) : (
              <div className={view.comparedTo ? 'ranking ranking-compared' : 'ranking'}>
                <RankingChart rows={nodes} view={view} />
                <RankingTable rows={nodes} view={view} />
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

import { Link } from 'wouter';
import { Count, OpenInGraphiQL, QueryResult } from './QueryResult';
import { useRegistryQuery } from './useRegistryQuery';
import { Filters } from './Filters';
import { Heading } from './Heading';
import { useTranslation } from './translation';
import { CITY_RANKING } from './operations';
import { Pager } from './Pager';
import { PlaceCoverage } from './PlaceCoverage';
import { PrintedTotal } from './PrintedTotal';
import { RankingChart } from './RankingChart';
import { RankingTable } from './RankingTable';
import { industriesOf, levelFilterOf, pageOf, pathOf, start, type View } from './view';

/** Cities in the order of their number of enterprises, as a chart and as a table of the same rows. */
export function Ranking({ view }: { view: View }) {
  const { ranking, noRank, clear, enterprisesLoaded, citiesRanked } = useTranslation();
  const query = useRegistryQuery(CITY_RANKING, {
    level: levelFilterOf(view),
    industries: industriesOf(view),
    within: view.within,
    asOf: view.asOf,
    comparedTo: view.comparedTo,
    ...pageOf(view),
  });
  return (
    <>
      <Heading title={ranking} view={view} />
      <Filters view={view} />
      <QueryResult query={query}>
        {({ cityRanking: { enterpriseCount, totalCount, nodes, pageInfo } }) => (
          <>
            <p className="summary" role="status">
              <Count of={enterpriseCount} /> {enterprisesLoaded(enterpriseCount)} · <Count of={totalCount} /> {citiesRanked(totalCount)}
            </p>
            {view.within ? <PlaceCoverage view={view} /> : !view.industry && <PrintedTotal view={view} />}
            {totalCount === 0 ? (
              <p className="empty">{noRank} <Link href={pathOf(start(view))}>{clear}</Link></p>
            ) : (
              <div className={view.comparedTo ? 'ranking compared' : 'ranking'}>
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

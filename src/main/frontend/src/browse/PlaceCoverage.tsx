import type { CityRankingQuery, LevelFilter, ProvinceRankingQuery } from '../generated/graphql';
import { Coverage } from './Coverage';
import { MixedScript } from './MixedScript';
import { CITY_RANKING, FILTER_CHOICES, PROVINCE_RANKING } from './operations';
import { NumberLink, StaleWhileLoading } from './QueryResult';
import { formatPublishedCount } from './rankingRows';
import { useTranslation } from './translation';
import { useDivision } from './useDivision';
import { useRegistryQuery } from './useRegistryQuery';
import { industryFilter, levelFilter, type View } from './view';

/** Coverage of the division that the view is filtered by, with its published total. */
export function PlaceCoverage({ view }: { view: View }) {
  const { within, asOf } = view;
  const division = useDivision(within);
  const isProvince = division?.kind === 'PROVINCE';
  const level = levelFilter(view) ?? ALL_LEVELS;
  const variables = { level, industries: industryFilter(view), within, asOf, first: 1 };
  const city = useRegistryQuery(CITY_RANKING, variables, { pause: !division || isProvince });
  const province = useRegistryQuery(PROVINCE_RANKING, variables, { pause: !isProvince });
  return within && (
    <div className="note">
      {division && (
        <>
          <StaleWhileLoading key={city.graphiQLUrl} query={city}>{({ cityRanking: { nodes } }) => <CoverageSentence of={nodes[0]} place={division.name} level={level} />}</StaleWhileLoading>
          <StaleWhileLoading key={province.graphiQLUrl} query={province}>{({ provinceRanking: { nodes } }) => <CoverageSentence of={nodes[0]} place={division.name} level={level} />}</StaleWhileLoading>
        </>
      )}
    </div>
  );
}

/** Without a level filter, all levels count. */
const ALL_LEVELS: LevelFilter = { atLeast: 'BASIC' };

interface Props {
  /** Ranking row of the place; absent if no entry is loaded and no list is known to be complete. */
  of?: CityRankingQuery['cityRanking']['nodes'][number] | ProvinceRankingQuery['provinceRanking']['nodes'][number];
  place: string;
  level: LevelFilter;
}

function CoverageSentence({ of: row, place, level: { exactly, atLeast } }: Props) {
  const t = useTranslation();
  const level = useRegistryQuery(FILTER_CHOICES, {}).data?.factoryLevels.find(({ code }) => code === (exactly ?? atLeast));
  const published = [
    { label: t.publishedTotalLong, count: row?.publishedCount },
    { label: t.publishedOfOneList, count: row?.publishedListCount },
  ];
  return level && (
    <p>
      <MixedScript>{t.coverageOf(place, exactly ? t.displayName(level) : t.atLeast(t.displayName(level)))}</MixedScript>{' '}
      {row ? <Coverage of={row.coverage} isLong /> : t.notKnownComplete}
      {published.map(({ label, count }) => count && <span key={label}> {label}: <NumberLink>{formatPublishedCount(count, t)}</NumberLink>, {count.asOf} (<MixedScript>{count.readIn}</MixedScript>)</span>)}
    </p>
  );
}

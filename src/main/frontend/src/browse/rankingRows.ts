import type { CityRankingQuery } from '../generated/graphql';
import type { Translation } from './translation';
import { effectiveLevel, isCountyCode, type View, withChanges } from './view';

export type RankingRow = CityRankingQuery['cityRanking']['nodes'][number];

/** The enterprises that a row counts: of its city, or of the part of it that the view is narrowed to. */
export const enterprisesView = ({ city }: RankingRow, view: View): View =>
  withChanges(view, { show: 'enterprises', within: isCountyCode(view.within) ? view.within : city.code, level: effectiveLevel(view) });

/** A count, marked when it is only a lower bound. */
export const formatCount = ({ enterpriseCount, coverage }: RankingRow, { formatNumber }: Translation) =>
  coverage === 'PARTIAL' ? `≥ ${formatNumber(enterpriseCount)}` : formatNumber(enterpriseCount);

/** The total that an authority printed, marked when it printed a lower bound. */
export const formatPublishedCount = (printed: { count: number; atLeast: boolean }, { formatNumber }: Translation) =>
  printed.atLeast ? `≥ ${formatNumber(printed.count)}` : formatNumber(printed.count);

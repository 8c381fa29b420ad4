import type { CityRankingQuery } from '../generated/graphql';
import type { Translation } from './translation';
import { effectiveLevel, isCountyCode, type View, withChanges } from './view';

export type RankingRow = CityRankingQuery['cityRanking']['nodes'][number];

/** View of the enterprises that a row counts: those of its city, or of the county that the ranking is filtered by. */
export const enterprisesView = ({ city }: RankingRow, view: View): View =>
  withChanges(view, { show: 'enterprises', within: isCountyCode(view.within) ? view.within : city.code, level: effectiveLevel(view) });

/** The count of a row, with ≥ if it is a lower bound. */
export const formatCount = ({ enterpriseCount, coverage }: RankingRow, { formatNumber }: Translation) =>
  coverage === 'PARTIAL' ? `≥ ${formatNumber(enterpriseCount)}` : formatNumber(enterpriseCount);

/** A total published by an authority, with ≥ if it was published as a lower bound. */
export const formatPublishedCount = (published: { count: number; atLeast: boolean }, { formatNumber }: Translation) =>
  published.atLeast ? `≥ ${formatNumber(published.count)}` : formatNumber(published.count);

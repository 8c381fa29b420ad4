import type { CityRankingQuery } from '../generated/graphql';
import type { Translation } from './translation';
import { changed, isCounty, levelOf, type View } from './view';

export type Row = CityRankingQuery['cityRanking']['nodes'][number];

/** The enterprises that a row counts: of its city, or of the part of it that the view is narrowed to. */
export const enterprisesOf = ({ city }: Row, view: View): View =>
  changed(view, { show: 'enterprises', within: isCounty(view.within) ? view.within : city.code, level: levelOf(view) });

/** A count, marked when it is only a lower bound. */
export const countOf = ({ enterpriseCount, coverage }: Row, { formatNumber }: Translation) =>
  coverage === 'PARTIAL' ? `≥ ${formatNumber(enterpriseCount)}` : formatNumber(enterpriseCount);

/** The total that an authority printed, marked when it printed a lower bound. */
export const printedOf = (printed: { count: number; atLeast: boolean }, { formatNumber }: Translation) =>
  printed.atLeast ? `≥ ${formatNumber(printed.count)}` : formatNumber(printed.count);

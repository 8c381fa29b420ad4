import type { DatePrecision } from '../generated/graphql';

const LENGTHS: Record<DatePrecision, number> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** An ISO date without the parts that are unknown. */
export const truncateDate = (date: string | null | undefined, precision: DatePrecision | null | undefined) =>
  date?.slice(0, precision ? LENGTHS[precision] : undefined);

import type { DatePrecision } from '../generated/graphql';

const LENGTHS: Record<DatePrecision, number> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** As much of a day as is known. */
export const truncateDate = (date: string | null | undefined, precision: DatePrecision | null | undefined) =>
  date?.slice(0, precision ? LENGTHS[precision] : undefined);

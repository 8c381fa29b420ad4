import type { DatePrecision } from '../generated/graphql';

const LENGTH: Record<DatePrecision, number> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** As much of a day as is known. */
export const truncateDate = (day: string | null | undefined, precision: DatePrecision | null | undefined) =>
  day?.slice(0, precision ? LENGTH[precision] : undefined);

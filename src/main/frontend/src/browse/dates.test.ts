import { expect, test } from 'vitest';
import { truncateDate } from './dates';

test('truncates a date to its precision', () => {
  expect(truncateDate('2025-06-30', 'DAY')).toBe('2025-06-30');
  expect(truncateDate('2025-06-30', 'MONTH')).toBe('2025-06');
  expect(truncateDate('2025-06-30', 'YEAR')).toBe('2025');
  expect(truncateDate(undefined, 'DAY')).toBeUndefined();
});

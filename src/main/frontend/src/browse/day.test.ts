import { expect, test } from 'vitest';
import { dayOf } from './day';

test('of a day as much is shown as is known', () => {
  expect(dayOf('2025-06-30', 'DAY')).toBe('2025-06-30');
  expect(dayOf('2025-06-30', 'MONTH')).toBe('2025-06');
  expect(dayOf('2025-06-30', 'YEAR')).toBe('2025');
  expect(dayOf(undefined, 'DAY')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { countOf, enterprisesOf, printedOf, type Row } from './rows';
import type { Translation } from './translation';
import { readView } from './view';

const ROW = { city: { code: '140800' }, enterpriseCount: 1234, coverage: 'PARTIAL' } as Row;

const TRANSLATION = { formatNumber: new Intl.NumberFormat('en').format } as Translation;

test('a row leads to the enterprises that it counts, at the level of the ranking', () => {
  expect(enterprisesOf(ROW, readView('?after=b'))).toMatchObject({ show: 'enterprises', within: '140800', level: 'ADVANCED', after: undefined });
  expect(enterprisesOf(ROW, readView('?within=140000&level=BASIC'))).toMatchObject({ within: '140800', level: 'BASIC' });
  expect(enterprisesOf(ROW, readView('?within=140826'))).toMatchObject({ within: '140826' });
});

test('a count is marked when it is only a lower bound, and a printed one when it was printed so', () => {
  expect(countOf(ROW, TRANSLATION)).toBe('≥ 1,234');
  expect(countOf({ ...ROW, coverage: 'COMPLETE' }, TRANSLATION)).toBe('1,234');
  expect(printedOf({ count: 8200, atLeast: true }, TRANSLATION)).toBe('≥ 8,200');
  expect(printedOf({ count: 38, atLeast: false }, TRANSLATION)).toBe('38');
});

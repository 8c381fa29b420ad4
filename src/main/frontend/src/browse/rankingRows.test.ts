import { expect, test } from 'vitest';
import { enterprisesView, formatCount, formatPublishedCount, type RankingRow } from './rankingRows';
import type { Translation } from './translation';
import { parseView } from './view';

const ROW = { city: { code: '140800' }, enterpriseCount: 1234, coverage: 'PARTIAL' } as RankingRow;

const TRANSLATION = { formatNumber: new Intl.NumberFormat('en').format } as Translation;

test('links a row to the enterprises that it counts, at the level of the ranking', () => {
  expect(enterprisesView(ROW, parseView('?after=b'))).toMatchObject({ show: 'enterprises', within: '140800', level: 'ADVANCED', after: undefined });
  expect(enterprisesView(ROW, parseView('?within=140000&level=BASIC'))).toMatchObject({ within: '140800', level: 'BASIC' });
  expect(enterprisesView(ROW, parseView('?within=140826'))).toMatchObject({ within: '140826' });
});

test('marks lower bounds, computed or published', () => {
  expect(formatCount(ROW, TRANSLATION)).toBe('≥ 1,234');
  expect(formatCount({ ...ROW, coverage: 'COMPLETE' }, TRANSLATION)).toBe('1,234');
  expect(formatPublishedCount({ count: 8200, atLeast: true }, TRANSLATION)).toBe('≥ 8,200');
  expect(formatPublishedCount({ count: 38, atLeast: false }, TRANSLATION)).toBe('38');
});

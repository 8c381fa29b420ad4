import { expect, test } from 'vitest';
import { changed, isCounty, levelFilterOf, pageOf, pathOf, readView, type View } from './view';

test('an address holds all of a view', () => {
  const view: View = {
    show: 'enterprises', level: 'EXCELLENCE', exactly: 'yes', industry: 'C31', within: '140800', asOf: '2025-12-31',
    comparedTo: '2025-01-31', text: '建龙 & +', id: 'a=', after: 'b=', before: 'c=', language: 'zh',
  };
  expect(readView(pathOf(view).slice(1))).toEqual(view);
});

test('the view that one meets first has the shortest address', () => {
  expect(pathOf(readView(''))).toBe('/');
  expect(pathOf(readView('?show=nonsense&level=&exactly=no'))).toBe('/');
});

test('what is changed starts at its first page', () => {
  expect(pathOf(changed(readView('?after=b&within=140000'), { level: 'BASIC' }))).toBe('/?level=BASIC&within=140000');
});

test('a level counts with those above it unless it is asked for alone', () => {
  expect(levelFilterOf(readView(''))).toEqual({ atLeast: 'ADVANCED' });
  expect(levelFilterOf(readView('?show=enterprises'))).toBeUndefined();
  expect(levelFilterOf(readView('?level=BASIC&exactly=yes'))).toEqual({ exactly: 'BASIC' });
});

test('a page starts after a cursor, ends before one, or is the first', () => {
  expect(pageOf(readView(''))).toEqual({ first: 20, after: undefined });
  expect(pageOf(readView('?after=b'))).toEqual({ first: 20, after: 'b' });
  expect(pageOf(readView('?before=c'))).toEqual({ last: 20, before: 'c' });
});

test('counties are told by their codes', () => {
  expect(['140000', '140800', '310000', undefined].map(isCounty)).toEqual([false, false, false, false]);
  expect(['140802', '419001'].map(isCounty)).toEqual([true, true]);
});

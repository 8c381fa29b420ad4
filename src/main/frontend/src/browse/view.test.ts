import { expect, test } from 'vitest';
import { isCountyCode, levelFilter, pageArguments, parseView, type View, viewPath, withChanges } from './view';

test('an address holds all of a view', () => {
  const view: View = {
    show: 'enterprises', level: 'EXCELLENCE', exactly: 'yes', industry: 'C31', within: '140800', asOf: '2025-12-31',
    comparedTo: '2025-01-31', text: '建龙 & +', id: 'a=', after: 'b=', before: 'c=', language: 'zh',
  };
  expect(parseView(viewPath(view).slice(1))).toEqual(view);
});

test('the view that one meets first has the shortest address', () => {
  expect(viewPath(parseView(''))).toBe('/');
  expect(viewPath(parseView('?show=nonsense&level=&exactly=no'))).toBe('/');
});

test('what is changed starts at its first page', () => {
  expect(viewPath(withChanges(parseView('?after=b&within=140000'), { level: 'BASIC' }))).toBe('/?level=BASIC&within=140000');
});

test('a level counts with those above it unless it is asked for alone', () => {
  expect(levelFilter(parseView(''))).toEqual({ atLeast: 'ADVANCED' });
  expect(levelFilter(parseView('?show=enterprises'))).toBeUndefined();
  expect(levelFilter(parseView('?level=BASIC&exactly=yes'))).toEqual({ exactly: 'BASIC' });
});

test('a page starts after a cursor, ends before one, or is the first', () => {
  expect(pageArguments(parseView(''))).toEqual({ first: 20, after: undefined });
  expect(pageArguments(parseView('?after=b'))).toEqual({ first: 20, after: 'b' });
  expect(pageArguments(parseView('?before=c'))).toEqual({ last: 20, before: 'c' });
});

test('counties are told by their codes', () => {
  expect(['140000', '140800', '310000', undefined].map(isCountyCode)).toEqual([false, false, false, false]);
  expect(['140802', '419001'].map(isCountyCode)).toEqual([true, true]);
});

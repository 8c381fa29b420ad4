import { expect, test } from 'vitest';
import { isCountyCode, levelFilter, pageArguments, parseView, type View, viewPath, withChanges } from './view';

test('keeps every property of a view in the URL', () => {
  const view: View = {
    show: 'enterprises', level: 'EXCELLENCE', exactly: 'yes', industry: 'C31', within: '140800', asOf: '2025-12-31',
    comparedTo: '2025-01-31', text: '建龙 & +', id: 'a=', after: 'b=', before: 'c=', language: 'zh',
  };
  expect(parseView(viewPath(view).slice(1))).toEqual(view);
});

test('omits default and invalid values from the URL', () => {
  expect(viewPath(parseView(''))).toBe('/');
  expect(viewPath(parseView('?show=nonsense&level=&exactly=no'))).toBe('/');
});

test('starts at the first page after a change', () => {
  expect(viewPath(withChanges(parseView('?after=b&within=140000'), { level: 'BASIC' }))).toBe('/?level=BASIC&within=140000');
});

test('includes higher levels unless the level is exact', () => {
  expect(levelFilter(parseView(''))).toEqual({ atLeast: 'ADVANCED' });
  expect(levelFilter(parseView('?show=enterprises'))).toBeUndefined();
  expect(levelFilter(parseView('?level=BASIC&exactly=yes'))).toEqual({ exactly: 'BASIC' });
});

test('pages forwards after a cursor, backwards before a cursor, and starts at the first page', () => {
  expect(pageArguments(parseView(''))).toEqual({ first: 20, after: undefined });
  expect(pageArguments(parseView('?after=b'))).toEqual({ first: 20, after: 'b' });
  expect(pageArguments(parseView('?before=c'))).toEqual({ last: 20, before: 'c' });
});

test('recognises counties by their codes', () => {
  expect(['140000', '140800', '310000', undefined].map(isCountyCode)).toEqual([false, false, false, false]);
  expect(['140802', '419001'].map(isCountyCode)).toEqual([true, true]);
});

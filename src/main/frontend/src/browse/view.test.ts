import { expect, test } from 'vitest';
import { changed, levelFilterOf, pathOf, readView, type View } from './view';

test('an address holds all of a view', () => {
  const view: View = {
    show: 'enterprises', level: 'EXCELLENCE', exactly: 'yes', industry: 'C31', within: '140800', asOf: '2025-12-31',
    comparedTo: '2025-01-31', text: '建龙 & +', id: 'a=', after: 'b=', before: 'c=', language: 'zh',
  };
  expect(readView(pathOf(view).slice(1))).toEqual(view);
});

test('the view that one meets first has the shortest address', () => {
  expect(pathOf(readView(''))).toBe('/');
  expect(pathOf(readView('?show=nonsense&level='))).toBe('/');
});

test('what is changed starts at its first page', () => {
  expect(pathOf(changed(readView('?after=b&within=140000'), { level: 'BASIC' }))).toBe('/?level=BASIC&within=140000');
});

test('a level counts with those above it unless it is asked for alone', () => {
  expect(levelFilterOf(readView(''))).toEqual({ atLeast: 'ADVANCED' });
  expect(levelFilterOf(readView('?show=enterprises'))).toBeUndefined();
  expect(levelFilterOf(readView('?level=BASIC&exactly=yes'))).toEqual({ exactly: 'BASIC' });
});

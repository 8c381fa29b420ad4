import { expect, test } from 'vitest';
import { findList, toCsv } from './csv';

const RESPONSE = JSON.stringify({
  data: {
    registry: { revision: 1 },
    cityRanking: {
      totalCount: 2,
      nodes: [
        { rank: 1, city: { name: '运城市' }, industries: [{ code: 'C31' }, { code: 'C27' }] },
        { rank: 2, city: null, industries: [] },
      ],
    },
    lists: { edges: [{ node: { title: 'a' } }] },
  },
});

const lines = (csv: string) => csv.slice(1).split('\r\n');

const at = (text: string) => findList(RESPONSE, RESPONSE.indexOf(text) + 1)?.name;

test('the first connection is taken where the cursor is in none', () => {
  expect(findList(RESPONSE)?.name).toBe('cityRanking');
  expect(at('"revision"')).toBe('cityRanking');
});

test('the innermost list around the cursor is taken', () => {
  expect(at('"totalCount"')).toBe('cityRanking');
  expect(at('"运城市"')).toBe('cityRanking');
  expect(at('"C27"')).toBe('industries');
  expect(at('"title"')).toBe('lists');
});

test('an answer without rows has no list', () => {
  expect(findList('{"data":{"cityRanking":{"nodes":[]}}}')).toBeUndefined();
  expect(findList('{"errors":[{"message":"no"}]}', 13)).toBeUndefined();
  expect(findList('')).toBeUndefined();
});

test('what is nested becomes columns', () => {
  expect(lines(toCsv(findList(RESPONSE)!.rows))).toEqual([
    'rank,city.name,industries.code',
    '1,运城市,C31; C27',
    '2,,',
    '',
  ]);
  expect(lines(toCsv(['a', 'b']))).toEqual(['value', 'a', 'b', '']);
});

test('a connection is taken before a list, and what its nodes and edges both say', () => {
  const response = JSON.stringify({ data: {
    factoryLevels: [{ code: 'BASIC' }],
    enterprises: { edges: [{ match: { text: 'a' } }], nodes: [{ name: 'A' }] },
  } });
  expect(findList(response)?.name).toBe('enterprises');
  expect(lines(toCsv(findList(response)!.rows))).toEqual(['name,match.text', 'A,a', '']);
});

test('columns stand in the order of the query, whatever is null or empty in a row', () => {
  const rows = [{ city: null, codes: [], change: [-1] }, { city: { name: 'a', parent: null }, codes: [], change: [1, 2] }, { city: { name: 'b', parent: { name: 'c' } }, codes: [], change: [] }];
  expect(lines(toCsv(rows))).toEqual(['city.name,city.parent.name,codes,change', ',,,-1', 'a,,,1; 2', 'b,c,,', '']);
});

test('commas, quotes and line breaks are quoted', () => {
  expect(toCsv([{ a: 'x, "y"\nz' }])).toBe('\uFEFFa\r\n"x, ""y""\nz"\r\n');
});

test('what a spreadsheet would run is text, and numbers stay numbers', () => {
  for (const start of ['=', '+', '-', '@', '＝', '\t', '\r']) {
    expect(toCsv([{ a: `${start}1` }])).toContain(`'${start}1`);
  }
  expect(lines(toCsv([{ a: -1 }]))[1]).toBe('-1');
});

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

test('finds the first connection if the cursor is in no list', () => {
  expect(findList(RESPONSE)?.name).toBe('cityRanking');
  expect(at('"revision"')).toBe('cityRanking');
});

test('finds the innermost list at the cursor', () => {
  expect(at('"totalCount"')).toBe('cityRanking');
  expect(at('"运城市"')).toBe('cityRanking');
  expect(at('"C27"')).toBe('industries');
  expect(at('"title"')).toBe('lists');
});

test('finds no list in a result without rows', () => {
  expect(findList('{"data":{"cityRanking":{"nodes":[]}}}')).toBeUndefined();
  expect(findList('{"errors":[{"message":"no"}]}', 13)).toBeUndefined();
  expect(findList('')).toBeUndefined();
});

test('flattens nested fields into columns', () => {
  expect(lines(toCsv(findList(RESPONSE)!.rows))).toEqual([
    'rank,city.name,industries.code',
    '1,运城市,C31; C27',
    '2,,',
    '',
  ]);
  expect(lines(toCsv(['a', 'b']))).toEqual(['value', 'a', 'b', '']);
});

test('prefers a connection to a list, and merges its nodes and edges', () => {
  const response = JSON.stringify({ data: {
    factoryLevels: [{ code: 'BASIC' }],
    enterprises: { edges: [{ match: { text: 'a' } }], nodes: [{ name: 'A' }] },
  } });
  expect(findList(response)?.name).toBe('enterprises');
  expect(lines(toCsv(findList(response)!.rows))).toEqual(['name,match.text', 'A,a', '']);
});

test('keeps the field order of the query in spite of null and empty values', () => {
  const rows = [{ city: null, codes: [], change: [-1] }, { city: { name: 'a', parent: null }, codes: [], change: [1, 2] }, { city: { name: 'b', parent: { name: 'c' } }, codes: [], change: [] }];
  expect(lines(toCsv(rows))).toEqual(['city.name,city.parent.name,codes,change', ',,,-1', 'a,,,1; 2', 'b,c,,', '']);
});

test('quotes commas, quotation marks and line breaks', () => {
  expect(toCsv([{ a: 'x, "y"\nz' }])).toBe('\uFEFFa\r\n"x, ""y""\nz"\r\n');
});

test('escapes formulas, but not negative numbers', () => {
  for (const start of ['=', '+', '-', '@', '＝', '\t', '\r']) {
    expect(toCsv([{ a: `${start}1` }])).toContain(`'${start}1`);
  }
  expect(lines(toCsv([{ a: -1 }]))[1]).toBe('-1');
});

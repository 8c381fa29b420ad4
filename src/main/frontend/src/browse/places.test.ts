import { expect, test } from 'vitest';
import type { DivisionChoicesQuery } from '../generated/graphql';
import { rankPlaces } from './places';

const divisions = (...names: [name: string, pinyin: string, nameEn?: string][]) => ({
  nodes: names.map(([name, pinyin, nameEn = null]) => ({ id: name, code: name, name, pinyin, nameEn, parent: null })),
});

const CANDIDATES: DivisionChoicesQuery = {
  provinces: divisions(['陕西省', 'shan xi sheng', 'Shaanxi'], ['内蒙古自治区', 'nei meng gu zi zhi qu', 'Inner Mongolia']),
  municipalities: divisions(),
  prefectures: divisions(['襄阳市', 'xiang yang shi'], ['咸宁市', 'xian ning shi'], ['西安市', 'xi an shi']),
  counties: divisions(['临夏县', 'lin xia xian'], ['西安区', 'xi an qu'], ['仙居县', 'xian ju xian'], ['绿春县', 'lü chun xian']),
};

const ranked = (text: string) => rankPlaces(CANDIDATES, text).map(({ name }) => name);

test('ranks exact matches first, then prefix matches, larger divisions before smaller ones', () => {
  expect(ranked('xian')).toEqual(['西安市', '西安区', '襄阳市', '咸宁市', '仙居县']);
  expect(ranked('xa').slice(0, 2)).toEqual(['西安市', '西安区']);
  expect(ranked('西安区')[0]).toBe('西安区');
});

test('ignores separators, letter case and character width', () => {
  for (const text of ["xi'an", 'Xi An', 'ＸＩＡＮ', 'xianshi']) {
    expect(ranked(text)[0]).toBe('西安市');
  }
});

test('ranks by English names, with or without accents', () => {
  expect(ranked('Shaanxi')[0]).toBe('陕西省');
  expect(ranked('inner mong')[0]).toBe('内蒙古自治区');
  expect(ranked('lüchun')[0]).toBe('绿春县');
  expect(ranked('LUCHUN')[0]).toBe('绿春县');
});

test('returns at most five places', () => {
  expect(ranked('x')).toHaveLength(5);
});

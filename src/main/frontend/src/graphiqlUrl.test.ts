import { expect, test } from 'vitest';
import { buildGraphiQLUrl, parseGraphiQLUrl } from './graphiqlUrl';

const parse = (url: string) => parseGraphiQLUrl(new URL(url, 'http://localhost'));

test('parses the URL that it has built', () => {
  const request = { query: '{ a(b: "运城 & +") }', variables: '{"b": 1}', operationName: 'Q' };
  expect(parse(buildGraphiQLUrl(request))).toEqual(request);
  expect(buildGraphiQLUrl(request)).toMatch(/^\/graphiql\?query=/);
});

test('puts a request that is too long for a server into the fragment', () => {
  const request = { query: `{ ${'a'.repeat(9000)} }`, variables: '', operationName: null };
  expect(buildGraphiQLUrl(request)).toMatch(/^\/graphiql#query=/);
  expect(parse(buildGraphiQLUrl(request))).toEqual(request);
});

test('finds no request in a URL without a query', () => {
  expect(parse('/graphiql')).toBeUndefined();
  expect(buildGraphiQLUrl({ query: '', variables: '' })).toBe('/graphiql');
});

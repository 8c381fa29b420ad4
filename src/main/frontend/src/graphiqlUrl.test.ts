import { expect, test } from 'vitest';
import { buildGraphiQLUrl, parseGraphiQLUrl } from './graphiqlUrl';

const read = (address: string) => parseGraphiQLUrl(new URL(address, 'http://localhost'));

test('what an address holds is what it was made of', () => {
  const question = { query: '{ a(b: "运城 & +") }', variables: '{"b": 1}', operationName: 'Q' };
  expect(read(buildGraphiQLUrl(question))).toEqual(question);
  expect(buildGraphiQLUrl(question)).toMatch(/^\/graphiql\?query=/);
});

test('what is too long for a server is kept from it', () => {
  const question = { query: `{ ${'a'.repeat(9000)} }`, variables: '', operationName: null };
  expect(buildGraphiQLUrl(question)).toMatch(/^\/graphiql#query=/);
  expect(read(buildGraphiQLUrl(question))).toEqual(question);
});

test('an address without a query asks nothing', () => {
  expect(read('/graphiql')).toBeUndefined();
  expect(buildGraphiQLUrl({ query: '', variables: '' })).toBe('/graphiql');
});

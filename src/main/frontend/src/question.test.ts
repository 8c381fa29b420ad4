import { expect, test } from 'vitest';
import { addressOf, readAddress } from './question';

const read = (address: string) => readAddress(new URL(address, 'http://localhost'));

test('what an address holds is what it was made of', () => {
  const question = { query: '{ a(b: "运城 & +") }', variables: '{"b": 1}', operationName: 'Q' };
  expect(read(addressOf(question))).toEqual(question);
  expect(addressOf(question)).toMatch(/^\/graphiql\?query=/);
});

test('what is too long for a server is kept from it', () => {
  const question = { query: `{ ${'a'.repeat(9000)} }`, variables: '', operationName: null };
  expect(addressOf(question)).toMatch(/^\/graphiql#query=/);
  expect(read(addressOf(question))).toEqual(question);
});

test('an address without a query asks nothing', () => {
  expect(read('/graphiql')).toBeUndefined();
  expect(addressOf({ query: '', variables: '' })).toBe('/graphiql');
});

import sdl from '@schema/registry.graphql?raw';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { READY } from './ready';

const schema = buildSchema(sdl);

test.each(READY)('$en', ({ query, zh }) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(query).toContain(`\n# ${zh}\n`);
});

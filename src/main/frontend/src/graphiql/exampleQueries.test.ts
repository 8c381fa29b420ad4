import sdl from '@schema/registry.graphql?raw';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { EXAMPLE_QUERIES } from './exampleQueries';

const schema = buildSchema(sdl);

test.each(EXAMPLE_QUERIES)('$en', ({ query, zh }) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(query).toContain(`\n# ${zh}\n`);
});

// Pages through every connection with urql, whose normalized cache merges the pages.
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspectionFromSchema, isObjectType } from 'graphql';
import { fieldPolicies, pageDocument, pageOf, pageThroughAll, schema } from './connections.mjs';

const url = process.argv[2];

const resolvers = fieldPolicies(() => relayPagination());

const keys = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !('id' in type.getFields()))
    .map((type) => [type.name, () => null]));

await pageThroughAll((connection) => {
  const client = new Client({
    url,
    exchanges: [cacheExchange({ schema: introspectionFromSchema(schema), resolvers, keys }), fetchExchange],
  });
  return async (variables) => {
    const { data, error } = await client.query(pageDocument(connection), variables);
    if (error) {
      throw error;
    }
    return pageOf(connection, data);
  };
});

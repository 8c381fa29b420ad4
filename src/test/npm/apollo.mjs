// Pages through every connection with Apollo Client, whose cache merges the pages.
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom } from 'rxjs';
import { fieldPolicies, pageDocument, pageOf, pageThroughAll } from './connections.mjs';

const uri = process.argv[2];

const typePolicies = Object.fromEntries(
  Object.entries(fieldPolicies((connection) => relayStylePagination(connection.keyArguments)))
    .map(([type, fields]) => [type, { fields }]));

await pageThroughAll((connection) => {
  const client = new ApolloClient({ link: new HttpLink({ uri }), cache: new InMemoryCache({ typePolicies }) });
  let query;
  return async (variables) => {
    if (query) {
      await query.fetchMore({ variables });
    } else {
      query = client.watchQuery({ query: gql(pageDocument(connection)), variables });
      await firstValueFrom(query.pipe(filter((result) => !result.loading)));
    }
    return pageOf(connection, client.readQuery({ query: query.query, variables: query.variables }));
  };
});

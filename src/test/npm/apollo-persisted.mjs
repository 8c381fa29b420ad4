// Executes an operation twice as a persisted query with Apollo Client, and prints each request with its result.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const uri = process.argv[2];

const operation = readFileSync('schema/operations/search-as-you-type.graphql', 'utf8')
  .replace('query SearchAsYouType', 'query SearchAsYouTypeByHash');

async function loggingFetch(url, options) {
  const response = await fetch(url, options);
  const { errors } = await response.clone().json();
  const text = `${new URL(url).search}${options.body ?? ''}`.includes('query SearchAsYouType') ? 'text' : 'hash';
  console.log(`${options.method} ${text}: ${errors ? errors[0].extensions.code : 'data'}`);
  return response;
}

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.from([
    new PersistedQueryLink({
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      useGETForHashedQueries: true,
    }),
    new HttpLink({ uri, fetch: loggingFetch }),
  ]),
});

for (let i = 0; i < 2; i++) {
  const { data } = await client.query({
    query: gql(operation),
    variables: { text: 'jianlong' },
    fetchPolicy: 'network-only',
  });
  console.log(data.enterprises.edges[0].node.name);
}

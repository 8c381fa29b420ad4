/** A request in GraphiQL, as stored in the URL of its page. */
export interface GraphiQLRequest {
  query: string;
  variables: string;
  operationName?: string | null;
}

/** Servers reject longer request lines. They never receive the fragment. */
const MAX_QUERY_STRING_LENGTH = 8000;

export function parseGraphiQLUrl({ search, hash }: { search: string; hash: string }): GraphiQLRequest | undefined {
  const parameters = new URLSearchParams(search.includes('query=') ? search : hash.slice(1));
  const query = parameters.get('query');
  return query
    ? { query, variables: parameters.get('variables') ?? '', operationName: parameters.get('operationName') }
    : undefined;
}

export function buildGraphiQLUrl({ query, variables, operationName }: GraphiQLRequest): string {
  const given = Object.entries({ query, variables, operationName }).filter((entry): entry is [string, string] => !!entry[1]);
  const parameters = new URLSearchParams(given).toString();
  return `/graphiql${parameters && (parameters.length > MAX_QUERY_STRING_LENGTH ? '#' : '?')}${parameters}`;
}

/** What is asked in GraphiQL, as the address of its page holds it. */
export interface GraphiQLRequest {
  query: string;
  variables: string;
  operationName?: string | null;
}

/** Servers take no longer lines. What is behind the number sign they never see. */
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

/** What is asked in GraphiQL, as the address of its page holds it. */
export interface Question {
  query: string;
  variables: string;
  operationName?: string | null;
}

/** Servers take no longer lines. What is behind the number sign they never see. */
const MAX_SENT = 8000;

export function readAddress({ search, hash }: { search: string; hash: string }): Question | undefined {
  const parameters = new URLSearchParams(search.includes('query=') ? search : hash.slice(1));
  const query = parameters.get('query');
  return query
    ? { query, variables: parameters.get('variables') ?? '', operationName: parameters.get('operationName') }
    : undefined;
}

export function addressOf({ query, variables, operationName }: Question): string {
  const given = Object.entries({ query, variables, operationName }).filter((entry): entry is [string, string] => !!entry[1]);
  const parameters = new URLSearchParams(given).toString();
  return `/graphiql${parameters && (parameters.length > MAX_SENT ? '#' : '?')}${parameters}`;
}

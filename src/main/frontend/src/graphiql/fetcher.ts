import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { getOperationAST, parse } from 'graphql';

/** Error code that this page sets if the registry cannot be reached. */
export const NO_RESPONSE = 'NO_RESPONSE';

const JSON_TYPE = /^application\/(graphql-response\+)?json/;

/** Fetches JSON from the registry. A failed connection, or a response of a proxy, becomes a GraphQL error. */
async function fetchJson(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, init);
    return JSON_TYPE.test(response.headers.get('Content-Type') ?? '') ? response : noResponse(`HTTP status ${response.status}`);
  } catch {
    return noResponse('connection failed');
  }
}

function noResponse(reason: string): Response {
  const message = `The registry is unavailable (${reason}). Run the query again later.`;
  return Response.json({ errors: [{ message, extensions: { code: NO_RESPONSE } }] });
}

const send = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false, fetch: fetchJson });

/** Drops a stale operation name: just after a tab change, GraphiQL still sends that of the previous tab. */
export const fetcher: Fetcher = (request, options) => send(hasStaleOperationName(request) ? { ...request, operationName: undefined } : request, options);

function hasStaleOperationName({ query, operationName }: Parameters<Fetcher>[0]): boolean {
  try {
    return !!operationName && !getOperationAST(parse(query), operationName);
  } catch {
    return false;
  }
}

import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { getOperationAST, parse } from 'graphql';

/** The code of what the page itself answers in place of a server that does not. */
export const NO_RESPONSE = 'NO_RESPONSE';

const JSON_TYPE = /^application\/(graphql-response\+)?json/;

/** Asks the server. What is between it and the page may answer in its place, or nobody may: that is an error too. */
async function fetchJson(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, init);
    return JSON_TYPE.test(response.headers.get('Content-Type') ?? '') ? response : noResponse(`status ${response.status}`);
  } catch {
    return noResponse('no connection');
  }
}

function noResponse(reason: string): Response {
  const message = `The registry does not answer (${reason}). Run the query again when it is back.`;
  return Response.json({ errors: [{ message, extensions: { code: NO_RESPONSE } }] });
}

const send = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false, fetch: fetchJson });

/** For a moment after another tab is opened, GraphiQL still names the operation of the one that was left. */
export const fetcher: Fetcher = (request, options) => send(hasStaleOperationName(request) ? { ...request, operationName: undefined } : request, options);

function hasStaleOperationName({ query, operationName }: Parameters<Fetcher>[0]): boolean {
  try {
    return !!operationName && !getOperationAST(parse(query), operationName);
  } catch {
    return false;
  }
}

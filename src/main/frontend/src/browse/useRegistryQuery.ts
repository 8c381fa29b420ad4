import { useEffect, useEffectEvent, useState } from 'react';
import { type AnyVariables, type CombinedError, useQuery, type UseQueryArgs } from 'urql';
import { buildGraphiQLUrl } from '../graphiqlUrl';
import type { Operation } from './operations';

/** Error codes with which the registry reports that it cannot execute any request at the moment. */
const UNAVAILABLE_CODES: unknown[] = ['OVERLOADED', 'UNAVAILABLE'];

const RETRY_SECONDS = 4;

/** State of a query to the registry. */
export interface RegistryQuery<Data> {
  /** The result, or the previous result while a new one is loading. It is kept if later requests fail. */
  data?: Data;
  isFetching: boolean;
  error?: CombinedError;
  /** Whether the last request failed; reset by the next result or by new variables. */
  isFailed: boolean;
  /** Whether the registry is not reachable or overloaded. The query is then repeated every few seconds. */
  isUnavailable: boolean;
  retry: () => void;
  /** URL that opens the same query in GraphiQL. */
  graphiQLUrl: string;
}

/** Sends a query to the registry, and sends it again whenever the variables change. */
export function useRegistryQuery<Data, Variables extends AnyVariables>(
  { document, text }: Operation<Data, Variables>,
  variables: Variables,
  { pause = false } = {},
): RegistryQuery<Data> {
  const graphiQLUrl = buildGraphiQLUrl({ query: text, variables: JSON.stringify(variables, null, 2) });
  const [{ data, fetching, error }, execute] = useQuery({ query: document, variables, pause } as UseQueryArgs<Variables, Data>);
  const [lastResult, setLastResult] = useState<{ graphiQLUrl: string; data: Data }>();
  if (data && !fetching && data !== lastResult?.data) {
    setLastResult({ graphiQLUrl, data });
  }
  const [wasUnavailable, setWasUnavailable] = useState(false);
  const isUnavailable = fetching
    ? wasUnavailable
    : !!error && error.graphQLErrors.every(({ extensions }) => UNAVAILABLE_CODES.includes(extensions.code));
  if (isUnavailable !== wasUnavailable) {
    setWasUnavailable(isUnavailable);
  }
  const retry = () => execute({ requestPolicy: 'network-only' });
  const retryLater = useEffectEvent(retry);
  useEffect(() => {
    if (isUnavailable && !fetching) {
      const timer = setTimeout(retryLater, RETRY_SECONDS * 1000);
      return () => clearTimeout(timer);
    }
  }, [isUnavailable, fetching, error]);
  return {
    data: pause ? undefined : (data ?? (lastResult?.graphiQLUrl === graphiQLUrl ? lastResult.data : undefined)),
    isFetching: fetching,
    error,
    isFailed: isUnavailable || (!!error && !fetching),
    isUnavailable,
    retry,
    graphiQLUrl,
  };
}

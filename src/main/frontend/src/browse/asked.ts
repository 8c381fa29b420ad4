import { useEffect, useEffectEvent, useState } from 'react';
import { type AnyVariables, type CombinedError, useQuery, type UseQueryArgs } from 'urql';
import { addressOf } from '../question';
import type { Operation } from './operations';

/** What the registry says when it cannot answer now, whatever it is asked. */
const UNAVAILABLE: unknown[] = ['OVERLOADED', 'UNAVAILABLE'];

const RETRY_SECONDS = 4;

/** What was asked of the registry, and what came of it. */
export interface Asked<Data> {
  /** The answer, or while another is waited for, the answer before it. What was answered stays when nothing answers any more. */
  data?: Data;
  isFetching: boolean;
  error?: CombinedError;
  /** Whether no answer came, until one does or another question is asked. */
  isFailed: boolean;
  /** Whether nothing answered, or not the registry, or only that it cannot now. Then it is asked every few seconds until it does. */
  isGone: boolean;
  askAgain: () => void;
  /** Where GraphiQL asks the same. */
  address: string;
}

/** Asks the registry, and again whenever the variables change. */
export function useAsked<Data, Variables extends AnyVariables>(
  { document, text }: Operation<Data, Variables>,
  variables: Variables,
  { pause = false } = {},
): Asked<Data> {
  const address = addressOf({ query: text, variables: JSON.stringify(variables, null, 2) });
  const [{ data, fetching, error }, ask] = useQuery({ query: document, variables, pause } as UseQueryArgs<Variables, Data>);
  const [held, hold] = useState<{ address: string; data: Data }>();
  if (data && !fetching && data !== held?.data) {
    hold({ address, data });
  }
  const [wasGone, rememberGone] = useState(false);
  const isGone = fetching ? wasGone : !!error && error.graphQLErrors.every(({ extensions }) => UNAVAILABLE.includes(extensions.code));
  if (isGone !== wasGone) {
    rememberGone(isGone);
  }
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const retry = useEffectEvent(askAgain);
  useEffect(() => {
    if (isGone && !fetching) {
      const timer = setTimeout(retry, RETRY_SECONDS * 1000);
      return () => clearTimeout(timer);
    }
  }, [isGone, fetching, error]);
  return {
    data: pause ? undefined : (data ?? (held?.address === address ? held.data : undefined)),
    isFetching: fetching,
    error,
    isFailed: isGone || (!!error && !fetching),
    isGone,
    askAgain,
    address,
  };
}

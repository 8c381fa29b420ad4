import { type AnyVariables, type CombinedError, useQuery, type UseQueryArgs } from 'urql';
import { addressOf } from '../question';
import type { Operation } from './operations';

/** What was asked of the registry, and what came of it. */
export interface Asked<Data> {
  /** The answer, or while another is waited for, the answer before it. */
  data?: Data;
  isFetching: boolean;
  error?: CombinedError;
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
  const [{ data, fetching, error }, ask] = useQuery({ query: document, variables, pause } as UseQueryArgs<Variables, Data>);
  return {
    data,
    isFetching: fetching,
    error,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
    address: addressOf({ query: text, variables: JSON.stringify(variables, null, 2) }),
  };
}

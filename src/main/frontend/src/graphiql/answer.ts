import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { findList } from '../csv';
import { GONE } from './fetcher';

interface Refusal {
  message: string;
  extensions?: { code?: string };
}

/** What is in front of the reader: the answer in the active tab. */
export function useAnswer() {
  const { text, isFetching } = useGraphiQL(({ tabs, activeTabIndex, isFetching }) => ({
    text: tabs[activeTabIndex]?.response ?? '',
    isFetching,
  }));
  return useMemo(() => {
    const refusal = refusalIn(text);
    return { text, isFetching, refusal, isGone: refusal?.extensions?.code === GONE, list: findList(text) };
  }, [text, isFetching]);
}

function refusalIn(text: string): Refusal | undefined {
  try {
    return (JSON.parse(text) as { errors?: Refusal[] }).errors?.[0];
  } catch {
    return undefined;
  }
}

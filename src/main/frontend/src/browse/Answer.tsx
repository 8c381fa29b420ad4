import { createContext, type ReactNode, useContext, useEffect, useEffectEvent } from 'react';
import type { CombinedError } from 'urql';
import type { Asked } from './asked';
import { useSpeech } from './language';

const RETRY_SECONDS = 4;

const QueryAddress = createContext('/graphiql');

interface Props<Data> {
  to: Asked<Data>;
  children: (data: Data) => ReactNode;
}

/** Shows what came of a question: the answer, or that it is waited for, was refused, or that nobody answers. */
export function Answer<Data>({ to: asked, children }: Props<Data>) {
  const { asking } = useSpeech();
  if (asked.error) {
    return isGone(asked.error) ? <Gone askAgain={asked.askAgain} /> : <Refused error={asked.error} askAgain={asked.askAgain} />;
  }
  if (!asked.data) {
    return <p className="waiting" role="status">{asking}</p>;
  }
  return (
    <QueryAddress value={asked.address}>
      <div className="answer" aria-busy={asked.isFetching}>{children(asked.data)}</div>
    </QueryAddress>
  );
}

/** What the registry answers when it cannot answer now. */
const UNAVAILABLE = 503;

/** Whether nothing answered, or not the registry, or only that it cannot now. */
const isGone = ({ graphQLErrors, response }: CombinedError) => graphQLErrors.length === 0 || response?.status === UNAVAILABLE;

function Gone({ askAgain }: { askAgain: () => void }) {
  const { gone, goneHint, askAgain: label } = useSpeech();
  const ask = useEffectEvent(askAgain);
  useEffect(() => {
    const timer = setInterval(ask, RETRY_SECONDS * 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className="trouble" role="alert">
      <h3>{gone}</h3>
      <p>{goneHint}</p>
      <button type="button" onClick={askAgain}>{label}</button>
    </section>
  );
}

function Refused({ error, askAgain }: { error: CombinedError; askAgain: () => void }) {
  const { refused, askAgain: label } = useSpeech();
  return (
    <section className="trouble" role="alert">
      <h3>{refused}</h3>
      {error.graphQLErrors.map(({ message, extensions }) => (
        <p key={message} lang="en"><code>{String(extensions.code ?? 'ERROR')}</code> {message}</p>
      ))}
      <button type="button" onClick={askAgain}>{label}</button>
    </section>
  );
}

/** A number, which leads to the query that gave it. */
export function Figure({ children }: { children: ReactNode }) {
  const { queryOf } = useSpeech();
  return <a className="figure" href={useContext(QueryAddress)} title={queryOf}>{children}</a>;
}

export function OpenQuery() {
  const { openQuery } = useSpeech();
  return <p className="open-query"><a href={useContext(QueryAddress)}>{openQuery}</a></p>;
}

import './answer.css';
import { createContext, type ReactNode, useContext, useRef } from 'react';
import type { CombinedError } from 'urql';
import type { Asked } from './asked';
import { useSpeech } from './language';

const QueryAddress = createContext('/graphiql');

interface Props<Data> {
  to: Asked<Data>;
  children: (data: Data) => ReactNode;
}

/** Shows what came of a question: the answer, or that it is waited for, was refused, or that nobody answers. */
export function Answer<Data>({ to: asked, children }: Props<Data>) {
  const { asking, language } = useSpeech();
  const shown = useRef<{ language: string; answer: ReactNode }>(null);
  if (asked.isGone) {
    return <Gone askAgain={asked.askAgain} />;
  }
  if (asked.error) {
    return <Refused error={asked.error} askAgain={asked.askAgain} />;
  }
  if (!asked.data) {
    return <p className="waiting" role="status">{asking}</p>;
  }
  // While another answer is waited for, this one stays as it was, with its own links.
  if (!asked.isFetching || shown.current?.language !== language) {
    shown.current = { language, answer: <QueryAddress value={asked.address}>{children(asked.data)}</QueryAddress> };
  }
  return (
    <div className="answer" aria-busy={asked.isFetching}>
      <div className="waiting-over" role="status">{asked.isFetching && <span>{asking}</span>}</div>
      {shown.current.answer}
    </div>
  );
}

function Gone({ askAgain }: { askAgain: () => void }) {
  const { gone, goneHint, askAgain: label } = useSpeech();
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

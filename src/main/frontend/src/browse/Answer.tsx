import './answer.css';
import { createContext, type ReactNode, useContext, useState } from 'react';
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
  const { asking } = useSpeech();
  if (asked.error && asked.isFailed && !asked.isGone) {
    return <Refused error={asked.error} askAgain={asked.askAgain} />;
  }
  const isWaitedFor = asked.isFetching && !asked.isGone;
  return (
    <>
      {asked.isGone && <Gone askAgain={asked.askAgain} />}
      {!asked.isGone && !asked.data && <p className="waiting" role="status">{asking}</p>}
      {asked.data && (
        <div className="answer" aria-busy={isWaitedFor}>
          <div className="waiting-over" role="status">{isWaitedFor && <span>{asking}</span>}</div>
          <Shown to={asked}>{children}</Shown>
        </div>
      )}
    </>
  );
}

/** An answer as it was shown, with its own links. */
interface Held {
  data: unknown;
  address: string;
  language: string;
  answer: ReactNode;
}

/** Shows an answer, and nothing where there is none. While another is waited for, it stays as it was. */
export function Shown<Data>({ to: { data, isFetching, address }, children }: Props<Data>) {
  const { language } = useSpeech();
  const [held, hold] = useState<Held>();
  if (!data || isFetching) {
    return data && held?.language === language && held.answer;
  }
  const answer = <QueryAddress value={address}>{children(data)}</QueryAddress>;
  if (data !== held?.data || address !== held.address || language !== held.language) {
    hold({ data, address, language, answer });
  }
  return answer;
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

interface CountProps {
  of?: number | null;
  format?: (count: number) => string;
  unknown?: string;
}

/** A count or a place in an order, where it is known. */
export function Count({ of: count, format, unknown }: CountProps) {
  const speech = useSpeech();
  return typeof count === 'number' ? <Figure>{(format ?? speech.number)(count)}</Figure> : (unknown ?? speech.unknown);
}

export function OpenQuery() {
  const { openQuery } = useSpeech();
  return <p className="open-query"><a href={useContext(QueryAddress)}>{openQuery}</a></p>;
}

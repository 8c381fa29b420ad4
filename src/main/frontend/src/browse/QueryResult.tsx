import './query-result.css';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { CombinedError } from 'urql';
import { useTranslation } from './translation';
import type { RegistryQuery } from './useRegistryQuery';

const GraphiQLUrlContext = createContext('/graphiql');

interface Props<Data> {
  query: RegistryQuery<Data>;
  children: (data: Data) => ReactNode;
}

/** Renders the state of a query: loading, its result, an error, or that the registry is unavailable. */
export function QueryResult<Data>({ query, children }: Props<Data>) {
  const { loading } = useTranslation();
  if (query.error && query.isFailed && !query.isUnavailable) {
    return <ErrorMessage error={query.error} retry={query.retry} />;
  }
  const isLoading = query.isFetching && !query.isUnavailable;
  return (
    <>
      {query.isUnavailable && <UnavailableMessage retry={query.retry} />}
      {!query.isUnavailable && !query.data && <p className="loading" role="status">{loading}</p>}
      {query.data && (
        <div className="query-result" aria-busy={isLoading}>
          <div className="loading-overlay" role="status">{isLoading && <span>{loading}</span>}</div>
          <StaleWhileLoading query={query}>{children}</StaleWhileLoading>
        </div>
      )}
    </>
  );
}

/** A result as it was rendered, with the links that belong to it. */
interface RenderedResult {
  data: unknown;
  graphiQLUrl: string;
  language: string;
  content: ReactNode;
}

/** Renders a result, or nothing if there is none. While the next result is loading, the previous one stays unchanged. */
export function StaleWhileLoading<Data>({ query: { data, isFetching, graphiQLUrl }, children }: Props<Data>) {
  const { language } = useTranslation();
  const [rendered, setRendered] = useState<RenderedResult>();
  if (!data || isFetching) {
    return data && rendered?.language === language && rendered.content;
  }
  const content = <GraphiQLUrlContext value={graphiQLUrl}>{children(data)}</GraphiQLUrlContext>;
  if (data !== rendered?.data || graphiQLUrl !== rendered.graphiQLUrl || language !== rendered.language) {
    setRendered({ data, graphiQLUrl, language, content });
  }
  return content;
}

function UnavailableMessage({ retry }: { retry: () => void }) {
  const { unavailable, unavailableHint, retry: label } = useTranslation();
  return (
    <section className="error" role="alert">
      <h3>{unavailable}</h3>
      <p>{unavailableHint}</p>
      <button type="button" onClick={retry}>{label}</button>
    </section>
  );
}

function ErrorMessage({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { failed, retry: label, language } = useTranslation();
  return (
    <section className="error" role="alert">
      <h3>{failed}</h3>
      {error.graphQLErrors.map(({ message, extensions }) => (
        <p key={message} lang={language}><code>{String(extensions.code ?? 'ERROR')}</code> {message}</p>
      ))}
      <button type="button" onClick={retry}>{label}</button>
    </section>
  );
}

/** A number that links to the query that returned it. */
export function NumberLink({ children }: { children: ReactNode }) {
  const { queryOfNumber } = useTranslation();
  return <a className="number-link" href={useContext(GraphiQLUrlContext)} title={queryOfNumber}>{children}</a>;
}

interface CountProps {
  of?: number | null;
  format?: (count: number) => string;
  unknown?: string;
}

/** A count, a rank or a list number, or a text if it is unknown. */
export function Count({ of: count, format, unknown }: CountProps) {
  const t = useTranslation();
  return typeof count === 'number' ? <NumberLink>{(format ?? t.formatNumber)(count)}</NumberLink> : (unknown ?? t.unknown);
}

export function OpenInGraphiQL() {
  const { openInGraphiQL } = useTranslation();
  return <p className="open-in-graphiql"><a href={useContext(GraphiQLUrlContext)}>{openInGraphiQL}</a></p>;
}

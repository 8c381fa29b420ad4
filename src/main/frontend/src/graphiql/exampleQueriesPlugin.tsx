import type { GraphiQLPlugin } from '@graphiql/react';
import { buildGraphiQLUrl } from '../graphiqlUrl';
import { Bilingual } from './Bilingual';
import { EXAMPLE_QUERIES } from './exampleQueries';

function Icon() {
  return (
    <svg height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h3M4 12h3M4 19h3M10 5h10M10 12h10M10 19h10" />
    </svg>
  );
}

/** Sidebar with the example queries, to reopen them after their tabs were closed. */
export const EXAMPLE_QUERIES_PLUGIN: GraphiQLPlugin = {
  title: 'Ready-made queries 现成查询',
  icon: Icon,
  content: () => (
    <section>
      <h2 className="graphiql-doc-explorer-title">Ready-made queries 现成查询</h2>
      <ul className="example-queries">
        {EXAMPLE_QUERIES.map((each) => (
          <li key={each.en}>
            <a href={buildGraphiQLUrl(each)}>
              <Bilingual {...each} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  ),
};

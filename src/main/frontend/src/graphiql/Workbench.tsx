import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import sdl from '@schema/registry.graphql?raw';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { type GraphiQLRequest, parseGraphiQLUrl } from '../graphiqlUrl';
import { Bilingual } from './Bilingual';
import { EXAMPLE_QUERIES } from './exampleQueries';
import { EXAMPLE_QUERIES_PLUGIN } from './exampleQueriesPlugin';
import { ExportButtons } from './ExportButtons';
import { fetcher } from './fetcher';
import { useEditorOptions, useInitialOperationName, useUrlSync } from './sessionHooks';
import { Status } from './Status';

/** Schema of this build, so that completion and documentation work without a request to the server. */
const schema = buildSchema(sdl, { assumeValid: true });

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false }), EXAMPLE_QUERIES_PLUGIN];

/** Storage for browsers that block local storage: stores nothing. */
const NO_STORAGE = { length: 0, getItem: () => null, setItem: () => {}, removeItem: () => {}, clear: () => {} };

function isStorageBlocked(): boolean {
  try {
    return !localStorage;
  } catch {
    return true;
  }
}

/** Key under which GraphiQL stores the open tabs. */
const TABS_STORAGE_KEY = 'graphiql:tabState';

const isSame = (one: GraphiQLRequest, other: GraphiQLRequest) => one.query === other.query && one.variables === other.variables;

const requestOfUrl = parseGraphiQLUrl(window.location);
const storage = isStorageBlocked() ? NO_STORAGE : undefined;
const initialRequest = requestOfUrl ?? (storage ? undefined : readLastActiveTab()) ?? EXAMPLE_QUERIES[0];
const tabs = requestOfUrl ? [requestOfUrl, ...EXAMPLE_QUERIES.filter((each) => !isSame(each, requestOfUrl))] : EXAMPLE_QUERIES;

/** The request of the tab that was active last. Without it, GraphiQL restores that tab empty. */
function readLastActiveTab(): Partial<GraphiQLRequest> | undefined {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem(TABS_STORAGE_KEY) ?? '{}') as { tabs?: Partial<GraphiQLRequest>[]; activeTabIndex: number };
    return tabs?.[activeTabIndex];
  } catch {
    return undefined;
  }
}

function SessionFooter() {
  useUrlSync();
  useInitialOperationName(requestOfUrl?.operationName);
  useEditorOptions();
  return <Status />;
}

export function Workbench() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      schema={schema}
      dangerouslyAssumeSchemaIsValid
      plugins={plugins}
      defaultTabs={tabs}
      initialQuery={initialRequest?.query}
      initialVariables={initialRequest?.variables}
      defaultEditorToolsVisibility="variables"
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <h1 className="home-link"><a href="/"><Bilingual en="Registry" zh="智能工厂" /></a></h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ExportButtons />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <SessionFooter />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

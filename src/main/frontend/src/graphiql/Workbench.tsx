import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import sdl from '@schema/registry.graphql?raw';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { type Question, readAddress } from '../question';
import { Both } from './Both';
import { fetcher } from './fetcher';
import { READY } from './ready';
import { READY_PLUGIN } from './readyPlugin';
import { useAddress, useEditorOptions, useLinkedOperation } from './session';
import { Status } from './Status';
import { TakeAway } from './TakeAway';

/** The schema of this very build: what completes and documents is there before the server answers. */
const schema = buildSchema(sdl, { assumeValid: true });

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false }), READY_PLUGIN];

/** Where GraphiQL keeps what is open and what was asked, when a browser lets it keep nothing. */
const NOWHERE = { length: 0, getItem: () => null, setItem: () => {}, removeItem: () => {}, clear: () => {} };

function isStorageBlocked(): boolean {
  try {
    return !localStorage;
  } catch {
    return true;
  }
}

/** Where GraphiQL keeps the tabs that were open. */
const TABS = 'graphiql:tabState';

const isSame = (one: Question, other: Question) => one.query === other.query && one.variables === other.variables;

const linked = readAddress(window.location);
const storage = isStorageBlocked() ? NOWHERE : undefined;
const opened = linked ?? (storage ? undefined : tabLeftOpen()) ?? READY[0];
const tabs = linked ? [linked, ...READY.filter((each) => !isSame(each, linked))] : READY;

/** What the tab asks that was open last: left to itself, GraphiQL opens the tab without it. */
function tabLeftOpen(): Partial<Question> | undefined {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem(TABS) ?? '{}') as { tabs?: Partial<Question>[]; activeTabIndex: number };
    return tabs?.[activeTabIndex];
  } catch {
    return undefined;
  }
}

function Session() {
  useAddress();
  useLinkedOperation(linked?.operationName);
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
      initialQuery={opened?.query}
      initialVariables={opened?.variables}
      defaultEditorToolsVisibility="variables"
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <h1 className="home"><a href="/"><Both en="Registry" zh="智能工厂" /></a></h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <TakeAway />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <Session />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

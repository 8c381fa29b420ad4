import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { buildGraphiQLUrl } from '../graphiqlUrl';

/** Punctuation of Chinese is no mistake, and the fonts that GraphiQL expects are not loaded. */
const EDITOR_OPTIONS = {
  wordWrap: 'on',
  unicodeHighlight: { ambiguousCharacters: false },
  fontFamily: 'ui-monospace, Consolas, Menlo, "DejaVu Sans Mono", monospace',
} as const;

/** Keeps in the address of the page what the active tab asks. */
export function useUrlSync() {
  const { tab, operationName } = useGraphiQL(({ tabs, activeTabIndex, operationName }) => ({ tab: tabs[activeTabIndex], operationName }));
  const { query, variables } = tab ?? {};
  useEffect(() => {
    window.history.replaceState(null, '', buildGraphiQLUrl({ query: query ?? '', variables: variables ?? '', operationName }));
  }, [query, variables, operationName]);
}

/** Chooses the operation of a document that the address named. */
export function useInitialOperationName(name: string | null | undefined) {
  const operations = useGraphiQL((state) => state.operations);
  const { setOperationName } = useGraphiQLActions();
  const wanted = useRef(name);
  useEffect(() => {
    if (wanted.current && operations?.some((each) => each.name?.value === wanted.current)) {
      setOperationName(wanted.current);
      wanted.current = null;
    }
  }, [operations, setOperationName]);
}

export function useEditorOptions() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    headerEditor: state.headerEditor,
    responseEditor: state.responseEditor,
  }));
  useEffect(() => {
    queryEditor?.updateOptions({ ...EDITOR_OPTIONS, ariaLabel: 'Query 查询' });
    variableEditor?.updateOptions({ ...EDITOR_OPTIONS, ariaLabel: 'Variables 变量' });
    headerEditor?.updateOptions({ ...EDITOR_OPTIONS, ariaLabel: 'Headers 请求头' });
    responseEditor?.updateOptions({ ...EDITOR_OPTIONS, ariaLabel: 'Answer 结果' });
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
}

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { buildGraphiQLUrl } from '../graphiqlUrl';

/** Chinese punctuation must not be highlighted as ambiguous, and the fonts of GraphiQL are not loaded. */
const EDITOR_OPTIONS = {
  wordWrap: 'on',
  unicodeHighlight: { ambiguousCharacters: false },
  fontFamily: 'ui-monospace, Consolas, Menlo, "DejaVu Sans Mono", monospace',
} as const;

/** Keeps the request of the active tab in the URL. */
export function useUrlSync() {
  const { tab, operationName } = useGraphiQL(({ tabs, activeTabIndex, operationName }) => ({ tab: tabs[activeTabIndex], operationName }));
  const { query, variables } = tab ?? {};
  useEffect(() => {
    window.history.replaceState(null, '', buildGraphiQLUrl({ query: query ?? '', variables: variables ?? '', operationName }));
  }, [query, variables, operationName]);
}

/** Selects the operation that the URL names. */
export function useInitialOperationName(name: string | null | undefined) {
  const operations = useGraphiQL((state) => state.operations);
  const { setOperationName } = useGraphiQLActions();
  const pendingName = useRef(name);
  useEffect(() => {
    if (pendingName.current && operations?.some((each) => each.name?.value === pendingName.current)) {
      setOperationName(pendingName.current);
      pendingName.current = null;
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
    responseEditor?.updateOptions({ ...EDITOR_OPTIONS, ariaLabel: 'Result 结果' });
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
}

import { useGraphiQL } from '@graphiql/react';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { findList } from '../csv';

interface ResponseError {
  message: string;
  extensions?: { code?: string };
}

/** The response in the active tab, its first error, and the list at the cursor. */
export function useResponse() {
  const { text, isFetching } = useGraphiQL(({ tabs, activeTabIndex, isFetching }) => ({
    text: tabs[activeTabIndex]?.response ?? '',
    isFetching,
  }));
  const cursor = useCursor();
  const errors = useMemo(() => parseErrors(text), [text]);
  const list = useMemo(() => findList(text, cursor), [text, cursor]);
  return { text, isFetching, list, ...errors };
}

/** Offset of the cursor in the text of the response. */
function useCursor(): number | undefined {
  const editor = useGraphiQL(({ responseEditor }) => responseEditor);
  const subscribe = useCallback((changed: () => void) => {
    const subscription = editor?.onDidChangeCursorPosition(changed);
    return () => subscription?.dispose();
  }, [editor]);
  return useSyncExternalStore(subscribe, () => {
    const position = editor?.getPosition();
    return position ? editor?.getModel()?.getOffsetAt(position) : undefined;
  });
}

function parseErrors(text: string): { error?: ResponseError; isPartial: boolean } {
  try {
    const { data, errors } = JSON.parse(text) as { data?: object | null; errors?: ResponseError[] };
    return { error: errors?.[0], isPartial: Object.values(data ?? {}).some((each) => each !== null) };
  } catch {
    return { isPartial: false };
  }
}

import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { type ResultList, toCsv } from '../csv';
import { useResponse } from './useResponse';

function download(name: string, type: string, content: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Buttons that download one list of the result as CSV, or the whole result as JSON. */
export function ExportButtons() {
  const { text, list } = useResponse();
  const operationName = useGraphiQL((state) => state.operationName);
  const downloadCsv = ({ name, rows }: ResultList) => download(`${operationName ?? 'result'}-${name}.csv`, 'text/csv;charset=utf-8', toCsv(rows));
  return (
    <>
      <ToolbarButton label="Export CSV: the list at the cursor, otherwise the first list 导出 CSV" disabled={!list} onClick={() => list && downloadCsv(list)}>
        <span className="export-button">CSV</span>
      </ToolbarButton>
      <ToolbarButton
        label="Export JSON: the whole result 导出 JSON"
        disabled={!text}
        onClick={() => download(`${operationName ?? 'result'}.json`, 'application/json', text)}
      >
        <span className="export-button">JSON</span>
      </ToolbarButton>
    </>
  );
}

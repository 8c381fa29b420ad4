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

/** Buttons that take the answer away: a list of it for spreadsheets, or all of it. */
export function ExportButtons() {
  const { text, list } = useResponse();
  const operationName = useGraphiQL((state) => state.operationName);
  const downloadCsv = ({ name, rows }: ResultList) => download(`${operationName ?? 'answer'}-${name}.csv`, 'text/csv;charset=utf-8', toCsv(rows));
  return (
    <>
      <ToolbarButton label="Save as CSV: the list under the cursor, or the first 存为 CSV" disabled={!list} onClick={() => list && downloadCsv(list)}>
        <span className="export-button">CSV</span>
      </ToolbarButton>
      <ToolbarButton
        label="Save the answer as JSON 存为 JSON"
        disabled={!text}
        onClick={() => download(`${operationName ?? 'answer'}.json`, 'application/json', text)}
      >
        <span className="export-button">JSON</span>
      </ToolbarButton>
    </>
  );
}

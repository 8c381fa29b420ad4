import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { type List, toCsv } from '../csv';
import { useAnswer } from './answer';

function save(name: string, type: string, content: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Buttons that take the answer away: a list of it for spreadsheets, or all of it. */
export function TakeAway() {
  const { text, list } = useAnswer();
  const operationName = useGraphiQL((state) => state.operationName);
  const saveCsv = ({ name, rows }: List) => save(`${operationName ?? 'answer'}-${name}.csv`, 'text/csv;charset=utf-8', toCsv(rows));
  return (
    <>
      <ToolbarButton label="Save as CSV: the list under the cursor, or the first 存为 CSV" disabled={!list} onClick={() => list && saveCsv(list)}>
        <span className="take-away">CSV</span>
      </ToolbarButton>
      <ToolbarButton
        label="Save the answer as JSON 存为 JSON"
        disabled={!text}
        onClick={() => save(`${operationName ?? 'answer'}.json`, 'application/json', text)}
      >
        <span className="take-away">JSON</span>
      </ToolbarButton>
    </>
  );
}

import { Button, useGraphiQLActions } from '@graphiql/react';
import type { ReactNode } from 'react';
import type { ResultList } from '../csv';
import { Bilingual } from './Bilingual';
import { NO_RESPONSE } from './fetcher';
import { useResponse } from './useResponse';

/** Status line: the state of the query, its errors, and the list that CSV exports. */
export function Status() {
  const { run } = useGraphiQLActions();
  const { text, isFetching, error, isPartial, list } = useResponse();
  if (isFetching) {
    return <StatusMessage><Bilingual en="Running…" zh="查询中…" /></StatusMessage>;
  }
  if (!text) {
    return <StatusMessage><Bilingual en="Press Ctrl+Enter to run the query." zh="按 Ctrl+Enter 运行查询。" /></StatusMessage>;
  }
  if (error?.extensions?.code === NO_RESPONSE) {
    return (
      <StatusMessage isError>
        <Bilingual en="The registry is unavailable." zh="名录服务暂时不可用。" />{' '}
        <Button type="button" onClick={() => void run()}><Bilingual en="Retry" zh="重试" /></Button>
      </StatusMessage>
    );
  }
  if (error) {
    return (
      <StatusMessage isError>
        {isPartial ? <Bilingual en="Partial result" zh="只返回了部分结果" /> : <Bilingual en="Query failed" zh="查询失败" />}:{' '}
        <code>{error.extensions?.code ?? 'ERROR'}</code> {error.message} {list && <RowCount of={list} />}
      </StatusMessage>
    );
  }
  return (
    <StatusMessage>
      {list ? <RowCount of={list} /> : <Bilingual en="Completed. The result has no rows to export as CSV." zh="查询完成，结果中没有可导出为 CSV 的行。" />}
    </StatusMessage>
  );
}

function RowCount({ of: { name, rows } }: { of: ResultList }) {
  return <>Rows of {name}: {rows.length} <span lang="zh">行</span></>;
}

function StatusMessage({ isError = false, children }: { isError?: boolean; children: ReactNode }) {
  return <p className={isError ? 'status status-error' : 'status'} role={isError ? 'alert' : 'status'}>{children}</p>;
}

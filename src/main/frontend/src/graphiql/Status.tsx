import { Button, useGraphiQLActions } from '@graphiql/react';
import type { ReactNode } from 'react';
import type { ResultList } from '../csv';
import { Bilingual } from './Bilingual';
import { NO_RESPONSE } from './fetcher';
import { useResponse } from './useResponse';

/** Says in a line what came of the query. */
export function Status() {
  const { run } = useGraphiQLActions();
  const { text, isFetching, error, isPartial, list } = useResponse();
  if (isFetching) {
    return <StatusMessage><Bilingual en="Asking the registry…" zh="查询中" /></StatusMessage>;
  }
  if (!text) {
    return <StatusMessage><Bilingual en="Press Ctrl+Enter." zh="按 Ctrl+Enter 运行" /></StatusMessage>;
  }
  if (error?.extensions?.code === NO_RESPONSE) {
    return (
      <StatusMessage isError>
        <Bilingual en="The registry does not answer." zh="服务器没有响应。" />{' '}
        <Button type="button" onClick={() => void run()}><Bilingual en="Run again" zh="重试" /></Button>
      </StatusMessage>
    );
  }
  if (error) {
    return (
      <StatusMessage isError>
        {isPartial ? <Bilingual en="Answered in part" zh="只返回了一部分" /> : <Bilingual en="Not answered" zh="没有返回结果" />}:{' '}
        <code>{error.extensions?.code ?? 'ERROR'}</code> {error.message} {list && <RowCount of={list} />}
      </StatusMessage>
    );
  }
  return (
    <StatusMessage>
      {list ? <RowCount of={list} /> : <Bilingual en="Answered, without rows to save as CSV." zh="已返回，没有可存为 CSV 的行。" />}
    </StatusMessage>
  );
}

function RowCount({ of: { name, rows } }: { of: ResultList }) {
  return <>Rows of {name}: {rows.length} <span lang="zh">行</span></>;
}

function StatusMessage({ isError = false, children }: { isError?: boolean; children: ReactNode }) {
  return <p className={isError ? 'status status-error' : 'status'} role={isError ? 'alert' : 'status'}>{children}</p>;
}

import { Button, useGraphiQLActions } from '@graphiql/react';
import type { ReactNode } from 'react';
import type { List } from '../csv';
import { useAnswer } from './answer';
import { Both } from './Both';
import { GONE } from './fetcher';

/** Says in a line what came of the query. */
export function Status() {
  const { run } = useGraphiQLActions();
  const { text, isFetching, refusal, isPartial, list } = useAnswer();
  if (isFetching) {
    return <Said><Both en="Asking the registry…" zh="查询中" /></Said>;
  }
  if (!text) {
    return <Said><Both en="Press Ctrl+Enter." zh="按 Ctrl+Enter 运行" /></Said>;
  }
  if (refusal?.extensions?.code === GONE) {
    return (
      <Said isError>
        <Both en="The registry does not answer." zh="服务器没有响应。" />{' '}
        <Button type="button" onClick={() => void run()}><Both en="Run again" zh="重试" /></Button>
      </Said>
    );
  }
  if (refusal) {
    return (
      <Said isError>
        {isPartial ? <Both en="Answered in part" zh="只返回了一部分" /> : <Both en="Not answered" zh="没有返回结果" />}:{' '}
        <code>{refusal.extensions?.code ?? 'ERROR'}</code> {refusal.message} {list && <Rows of={list} />}
      </Said>
    );
  }
  return (
    <Said>
      {list ? <Rows of={list} /> : <Both en="Answered, without rows to save as CSV." zh="已返回，没有可存为 CSV 的行。" />}
    </Said>
  );
}

function Rows({ of: { name, rows } }: { of: List }) {
  return <>Rows of {name}: {rows.length} <span lang="zh">行</span></>;
}

function Said({ isError = false, children }: { isError?: boolean; children: ReactNode }) {
  return <p className={isError ? 'status status-error' : 'status'} role={isError ? 'alert' : 'status'}>{children}</p>;
}

import { Button, useGraphiQLActions } from '@graphiql/react';
import { useAnswer } from './answer';

/** Says in a line what came of the query. */
export function Status() {
  const { run } = useGraphiQLActions();
  const { text, isFetching, refusal, isGone, list } = useAnswer();
  if (isFetching || !text) {
    return <p className="status" role="status">{isFetching ? 'Asking the registry… 查询中' : 'Press Ctrl+Enter. 按 Ctrl+Enter 运行'}</p>;
  }
  if (isGone) {
    return (
      <p className="status status-error" role="alert">
        The registry does not answer. 服务器没有响应。
        <Button type="button" onClick={() => void run()}>Run again 重试</Button>
      </p>
    );
  }
  if (refusal) {
    return (
      <p className="status status-error" role="alert">
        Refused 被拒绝：<code>{refusal.extensions?.code ?? 'ERROR'}</code> {refusal.message}
      </p>
    );
  }
  return (
    <p className="status" role="status">
      {list ? `Rows of ${list.name}: ${list.rows.length} 行` : 'No rows in the answer. 没有结果'}
    </p>
  );
}

import { useSpeech } from './language';

/** Where a list was read. */
export function Source({ list: { readIn, url } }: { list: { readIn?: string | null; url?: string | null } }) {
  const { unknown } = useSpeech();
  const text = readIn ?? url ?? unknown;
  return url ? <a href={url} rel="external noreferrer" lang="zh">{text}</a> : <span lang="zh">{text}</span>;
}

import { useSpeech } from './language';
import { Mixed } from './Mixed';

/** Where a list was read. */
export function Source({ list: { readIn, url } }: { list: { readIn?: string | null; url?: string | null } }) {
  const { unknown } = useSpeech();
  const text = readIn ?? url ?? unknown;
  return url ? <a href={url} rel="external noreferrer"><Mixed>{text}</Mixed></a> : <Mixed>{text}</Mixed>;
}

import { MixedScript } from './MixedScript';
import { useTranslation } from './translation';

/** The source of a list, as a link if its URL is known. */
export function SourceLink({ list: { readIn, url } }: { list: { readIn?: string | null; url?: string | null } }) {
  const { unknown } = useTranslation();
  const text = readIn ?? url ?? unknown;
  return url ? <a href={url} rel="external noreferrer"><MixedScript>{text}</MixedScript></a> : <MixedScript>{text}</MixedScript>;
}

import type { RankingRow } from './rankingRows';
import { useTranslation } from './translation';

/** Coverage of a count, as a word or as a sentence. */
export function Coverage({ of: coverage, isLong = false }: { of: RankingRow['coverage']; isLong?: boolean }) {
  const { complete, completeLong, partial, partialLong } = useTranslation();
  const [whole, part] = isLong ? [completeLong, partialLong] : [complete, partial];
  return <span className={`coverage coverage-${coverage}`}>{coverage === 'COMPLETE' ? whole : part}</span>;
}

/** A text in both languages. */
export function Bilingual({ en, zh }: { en: string; zh: string }) {
  return <>{en} <span lang="zh">{zh}</span></>;
}

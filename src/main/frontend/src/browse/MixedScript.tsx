import { useTranslation } from './translation';

/** From a Chinese character to the last one before the next Latin letter. */
const CHINESE_RUN = /(\p{Script=Han}(?:[^a-z]*\p{Script=Han})?)/iu;

/** A text that can contain both languages: on the English page its Chinese parts are marked with `lang`. */
export function MixedScript({ children: text }: { children: string }) {
  const { language } = useTranslation();
  return language === 'zh' ? text : text.split(CHINESE_RUN).map((part, index) => (CHINESE_RUN.test(part) ? <span key={index} lang="zh">{part}</span> : part));
}

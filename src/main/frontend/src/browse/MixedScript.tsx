import { useTranslation } from './translation';

/** From a Chinese character to the last one before a Latin letter. */
const CHINESE_RUN = /(\p{Script=Han}(?:[^a-z]*\p{Script=Han})?)/iu;

/** A text that may be of both languages: on an English page its Chinese is marked as such. */
export function MixedScript({ children: text }: { children: string }) {
  const { language } = useTranslation();
  return language === 'zh' ? text : text.split(CHINESE_RUN).map((part, index) => (CHINESE_RUN.test(part) ? <span key={index} lang="zh">{part}</span> : part));
}

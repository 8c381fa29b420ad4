import { createContext, useContext } from 'react';
import { MESSAGES, type Messages } from './messages';
import type { View } from './view';

export type Language = keyof typeof MESSAGES;

/** The language in the URL, otherwise that of the browser. */
export function detectLanguage({ language }: View): Language {
  return (language ?? navigator.language).startsWith('zh') ? 'zh' : 'en';
}

export const LanguageContext = createContext<Language>('en');

export interface Translation extends Messages {
  language: Language;
  /** The name of an object with names in both languages; in English it includes the official Chinese name. */
  displayName: (named: { nameEn?: string | null; nameZh: string }) => string;
  formatNumber: (value: number) => string;
  formatSigned: (change: number) => string;
  formatPercent: (value: number) => string;
}

export function useTranslation(): Translation {
  const language = useContext(LanguageContext);
  return {
    ...MESSAGES[language],
    language,
    displayName: ({ nameEn, nameZh }) => (language === 'zh' || !nameEn ? nameZh : `${nameEn} ${nameZh}`),
    formatNumber: new Intl.NumberFormat(language).format,
    formatSigned: new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format,
    formatPercent: new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 }).format,
  };
}

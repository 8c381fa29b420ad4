import { createContext, useContext } from 'react';
import { LANGUAGES, type Messages } from './messages';
import type { View } from './view';

export type Language = keyof typeof LANGUAGES;

/** The language that an address asks for, or else the reader's own. */
export function languageOf({ language }: View): Language {
  return (language ?? navigator.language).startsWith('zh') ? 'zh' : 'en';
}

export const LanguageContext = createContext<Language>('en');

export interface Speech extends Messages {
  language: Language;
  /** What has names in both languages: in English the official Chinese one stands beside. */
  named: (each: { nameEn?: string | null; nameZh: string }) => string;
  number: (value: number) => string;
  signed: (change: number) => string;
  percent: (value: number) => string;
}

export function useSpeech(): Speech {
  const language = useContext(LanguageContext);
  return {
    ...LANGUAGES[language],
    language,
    named: ({ nameEn, nameZh }) => (language === 'zh' || !nameEn ? nameZh : `${nameEn} ${nameZh}`),
    number: new Intl.NumberFormat(language).format,
    signed: new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format,
    percent: new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 }).format,
  };
}

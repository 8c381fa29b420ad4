import { afterEach, expect, test, vi } from 'vitest';
import { languageOf } from './language';

afterEach(() => vi.unstubAllGlobals());

test('an address names the language, or else the reader does', () => {
  vi.stubGlobal('navigator', { language: 'zh-TW' });
  expect(languageOf({ show: 'ranking' })).toBe('zh');
  expect(languageOf({ show: 'ranking', language: 'en' })).toBe('en');
  vi.stubGlobal('navigator', { language: 'de' });
  expect(languageOf({ show: 'ranking' })).toBe('en');
  expect(languageOf({ show: 'ranking', language: 'zh' })).toBe('zh');
});

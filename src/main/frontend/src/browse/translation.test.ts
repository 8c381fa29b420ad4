import { afterEach, expect, test, vi } from 'vitest';
import { detectLanguage } from './translation';

afterEach(() => vi.unstubAllGlobals());

test('an address names the language, or else the reader does', () => {
  vi.stubGlobal('navigator', { language: 'zh-TW' });
  expect(detectLanguage({ show: 'ranking' })).toBe('zh');
  expect(detectLanguage({ show: 'ranking', language: 'en' })).toBe('en');
  vi.stubGlobal('navigator', { language: 'de' });
  expect(detectLanguage({ show: 'ranking' })).toBe('en');
  expect(detectLanguage({ show: 'ranking', language: 'zh' })).toBe('zh');
});

import { afterEach, expect, test, vi } from 'vitest';
import { detectLanguage } from './translation';

afterEach(() => vi.unstubAllGlobals());

test('uses the language of the URL, otherwise that of the browser', () => {
  vi.stubGlobal('navigator', { language: 'zh-TW' });
  expect(detectLanguage({ show: 'ranking' })).toBe('zh');
  expect(detectLanguage({ show: 'ranking', language: 'en' })).toBe('en');
  vi.stubGlobal('navigator', { language: 'de' });
  expect(detectLanguage({ show: 'ranking' })).toBe('en');
  expect(detectLanguage({ show: 'ranking', language: 'zh' })).toBe('zh');
});

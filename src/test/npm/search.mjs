// Tests of the search box. Arguments: see browser.mjs.
import assert from 'node:assert/strict';
import { axeViolations } from './axe.mjs';
import { browserTest, closeBrowser, startProxy, stopProxy } from './browser.mjs';
import { delayResponses, heading, open, searchBox } from './page-helpers.mjs';

await browserTest('suggests by characters, pinyin and English names, with the keyboard only', async (page) => {
  await open(page);
  await searchBox(page).pressSequentially('建龙');
  await page.getByRole('option', { name: '山西建龙实业有限公司' }).waitFor();
  await searchBox(page).fill('');
  await searchBox(page).pressSequentially('yunch');
  await page.getByRole('option', { name: '运城市 山西省' }).waitFor();
  await searchBox(page).fill('');
  await searchBox(page).pressSequentially('ycs');
  await page.locator('[role=option]:first-of-type', { hasText: '运城市' }).waitFor();
  await searchBox(page).fill('');
  await searchBox(page).pressSequentially('harb');
  await page.locator('[role=option]:first-of-type', { hasText: '哈尔滨市' }).waitFor();
  await searchBox(page).fill('');
  await searchBox(page).pressSequentially('jianlong');
  await page.getByRole('option', { name: '山西建龙实业有限公司' }).waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
  assert.equal(new URL(page.url()).search, '');
  await searchBox(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading(page, '山西建龙实业有限公司').waitFor();
  assert.equal(await searchBox(page).inputValue(), '');
  await searchBox(page).fill('工程');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'Enterprises found for “工程”').waitFor();
  await page.getByRole('link', { name: '山西大禹生物工程股份有限公司' }).waitFor();
  await searchBox(page).fill('nothing at all');
  await page.getByText('No results for this text.').waitFor();
  const release = await delayResponses(page);
  await searchBox(page).fill('nanjing');
  await page.getByRole('search').getByText('Loading…').waitFor();
  release();
  await page.getByRole('option', { name: '南京市 江苏省' }).waitFor();
  await stopProxy();
  try {
    await searchBox(page).fill('haier');
    await page.getByText('Suggestions are not available now').waitFor();
  } finally {
    await startProxy();
  }
  await page.getByRole('option').first().waitFor();
});

await browserTest('requests suggestions after typing ends, and searches on Enter with or without them', async (page) => {
  await open(page);
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).searchParams.get('variables')));
  await searchBox(page).pressSequentially('yunchengshi', { delay: 60 });
  await page.getByRole('option', { name: '运城市 山西省' }).waitFor();
  await page.getByRole('search').getByRole('status').getByText(/^\d+ suggestions?$/).waitFor();
  assert.equal(requests.every((variables) => variables.includes('yunchengshi')), true, String(requests));
  await searchBox(page).fill("yun'cheng");
  await page.locator('[role=option]:first-of-type', { hasText: '运城市' }).waitFor();
  for (const wait of [false, true]) {
    await page.goto('/');
    await searchBox(page).fill('运城市');
    if (wait) {
      await page.getByRole('option').first().waitFor();
    }
    await page.keyboard.press('Enter');
    await heading(page, 'Enterprises found for “运城市”').waitFor();
  }
  await page.getByRole('link', { name: '运城市 山西省' }).click();
  await heading(page, 'Enterprises in 运城市').waitFor();
});

await browserTest('requests no suggestions while an input method composes text', async (page) => {
  await open(page);
  await searchBox(page).focus();
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).searchParams.get('variables')));
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['j', 'jian', "jian'long"]) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await keyboard.send('Input.insertText', { text: '建龙' });
  await page.getByRole('option', { name: '山西建龙实业有限公司' }).waitFor();
  assert.deepEqual(requests.filter((variables) => !variables.includes('建龙')), []);
});

await closeBrowser();

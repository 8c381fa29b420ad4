// Tests of the accessibility of the page at /: keyboard, languages, zoom and print. Arguments: see browser.mjs.
import assert from 'node:assert/strict';
import { axeViolations } from './axe.mjs';
import { browserTest, closeBrowser } from './browser.mjs';
import { ADVANCED_ROWS, ENTERPRISE_ID, heading, LIST_ID, open } from './page-helpers.mjs';

await browserTest('moves the focus to the heading after a facet, and keeps it in the filters', async (page) => {
  await open(page, '/?show=enterprises&within=140800');
  const focused = () => page.evaluate(() => document.activeElement.tagName);
  const level = page.getByLabel('Level', { exact: true });
  await level.focus();
  await level.selectOption('ADVANCED');
  await page.locator('.note', { hasText: 'Complete' }).waitFor();
  assert.equal(await focused(), 'SELECT');
  await page.evaluate(() => window.scrollTo(0, 150));
  assert.equal(await page.evaluate(() => window.scrollY), 150);
  await page.locator('.facets section').filter({ hasText: 'By level' }).locator('a:not(.number-link)').first().evaluate((link) => { link.focus({ preventScroll: true }); link.click(); });
  await page.waitForURL(/exactly=yes/);
  await page.waitForFunction(() => document.activeElement.tagName === 'H2');
  assert.equal(await page.evaluate(() => window.scrollY), 0);
});

await browserTest('marks Chinese text on the English page', async (page) => {
  const views = ['/', '/?comparedTo=2025-01-31', '/?show=enterprises&within=140800&level=ADVANCED', '/?show=enterprises&text=%E9%9D%92%E5%B2%9B', `/?show=enterprise&id=${ENTERPRISE_ID}`, `/?show=list&id=${LIST_ID}`];
  for (const path of views) {
    await open(page, path);
    await page.waitForLoadState('networkidle');
    const unmarked = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all = [];
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        if (/\p{Script=Han}/u.test(data) && !parentElement.closest('option, noscript') && parentElement.closest('[lang]').getAttribute('lang') !== 'zh') {
          all.push(data);
        }
      }
      return all;
    });
    assert.deepEqual(unmarked, [], path);
  }
});

await browserTest('reaches every control with the keyboard', async (page) => {
  await open(page);
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('a, button, input, select, [tabindex="0"]')].filter((each) => each.checkVisibility());
    globalThis.unreached = new Set(all);
    document.addEventListener('focusin', ({ target }) => globalThis.unreached.delete(target));
  });
  const unreached = () => page.evaluate(() => [...globalThis.unreached].map((each) => each.outerHTML));
  // A date input has a tab stop for each of its three parts.
  for (let steps = 3 * (await unreached()).length; steps > 0 && (await unreached()).length > 0; steps--) {
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(await unreached(), []);
  await page.reload();
  await page.locator('.bar').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
  await page.locator('.bar').first().focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Enterprises in 运城市').waitFor();
});

await browserTest('selects Chinese by URL and by browser language', async (page) => {
  await open(page, '/?language=en');
  await heading(page, '各城市企业数量排名').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: '中文' }).click();
  await heading(page, '各城市企业数量排名').waitFor();
  assert.equal(new URL(page.url()).search, '?language=zh');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh');
  assert.deepEqual(await axeViolations(page), []);
  await open(page, '/');
  await heading(page, '各城市企业数量排名').waitFor();
}, { locale: 'zh-CN' });

await browserTest('scrolls only vertically at a width of 320 pixels (1280 at 400 %)', async (page) => {
  for (const path of ['/?language=en', '/?show=enterprises&within=140800', `/?show=enterprise&id=${ENTERPRISE_ID}`, `/?show=list&id=${LIST_ID}`]) {
    await open(page, path);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
  }
  for (const path of [`/?show=enterprises&text=${'a'.repeat(90)}`, `/?show=list&id=${'a'.repeat(90)}`]) {
    await page.goto(path);
    await page.locator('.empty, .error').first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
  }
}, { viewport: { width: 320, height: 600 } });

await browserTest('does not cut off text in the chart at twice the font size', async (page) => {
  await open(page);
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await page.getByLabel('This level only').check();
  await page.waitForFunction(() => document.querySelectorAll('.bar').length === 3);
  const texts = await page.locator('.chart svg text').evaluateAll((all) => all.map((each) => {
    const [text, drawing] = [each, each.ownerSVGElement].map((element) => element.getBoundingClientRect());
    return { height: text.height, isWhole: text.left >= drawing.left && text.right <= drawing.right };
  }));
  assert.ok(texts.every(({ height, isWhole }) => isWhole && height >= 28), JSON.stringify(texts));
  const tops = await page.locator('.bar-city').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ top, height }) => ({ top, bottom: top + height })));
  await page.setViewportSize({ width: 360, height: 740 });
  assert.ok((await page.getByLabel('As of').boundingBox()).width > 250);
  assert.ok(tops.length === 3 && tops.slice(1).every(({ top }, index) => top >= tops[index].bottom), JSON.stringify(tops));
});

await browserTest('prints every column, and no controls', async (page) => {
  await open(page, '/?comparedTo=2025-01-31');
  const chartBox = () => page.getByRole('group', { name: 'Ranking chart' }).boundingBox();
  const { height } = await chartBox();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  assert.equal((await chartBox()).height, height);
  assert.equal(await page.locator('.table-scroll').evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth), true);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 718);
  await page.goto('/?show=list&id=' + LIST_ID);
  await page.locator('main tbody tr').first().waitFor();
  for (const controls of ['.search', '.header-links', '.pager']) {
    assert.equal(await page.locator(controls).isVisible(), false, controls);
  }
});

await closeBrowser();

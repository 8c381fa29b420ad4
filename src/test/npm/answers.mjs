// Tests of the page at / while queries are loading, fail, or cannot reach the registry. Arguments: see browser.mjs.
import assert from 'node:assert/strict';
import { axeViolations } from './axe.mjs';
import { browserTest, closeBrowser, startProxy, stopProxy, takeScreenshot } from './browser.mjs';
import { ADVANCED_ROWS, delayResponses, ENTERPRISE_ID, expectRanking, heading, open, searchBox, tableRows } from './page-helpers.mjs';

/** Interval at which the page retries while the registry is unavailable. */
const RETRY_MILLIS = 4000;

await browserTest('keeps the links of a result until the next one is loaded, and offers no outdated suggestions', async (page) => {
  await open(page);
  await searchBox(page).fill('建龙');
  await page.getByRole('option', { name: '山西建龙实业有限公司' }).waitFor();
  const release = await delayResponses(page);
  await searchBox(page).fill('运城市');
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
  const paths = () => page.locator('main .bar, main .number-link').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const before = await paths();
  await page.getByLabel('Level', { exact: true }).selectOption('PIONEER');
  await page.locator('.query-result[aria-busy=true]').getByText('Loading…').waitFor();
  assert.deepEqual(await paths(), before);
  assert.deepEqual(await axeViolations(page), []);
  release();
  await expectRanking(page, ['南京市 ≥ 1 Lower bound', '徐州市 ≥ 1 Lower bound']);
});

await browserTest('shows the coverage of the current result only', async (page) => {
  await page.goto('/?show=enterprises&within=140800&level=ADVANCED');
  await page.locator('.note', { hasText: 'Complete' }).waitFor();
  const release = await delayResponses(page, /operationName=(City|Province)Ranking/);
  await page.getByLabel('Level', { exact: true }).selectOption('EXCELLENCE');
  await page.waitForURL(/level=EXCELLENCE/);
  await page.locator('.note', { hasText: 'Complete' }).waitFor({ state: 'detached' });
  await page.getByLabel('Province').selectOption('370000');
  await heading(page, 'Enterprises in 山东省').waitFor();
  await page.locator('.note').waitFor({ state: 'attached' });
  assert.equal(await page.locator('.note').textContent(), '');
  release();
  await page.locator('.note', { hasText: 'Coverage of 山东省' }).waitFor();
});

await browserTest('shows that it is loading, without a layout shift when the result arrives', async (page) => {
  await page.addInitScript(() => {
    globalThis.layoutShift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
      globalThis.layoutShift += entry.hadRecentInput ? 0 : entry.value;
    })).observe({ type: 'layout-shift', buffered: true });
  });
  const release = await delayResponses(page);
  await page.goto('/');
  await page.getByText('Loading…').waitFor();
  assert.deepEqual(await axeViolations(page), []);
  release();
  await expectRanking(page, ADVANCED_ROWS);
  const layoutShift = await page.evaluate(() => globalThis.layoutShift);
  assert.ok(layoutShift < 0.05, `layout shift ${layoutShift}`);
});

await browserTest('shows the error of a failed query', async (page) => {
  await page.goto('/?asOf=2025-02-30');
  await page.getByRole('alert').getByText('VALIDATION_ERROR').waitFor();
  await page.goto('/?asOf=2025-02-30&language=zh');
  await page.getByRole('alert').getByText('应为公历日期，例如 2025-06-05').waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await page.goto('/?show=enterprise&id=nonsense');
  await page.getByRole('alert').getByText('INVALID_ID').waitFor();
  await heading(page, 'Enterprise').waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await page.goto('/?show=list&id=' + ENTERPRISE_ID);
  await page.getByText('Not found. The link may be wrong').waitFor();
  await heading(page, 'List').waitFor();
  assert.deepEqual(await axeViolations(page), []);
});

await browserTest('shows a timeout, and retries only on request', async (page) => {
  let requests = 0;
  await page.route('**/graphql?*', async (route) => {
    if (!route.request().url().includes('operationName=CityRanking')) {
      return route.continue();
    }
    requests++;
    const errors = [{ message: 'The request exceeded the time limit of 10 s.', extensions: { code: 'TIMEOUT' } }];
    return route.fulfill({ status: 503, contentType: 'application/graphql-response+json', json: { errors } });
  });
  await page.goto('/');
  await page.getByRole('alert').getByText('TIMEOUT The request exceeded the time limit of 10 s.').waitFor();
  const before = requests;
  await page.waitForTimeout(RETRY_MILLIS * 2);
  assert.equal(requests, before);
  await page.unroute('**/graphql?*');
  const release = await delayResponses(page);
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.getByText('Loading…').waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);
  release();
  await expectRanking(page, ADVANCED_ROWS);
});

await browserTest('waits for a registry that responds slowly after an outage', async (page) => {
  await open(page);
  await stopProxy();
  try {
    await page.getByLabel('This level only').check();
    await page.getByRole('alert').waitFor();
  } finally {
    await startProxy();
  }
  await page.route('**/graphql?*', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, RETRY_MILLIS * 1.5); });
    await route.continue().catch(() => {});
  });
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await expectRanking(page, ['运城市 17 Complete', '邢台市 ≥ 3 Lower bound', '济南市 ≥ 1 Lower bound']);
});

await browserTest('shows an outage in every view, and continues after it', async (page) => {
  await open(page);
  await stopProxy();
  try {
    await page.getByLabel('This level only').check();
    await page.getByRole('alert').getByText('The registry is unavailable').waitFor();
    assert.deepEqual(await axeViolations(page), []);
    await takeScreenshot(page, 'ranking-unavailable');
  } finally {
    await startProxy();
  }
  await expectRanking(page, ['运城市 17 Complete', '邢台市 ≥ 3 Lower bound', '济南市 ≥ 1 Lower bound']);
  await stopProxy();
  try {
    await page.locator('.bar', { hasText: '运城市' }).click();
    await page.getByRole('alert').waitFor();
  } finally {
    await startProxy();
  }
  await heading(page, 'Enterprises in 运城市').waitFor();
  await page.getByText('17 enterprises found').waitFor();
  await stopProxy();
  try {
    await searchBox(page).fill('yuncheng');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.waitForTimeout(RETRY_MILLIS * 3);
  } finally {
    await startProxy();
  }
  await page.getByRole('link', { name: '运城市 山西省' }).waitFor();
  await page.goBack();
  await heading(page, 'Enterprises in 运城市').waitFor();
  await stopProxy();
  try {
    await page.goBack();
    await page.getByRole('alert').waitFor();
    assert.deepEqual((await tableRows(page))[0], '运城市 17 Complete');
    assert.equal(await page.locator('.bar').count(), 3);
  } finally {
    await startProxy();
  }
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await expectRanking(page, ['运城市 17 Complete', '邢台市 ≥ 3 Lower bound', '济南市 ≥ 1 Lower bound']);
});

await closeBrowser();

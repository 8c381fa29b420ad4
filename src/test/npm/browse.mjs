// Tests of the views, filters and links of the page at /. Arguments: see browser.mjs.
import assert from 'node:assert/strict';
import { axeViolations } from './axe.mjs';
import { browserTest, closeBrowser, takeScreenshot } from './browser.mjs';
import { ADVANCED_ROWS, chartRows, ENTERPRISE_ID, expectRanking, heading, LIST_ID, open, tableRows } from './page-helpers.mjs';

for (const colorScheme of ['light', 'dark']) {
  for (const [size, viewport] of [['wide', { width: 1280, height: 800 }], ['phone', { width: 390, height: 844 }]]) {
    await browserTest(`shows the same ranking in chart and table, ${colorScheme} and ${size}`, async (page) => {
      await open(page);
      await expectRanking(page, ADVANCED_ROWS);
      await takeScreenshot(page, `ranking-${size}-${colorScheme}`);
      assert.deepEqual(await axeViolations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    }, { colorScheme, viewport });
  }
}

await browserTest('draws bars in proportion to counts, with a different style for lower bounds', async (page) => {
  await open(page);
  await page.locator('.bar-complete').waitFor();
  const lengths = await page.locator('.bar-complete, .bar-partial').evaluateAll((all) => all.map((bar) => bar.getBBox().width));
  const counts = [17, 8, 3, 1, 1, 1];
  lengths.forEach((length, index) => assert.ok(Math.abs(length / lengths[0] - counts[index] / 17) < 0.01, String(lengths)));
  assert.equal(await page.locator('.bar-complete').count(), 1);
  const printed = await page.locator('.bar-published-label').allTextContents();
  assert.deepEqual(printed, ['46']);
});

await browserTest('applies a filter to chart, table and URL, and undoes it on back', async (page) => {
  await open(page);
  await page.getByLabel('Level', { exact: true }).selectOption('EXCELLENCE');
  await page.getByLabel('This level only').check();
  await expectRanking(page, ['青岛市 8 Complete']);
  assert.equal(new URL(page.url()).search, '?level=EXCELLENCE&exactly=yes');
  await page.getByLabel('Province').selectOption('140000');
  await page.getByText('No ranked cities').waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await page.goBack();
  await expectRanking(page, ['青岛市 8 Complete']);
  await page.goBack();
  await page.goBack();
  await expectRanking(page, ADVANCED_ROWS);
  assert.equal(new URL(page.url()).search, '');
  assert.equal(await page.getByLabel('Level', { exact: true }).inputValue(), 'ADVANCED');
});

await browserTest('applies each filter', async (page) => {
  await open(page);
  await page.getByLabel('Industry').selectOption({ label: 'Manufacture of medicines 医药制造业' });
  await page.waitForURL('/?industry=C27');
  await page.locator('main tbody tr').filter({ hasText: '运城市' }).getByText('≥ 2', { exact: true }).waitFor();
  for (const [industry, name] of [['C', 'Manufacturing 制造业'], ['C311', 'C311']]) {
    await page.goto(`/?industry=${industry}`);
    await page.getByLabel('Industry').locator('option:checked', { hasText: name }).waitFor({ state: 'attached' });
  }
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await expectRanking(page, ADVANCED_ROWS);
  await page.getByLabel('As of').fill('2025-01-31');
  await page.waitForURL('/?asOf=2025-01-31');
  await expectRanking(page, ['青岛市 ≥ 8 Lower bound']);
  await page.getByLabel('As of').click({ position: { x: 12, y: 18 } });
  await page.keyboard.type('12312025');
  await page.waitForURL('/?asOf=2025-12-31');
  await page.getByLabel('As of').fill('');
  await page.waitForURL('/');
  await page.getByLabel('As of').click({ position: { x: 12, y: 18 } });
  await page.keyboard.type('123125');
  await page.getByLabel('Level', { exact: true }).focus();
  assert.equal(await page.getByLabel('As of').inputValue(), '');
  await open(page, '/?show=enterprises');
  await page.getByRole('link', { name: 'Next page' }).click();
  await page.waitForURL(/after=/);
  await page.getByLabel('As of').focus();
  await page.getByLabel('Industry').focus();
  assert.match(page.url(), /after=/);
  await open(page);
  await page.getByLabel('Compared to').fill('2025-01-31');
  await page.waitForURL('/?comparedTo=2025-01-31');
  const cells = page.locator('main tbody tr').filter({ hasText: '青岛市' }).locator('td');
  await cells.getByText('-1', { exact: true }).waitFor();
  assert.deepEqual((await cells.allTextContents()).slice(-3), ['1', '-1', '0']);
});

await browserTest('opens the same view from a shared URL', async (page, newPage) => {
  await open(page);
  await page.getByLabel('Province').selectOption('370000');
  await page.getByLabel('As of').fill('2025-12-31');
  await expectRanking(page, ['青岛市 ≥ 8 Lower bound', '济南市 ≥ 1 Lower bound']);
  const colleague = await newPage();
  await open(colleague, page.url());
  await expectRanking(colleague, await tableRows(page));
  assert.equal(await colleague.getByLabel('Province').inputValue(), '370000');
  assert.equal(await colleague.getByLabel('As of').inputValue(), '2025-12-31');
});

await browserTest('links a bar to its enterprises, these to their recognitions, and these to their sources', async (page) => {
  await open(page);
  await page.locator('.bar', { hasText: '运城市' }).click();
  await heading(page, 'Enterprises in 运城市').waitFor();
  await page.getByText('17 enterprises found').waitFor();
  await page.getByText('Complete: the official list is loaded in full').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H2');
  assert.deepEqual(await axeViolations(page), []);
  await page.getByRole('link', { name: '山西建龙实业有限公司' }).click();
  await heading(page, '山西建龙实业有限公司').waitFor();
  await page.getByText('C31 Smelting').waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await page.getByRole('link', { name: '山西省先进级智能工厂名单（运城市上榜企业）' }).click();
  await heading(page, '山西省先进级智能工厂名单（运城市上榜企业）').waitFor();
  await page.getByText('运城市地方报纸').waitFor();
  await page.getByText('17 entries loaded').waitFor();
  assert.equal(new URL(page.url()).searchParams.get('id'), LIST_ID);
  assert.deepEqual(await axeViolations(page), []);
  for (const back of ['山西建龙实业有限公司', 'Enterprises in 运城市', 'Cities by number of enterprises']) {
    await page.goBack();
    await heading(page, back).waitFor();
  }
});

await browserTest('pages through a long list with cacheable requests', async (page) => {
  const methods = new Set();
  page.on('request', (request) => methods.add(request.method()));
  await open(page, '/?show=enterprises');
  const names = async () => page.locator('main tbody th').allTextContents();
  const first = await names();
  assert.equal(first.length, 20);
  await page.getByRole('link', { name: 'Next page' }).click();
  await page.waitForFunction((name) => document.querySelector('main tbody th').textContent !== name, first[0]);
  const second = await names();
  assert.deepEqual(second.filter((name) => first.includes(name)), []);
  await page.getByRole('link', { name: 'Previous page' }).click();
  await page.waitForFunction((name) => document.querySelector('main tbody th').textContent === name, first[0]);
  assert.deepEqual(await names(), first);
  assert.equal(await page.getByRole('link', { name: 'First page' }).count(), 0);
  assert.deepEqual([...methods], ['GET']);
});

await browserTest('restores the scroll position on back', async (page) => {
  await open(page, '/?show=enterprises');
  const row = page.locator('main tbody tr').nth(18);
  await row.getByRole('link').first().click();
  await page.getByText('Highest level today').waitFor();
  assert.equal(await page.evaluate(() => window.scrollY), 0);
  await page.goBack();
  await row.waitFor();
  await page.waitForFunction(() => window.scrollY > 100);
});

await browserTest('filters by facets with correct counts', async (page) => {
  await open(page, '/?show=enterprises&within=140800');
  const facets = await page.locator('.facets li').evaluateAll((all) => all
    .map((each) => ({ path: each.querySelector('a:not(.number-link)')?.getAttribute('href'), count: each.querySelector('.number-link').textContent })));
  assert.ok(facets.length > 5 && facets.every(({ path }) => path));
  for (const { path, count } of facets) {
    await open(page, path);
    await page.locator('.summary').getByText(new RegExp(`^${count} enterprise`)).waitFor();
    assert.equal(await page.locator('main tbody tr').count(), Number(count));
  }
});

await browserTest('shows the coverage of a place, with and without a level', async (page) => {
  for (const [path, text] of [
    ['/?show=enterprises&within=140800&level=ADVANCED', /^Coverage of 运城市, Advanced level 先进级 and above: Complete.* 17, 2025-/],
    ['/?show=enterprises&within=140800', /^Coverage of 运城市, Basic level 基础级 and above: Lower bound[^\d]*$/],
    ['/?show=enterprises&within=370000&level=ADVANCED&exactly=yes', /^Coverage of 山东省, Advanced level 先进级: Lower bound.* 354, 2025-/],
    ['/?show=enterprises&within=510000', /^Coverage of 四川省, Basic level 基础级 and above: Not known to be complete/],
    ['/?show=enterprises&within=140881', /^Coverage of 永济市, Basic level 基础级 and above: Not known to be complete/],
    ['/?within=370000', /^Coverage of 山东省, Advanced level 先进级 and above: Lower bound.* 354, 2025-/],
  ]) {
    await page.goto(path);
    await page.locator('.note', { hasText: text }).waitFor();
  }
});

await browserTest('links a county to its own enterprises', async (page) => {
  await page.goto('/?within=140826');
  await page.getByText('No ranked cities').waitFor();
  await page.goto('/?show=enterprises&within=310117');
  await page.locator('.facets li', { hasText: '上海市' }).waitFor();
  assert.equal(await page.locator('.facets li', { hasText: '上海市' }).locator('a:not(.number-link)').count(), 0);
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: '上海市' }).click();
  await heading(page, 'Enterprises in 上海市').waitFor();
  await page.locator('main tbody tr').first().waitFor();
});

await browserTest('links a number to the query that returned it', async (page) => {
  await open(page, '/?level=EXCELLENCE&exactly=yes');
  await page.locator('main tbody tr td .number-link', { hasText: '8' }).first().click();
  await page.waitForURL(/\/graphiql\?/);
  assert.deepEqual(JSON.parse(new URL(page.url()).searchParams.get('variables')), { level: { exactly: 'EXCELLENCE' }, first: 20 });
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.locator('.graphiql-response .view-line', { hasText: '"enterpriseCount": 8' }).first().waitFor();
});

for (const path of ['/?comparedTo=2025-01-31', '/?show=enterprises&within=140800', `/?show=enterprise&id=${ENTERPRISE_ID}`, `/?show=list&id=${LIST_ID}`]) {
  await browserTest(`links every number of ${path.split('&id')[0]} to GraphiQL`, async (page) => {
    await open(page, path);
    const unlinked = await page.locator('main td.number, main .summary, main .facets li').evaluateAll((all) =>
      all.filter((each) => /\d/.test(each.textContent) && !each.querySelector('a[href^="/graphiql?"]')).map((each) => each.textContent));
    assert.deepEqual(unlinked, []);
  });
}

await closeBrowser();

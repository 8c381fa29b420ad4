// Proves of the page at the root what people who look count on; see browser.mjs for the arguments.
import assert from 'node:assert/strict';
import { findings } from './accessible.mjs';
import { finish, prove, shoot, startServer, stopServer } from './browser.mjs';

const LIST = 'UmVjb2duaXRpb25MaXN0OnNoYW54aS0yMDI1LWFkdmFuY2VkLXl1bmNoZW5n';

const ENTERPRISE = 'RW50ZXJwcmlzZTpiYTUwODgzYi0wMThhLTM2MjUtODI2ZS05ZWZiYzg3Y2Q1NTA';

/** How soon a page asks again of a server that is gone. */
const RETRY_MILLIS = 4000;

/** Cities, counts and their coverage, as `Row` has them. */
const ADVANCED = ['运城市 17 Complete', '青岛市 ≥ 8 Lower bound', '邢台市 ≥ 3 Lower bound', '南京市 ≥ 1 Lower bound', '徐州市 ≥ 1 Lower bound', '济南市 ≥ 1 Lower bound'];

const heading = (page, name) => page.getByRole('heading', { level: 2, name });

const searchBox = (page) => page.getByRole('combobox', { name: /^(Search|搜索)/ });

async function open(page, path = '/') {
  await page.goto(path);
  await page.locator('main table tbody tr').first().waitFor();
}

const bars = (page) => page.locator('.bar').evaluateAll((links) => links.map((link) => {
  const [city, count] = ['.bar-city', '.bar-count'].map((part) => link.querySelector(part).textContent);
  return `${city} ${count} ${link.querySelector('.bar-complete') ? 'Complete' : 'Lower bound'}`;
}));

const rows = (page) => page.locator('main table tbody tr').evaluateAll((all) => all.map((row) =>
  [row.querySelector('th a'), row.cells[2], row.cells[4]].map((cell) => cell.textContent).join(' ')));

/** Waits until the chart and the table both have these rows. */
async function expectRanking(page, expected) {
  await page.waitForFunction(([first, length]) => {
    const all = document.querySelectorAll('main table tbody tr');
    return all.length === length && document.querySelectorAll('.bar').length === length
      && all[0].textContent.includes(first) && !document.querySelector('[aria-busy=true]');
  }, [expected[0].split(' ')[0], expected.length]);
  assert.deepEqual(await rows(page), expected);
  assert.deepEqual(await bars(page), expected);
}

for (const colorScheme of ['light', 'dark']) {
  for (const [size, viewport] of [['wide', { width: 1280, height: 800 }], ['phone', { width: 390, height: 844 }]]) {
    await prove(`chart and table show the same ranking, ${colorScheme} and ${size}`, async (page) => {
      await open(page);
      await expectRanking(page, ADVANCED);
      await shoot(page, `ranking-${size}-${colorScheme}`);
      assert.deepEqual(await findings(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    }, { colorScheme, viewport });
  }
}

await prove('bars are as long as their counts, and lower bounds look different', async (page) => {
  await open(page);
  await page.locator('.bar-complete').waitFor();
  const lengths = await page.locator('.bar-complete, .bar-partial').evaluateAll((all) => all.map((bar) => bar.getBBox().width));
  const counts = [17, 8, 3, 1, 1, 1];
  lengths.forEach((length, index) => assert.ok(Math.abs(length / lengths[0] - counts[index] / 17) < 0.01, String(lengths)));
  assert.equal(await page.locator('.bar-complete').count(), 1);
  const printed = await page.locator('.bar-total').allTextContents();
  assert.deepEqual(printed, ['38']);
});

await prove('a filter changes chart, table and address together, and back goes back', async (page) => {
  await open(page);
  await page.getByLabel('Level', { exact: true }).selectOption('EXCELLENCE');
  await page.getByLabel('This level alone').check();
  await expectRanking(page, ['青岛市 8 Complete']);
  assert.equal(new URL(page.url()).search, '?level=EXCELLENCE&exactly=yes');
  await page.getByLabel('Province').selectOption('140000');
  await page.getByText('No city has a rank here').waitFor();
  assert.deepEqual(await findings(page), []);
  await page.goBack();
  await expectRanking(page, ['青岛市 8 Complete']);
  await page.goBack();
  await page.goBack();
  await expectRanking(page, ADVANCED);
  assert.equal(new URL(page.url()).search, '');
  assert.equal(await page.getByLabel('Level', { exact: true }).inputValue(), 'ADVANCED');
});

await prove('each filter narrows', async (page) => {
  await open(page);
  await page.getByLabel('Industry').selectOption({ label: 'Manufacture of medicines 医药制造业' });
  await page.waitForURL('/?industry=C27');
  await page.locator('main tbody tr').filter({ hasText: '运城市' }).getByText('≥ 2', { exact: true }).waitFor();
  for (const [industry, name] of [['C', 'Manufacturing 制造业'], ['C311', 'C311']]) {
    await page.goto(`/?industry=${industry}`);
    await page.getByLabel('Industry').locator('option:checked', { hasText: name }).waitFor({ state: 'attached' });
  }
  await page.getByRole('link', { name: 'Clear the filters' }).click();
  await expectRanking(page, ADVANCED);
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

await prove('a shared address opens the same view', async (page, newPage) => {
  await open(page);
  await page.getByLabel('Province').selectOption('370000');
  await page.getByLabel('As of').fill('2025-12-31');
  await expectRanking(page, ['青岛市 ≥ 8 Lower bound', '济南市 ≥ 1 Lower bound']);
  const colleague = await newPage();
  await open(colleague, page.url());
  await expectRanking(colleague, await rows(page));
  assert.equal(await colleague.getByLabel('Province').inputValue(), '370000');
  assert.equal(await colleague.getByLabel('As of').inputValue(), '2025-12-31');
});

await prove('a bar leads to enterprises, they to recognitions, and these to where they were read', async (page) => {
  await open(page);
  await page.locator('.bar', { hasText: '运城市' }).click();
  await heading(page, 'Enterprises of 运城市').waitFor();
  await page.getByText('17 enterprises that are loaded').waitFor();
  await page.getByText('Complete: a whole list is loaded').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H2');
  assert.deepEqual(await findings(page), []);
  await page.getByRole('link', { name: '山西建龙实业有限公司' }).click();
  await heading(page, '山西建龙实业有限公司').waitFor();
  await page.getByText('C31 Smelting').waitFor();
  assert.deepEqual(await findings(page), []);
  await page.getByRole('link', { name: '山西省先进级智能工厂名单（运城市上榜企业）' }).click();
  await heading(page, '山西省先进级智能工厂名单（运城市上榜企业）').waitFor();
  await page.getByText('运城市地方报纸').waitFor();
  await page.getByText('17 entries are loaded').waitFor();
  assert.equal(new URL(page.url()).searchParams.get('id'), LIST);
  assert.deepEqual(await findings(page), []);
  for (const back of ['山西建龙实业有限公司', 'Enterprises of 运城市', 'Cities by number of enterprises']) {
    await page.goBack();
    await heading(page, back).waitFor();
  }
});

await prove('a long list goes on from page to page, by requests that can be kept', async (page) => {
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

await prove('who goes back finds a list where it was left', async (page) => {
  await open(page, '/?show=enterprises');
  const row = page.locator('main tbody tr').nth(18);
  await row.getByRole('link').first().click();
  await page.getByText('Highest level today').waitFor();
  assert.equal(await page.evaluate(() => window.scrollY), 0);
  await page.goBack();
  await row.waitFor();
  await page.waitForFunction(() => window.scrollY > 100);
});

await prove('what enterprises have in common narrows them', async (page) => {
  await open(page, '/?show=enterprises&within=140800');
  const narrowing = await page.locator('.facets li').evaluateAll((all) => all
    .map((each) => ({ path: each.querySelector('a:not(.figure)')?.getAttribute('href'), count: each.querySelector('.figure').textContent })));
  assert.ok(narrowing.length > 5 && narrowing.every(({ path }) => path));
  for (const { path, count } of narrowing) {
    await open(page, path);
    await page.locator('.summary').getByText(new RegExp(`^${count} enterprise`)).waitFor();
    assert.equal(await page.locator('main tbody tr').count(), Number(count));
  }
});

await prove('the search suggests by characters and by pinyin, with the keyboard alone', async (page) => {
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
  await searchBox(page).pressSequentially('jianlong');
  await page.getByRole('option', { name: '山西建龙实业有限公司' }).waitFor();
  assert.deepEqual(await findings(page), []);
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
  await page.getByText('Nothing is found for this text.').waitFor();
  await stopServer();
  try {
    await searchBox(page).fill('haier');
    await page.getByText('The registry suggests nothing now').waitFor();
  } finally {
    await startServer();
  }
  await page.getByRole('option').first().waitFor();
});

await prove('an answer that is replaced keeps its own links, and suggestions for another text are not offered', async (page) => {
  await open(page);
  await searchBox(page).fill('建龙');
  await page.getByRole('option', { name: '山西建龙实业有限公司' }).waitFor();
  let answer;
  const held = new Promise((resolve) => { answer = resolve; });
  await page.route('**/graphql?*', async (route) => {
    await held;
    await route.continue();
  });
  await searchBox(page).fill('运城市');
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
  const paths = () => page.locator('main .bar, main .figure').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const before = await paths();
  await page.getByLabel('Level', { exact: true }).selectOption('PIONEER');
  await page.locator('.answer[aria-busy=true]').getByText('Asking the registry…').waitFor();
  assert.deepEqual(await paths(), before);
  assert.deepEqual(await findings(page), []);
  answer();
  await expectRanking(page, ['南京市 ≥ 1 Lower bound', '徐州市 ≥ 1 Lower bound']);
});

await prove('a city or a province says how complete it is, at a level and at any', async (page) => {
  for (const [path, said] of [
    ['/?show=enterprises&within=140800&level=ADVANCED', /^Coverage of 运城市, Advanced level 先进级 and above: Complete.* 17, 2025-/],
    ['/?show=enterprises&within=140800', /^Coverage of 运城市, Basic level 基础级 and above: Lower bound[^\d]*$/],
    ['/?show=enterprises&within=370000&level=ADVANCED&exactly=yes', /^Coverage of 山东省, Advanced level 先进级: Lower bound.* 354, 2025-/],
    ['/?within=370000', /^Coverage of 山东省, Advanced level 先进级 and above: Lower bound.* 354, 2025-/],
  ]) {
    await page.goto(path);
    await page.locator('.remark', { hasText: said }).waitFor();
  }
});

await prove('what is said beside an answer is said of this one', async (page) => {
  await page.goto('/?show=enterprises&within=140800&level=ADVANCED');
  await page.locator('.remark', { hasText: 'Complete' }).waitFor();
  let answer;
  const held = new Promise((resolve) => { answer = resolve; });
  await page.route('**/graphql?*', async (route) => {
    if (route.request().url().match(/operationName=(City|Province)Ranking/)) {
      await held;
    }
    await route.continue();
  });
  await page.getByLabel('Level', { exact: true }).selectOption('EXCELLENCE');
  await page.waitForURL(/level=EXCELLENCE/);
  await page.locator('.remark', { hasText: 'Complete' }).waitFor({ state: 'detached' });
  await page.getByLabel('Province').selectOption('370000');
  await heading(page, 'Enterprises of 山东省').waitFor();
  await page.locator('.remark').waitFor({ state: 'attached' });
  assert.equal(await page.locator('.remark').textContent(), '');
  answer();
  await page.locator('.remark', { hasText: 'Coverage of 山东省' }).waitFor();
});

await prove('who types is asked for at the end, and Enter searches whether suggestions have come or not', async (page) => {
  await open(page);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).searchParams.get('variables')));
  await searchBox(page).pressSequentially('yunchengshi', { delay: 60 });
  await page.getByRole('option', { name: '运城市 山西省' }).waitFor();
  await page.getByRole('search').getByRole('status').getByText(/^\d+ suggestions?$/).waitFor();
  assert.equal(asked.every((variables) => variables.includes('yunchengshi')), true, String(asked));
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
  await heading(page, 'Enterprises of 运城市').waitFor();
});

await prove('a county leads to its own enterprises', async (page) => {
  await open(page, '/?within=140826');
  const path = await page.locator('.bar').first().getAttribute('href');
  assert.equal(new URLSearchParams(path.slice(2)).get('within'), '140826');
  await page.goto('/?show=enterprises&within=310117');
  await page.locator('.facets li', { hasText: '上海市' }).waitFor();
  assert.equal(await page.locator('.facets li', { hasText: '上海市' }).locator('a:not(.figure)').count(), 0);
  await page.getByRole('navigation', { name: 'Ways back' }).getByRole('link', { name: '上海市' }).click();
  await heading(page, 'Enterprises of 上海市').waitFor();
  await page.locator('main tbody tr').first().waitFor();
});

await prove('who narrows by what enterprises have in common starts at the heading, and who filters stays at the filter', async (page) => {
  await open(page, '/?show=enterprises&within=140800');
  const focused = () => page.evaluate(() => document.activeElement.tagName);
  const level = page.getByLabel('Level', { exact: true });
  await level.focus();
  await level.selectOption('ADVANCED');
  await page.locator('.remark', { hasText: 'Complete' }).waitFor();
  assert.equal(await focused(), 'SELECT');
  await page.evaluate(() => window.scrollTo(0, 150));
  assert.equal(await page.evaluate(() => window.scrollY), 150);
  await page.locator('.facets section').filter({ hasText: 'By level held' }).locator('a:not(.figure)').first().evaluate((link) => { link.focus({ preventScroll: true }); link.click(); });
  await page.waitForURL(/exactly=yes/);
  await page.waitForFunction(() => document.activeElement.tagName === 'H2');
  assert.equal(await page.evaluate(() => window.scrollY), 0);
});

await prove('Chinese on an English page is marked as such', async (page) => {
  const views = ['/', '/?comparedTo=2025-01-31', '/?show=enterprises&within=140800&level=ADVANCED', '/?show=enterprises&text=%E9%9D%92%E5%B2%9B', `/?show=enterprise&id=${ENTERPRISE}`, `/?show=list&id=${LIST}`];
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

await prove('what an input method composes is not searched for before it is chosen', async (page) => {
  await open(page);
  await searchBox(page).focus();
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).searchParams.get('variables')));
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['j', 'jian', "jian'long"]) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await keyboard.send('Input.insertText', { text: '建龙' });
  await page.getByRole('option', { name: '山西建龙实业有限公司' }).waitFor();
  assert.deepEqual(asked.filter((variables) => !variables.includes('建龙')), []);
});

await prove('a number leads to the query that gives it', async (page) => {
  await open(page, '/?level=EXCELLENCE&exactly=yes');
  await page.locator('main tbody tr td .figure', { hasText: '8' }).first().click();
  await page.waitForURL(/\/graphiql\?/);
  assert.deepEqual(JSON.parse(new URL(page.url()).searchParams.get('variables')), { level: { exactly: 'EXCELLENCE' }, first: 20 });
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.locator('.graphiql-response .view-line', { hasText: '"enterpriseCount": 8' }).first().waitFor();
});

for (const path of ['/?comparedTo=2025-01-31', '/?show=enterprises&within=140800', `/?show=enterprise&id=${ENTERPRISE}`, `/?show=list&id=${LIST}`]) {
  await prove(`every number of ${path.split('&id')[0]} leads to GraphiQL`, async (page) => {
    await open(page, path);
    const bare = await page.locator('main td.number, main .summary, main .facets li').evaluateAll((all) =>
      all.filter((each) => /\d/.test(each.textContent) && !each.querySelector('a[href^="/graphiql?"]')).map((each) => each.textContent));
    assert.deepEqual(bare, []);
  });
}

await prove('the keyboard reaches everything', async (page) => {
  await open(page);
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('a, button, input, select, [tabindex="0"]')].filter((each) => each.checkVisibility());
    globalThis.unreached = new Set(all);
    document.addEventListener('focusin', ({ target }) => globalThis.unreached.delete(target));
  });
  const unreached = () => page.evaluate(() => [...globalThis.unreached].map((each) => each.outerHTML));
  // A day takes a step for each of its parts.
  for (let steps = 3 * (await unreached()).length; steps > 0 && (await unreached()).length > 0; steps--) {
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(await unreached(), []);
  await page.reload();
  await page.locator('.bar').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'answer');
  await page.locator('.bar').first().focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Enterprises of 运城市').waitFor();
});

await prove('the page is there in Chinese, by its address and by the language of the reader', async (page) => {
  await open(page, '/?language=en');
  await heading(page, '各城市企业数量排名').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: '中文' }).click();
  await heading(page, '各城市企业数量排名').waitFor();
  assert.equal(new URL(page.url()).search, '?language=zh');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh');
  assert.deepEqual(await findings(page), []);
  await open(page, '/');
  await heading(page, '各城市企业数量排名').waitFor();
}, { locale: 'zh-CN' });

await prove('what is waited for is said to be, and what comes moves nothing', async (page) => {
  await page.addInitScript(() => {
    globalThis.moved = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
      globalThis.moved += entry.hadRecentInput ? 0 : entry.value;
    })).observe({ type: 'layout-shift', buffered: true });
  });
  let answer;
  const held = new Promise((resolve) => { answer = resolve; });
  await page.route('**/graphql?*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await page.getByText('Asking the registry…').waitFor();
  assert.deepEqual(await findings(page), []);
  answer();
  await expectRanking(page, ADVANCED);
  const moved = await page.evaluate(() => globalThis.moved);
  assert.ok(moved < 0.05, `layout shift ${moved}`);
});

await prove('a screen of 320 pixels, or of 1280 at 400 %, is scrolled one way alone', async (page) => {
  for (const path of ['/?language=en', '/?show=enterprises&within=140800', `/?show=enterprise&id=${ENTERPRISE}`, `/?show=list&id=${LIST}`]) {
    await open(page, path);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
  }
  for (const path of [`/?show=enterprises&text=${'a'.repeat(90)}`, `/?show=list&id=${'a'.repeat(90)}`]) {
    await page.goto(path);
    await page.locator('.empty, .trouble').first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
  }
}, { viewport: { width: 320, height: 600 } });

await prove('text of twice the size is drawn whole in the chart', async (page) => {
  await open(page);
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await page.getByLabel('This level alone').check();
  await page.waitForFunction(() => document.querySelectorAll('.bar').length === 3);
  const texts = await page.locator('.chart svg text').evaluateAll((all) => all.map((each) => {
    const [text, drawing] = [each, each.ownerSVGElement].map((element) => element.getBoundingClientRect());
    return { height: text.height, isWhole: text.left >= drawing.left && text.right <= drawing.right };
  }));
  assert.ok(texts.every(({ height, isWhole }) => isWhole && height >= 28), JSON.stringify(texts));
  const tops = await page.locator('.bar-city').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ top, height }) => ({ top, bottom: top + height })));
  assert.ok(tops.length === 3 && tops.slice(1).every(({ top }, index) => top >= tops[index].bottom), JSON.stringify(tops));
});

await prove('a printed page has every column, and nothing to press', async (page) => {
  await open(page, '/?comparedTo=2025-01-31');
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.scroll').evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth), true);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 718);
  await page.goto('/?show=list&id=' + LIST);
  await page.locator('main tbody tr').first().waitFor();
  for (const pressed of ['.search', '.links', '.pager']) {
    assert.equal(await page.locator(pressed).isVisible(), false, pressed);
  }
});

await prove('a refused question says why', async (page) => {
  await page.goto('/?asOf=2025-02-30');
  await page.getByRole('alert').getByText('expected a day of the calendar').waitFor();
  assert.deepEqual(await findings(page), []);
  await page.goto('/?show=enterprise&id=nonsense');
  await page.getByRole('alert').getByText('INVALID_ID').waitFor();
  await heading(page, 'Enterprise').waitFor();
  assert.deepEqual(await findings(page), []);
  await page.goto('/?show=list&id=' + ENTERPRISE);
  await page.getByText('The registry has nothing under this address').waitFor();
  await heading(page, 'List').waitFor();
  assert.deepEqual(await findings(page), []);
});

await prove('what takes too long says so, and is asked again by the reader alone', async (page) => {
  let asked = 0;
  await page.route('**/graphql?*', async (route) => {
    if (!route.request().url().includes('operationName=CityRanking')) {
      return route.continue();
    }
    asked++;
    const errors = [{ message: 'The request took longer than one may.', extensions: { code: 'TIMEOUT' } }];
    return route.fulfill({ status: 503, contentType: 'application/graphql-response+json', json: { errors } });
  });
  await page.goto('/');
  await page.getByRole('alert').getByText('TIMEOUT The request took longer than one may.').waitFor();
  const before = asked;
  await page.waitForTimeout(RETRY_MILLIS * 2);
  assert.equal(asked, before);
  await page.unroute('**/graphql?*');
  let answer;
  const held = new Promise((resolve) => { answer = resolve; });
  await page.route('**/graphql?*', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Ask again' }).click();
  await page.getByText('Asking the registry…').waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);
  answer();
  await expectRanking(page, ADVANCED);
});

await prove('a server that answers slowly when it is back is waited for', async (page) => {
  await open(page);
  await stopServer();
  try {
    await page.getByLabel('This level alone').check();
    await page.getByRole('alert').waitFor();
  } finally {
    await startServer();
  }
  await page.route('**/graphql?*', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, RETRY_MILLIS * 1.5); });
    await route.continue().catch(() => {});
  });
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await expectRanking(page, ['运城市 17 Complete', '邢台市 ≥ 3 Lower bound', '济南市 ≥ 1 Lower bound']);
});

await prove('a server that is gone is said to be, and the page goes on when it is back', async (page) => {
  await open(page);
  await stopServer();
  try {
    await page.getByLabel('This level alone').check();
    await page.getByRole('alert').getByText('The registry does not answer').waitFor();
    assert.deepEqual(await findings(page), []);
    await shoot(page, 'ranking-gone');
  } finally {
    await startServer();
  }
  await expectRanking(page, ['运城市 17 Complete', '邢台市 ≥ 3 Lower bound', '济南市 ≥ 1 Lower bound']);
  await stopServer();
  try {
    await page.locator('.bar', { hasText: '运城市' }).click();
    await page.getByRole('alert').waitFor();
  } finally {
    await startServer();
  }
  await heading(page, 'Enterprises of 运城市').waitFor();
  await page.getByText('17 enterprises that are loaded').waitFor();
  await stopServer();
  try {
    await page.goBack();
    await page.getByRole('alert').waitFor();
    assert.deepEqual((await rows(page))[0], '运城市 17 Complete');
    assert.equal(await page.locator('.bar').count(), 3);
  } finally {
    await startServer();
  }
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await expectRanking(page, ['运城市 17 Complete', '邢台市 ≥ 3 Lower bound', '济南市 ≥ 1 Lower bound']);
});

await finish();

// Proves of GraphiQL what analysts count on; see browser.mjs for the arguments.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { axeViolations } from './axe.mjs';
import { baseURL, browserTest, closeBrowser, startProxy, stopProxy, takeScreenshot } from './browser.mjs';

/** What axe finds in GraphiQL itself: colours of the editor, and tabs that have a button in them. */
const KNOWN = [/^color-contrast .*\.(mtk\d+|line-numbers)$/, /^nested-interactive (\.graphiql-tab\b.*|li:nth-child\(\d+\))$/];

/** Chromium keeps nothing while requests are watched: what starts late is loaded again, and fails without a server. */
const WORKER_NOT_LOADED = /^Event$/;

const tab = (page, name) => page.getByRole('tab', { name, exact: true });

const status = (page) => page.locator('.status');

const asked = (page) => new URL(page.url()).searchParams;

const line = (page, text) => page.locator('.graphiql-response .view-line', { hasText: text }).first();

async function open(page, path = '/graphiql') {
  await page.goto(path);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

async function run(page) {
  await page.getByRole('button', { name: /^Execute query/ }).click();
}

async function write(page, text) {
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
  await page.waitForURL((url) => url.searchParams.get('query') === text);
}

async function answerTo(page) {
  const query = asked(page).get('query');
  const variables = JSON.parse(asked(page).get('variables'));
  const body = JSON.stringify({ query, variables });
  return (await fetch(`${baseURL}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).json();
}

async function check(page) {
  const found = await axeViolations(page);
  assert.deepEqual(found.filter((each) => !KNOWN.some((known) => known.test(each))), []);
}

/** Where the query, its variables and the answer are: one beside or below another, and large enough to be read. */
async function checkParts(page) {
  const parts = ['.graphiql-query-editor', '.graphiql-editor-tools', '.graphiql-editor-tool', '.graphiql-response', '.graphiql-toolbar'];
  const [query, tools, variables, response, toolbar] = await Promise.all(parts.map((each) => page.locator(each).boundingBox()));
  const isApart = (one, other) => one.y + one.height <= other.y + 1 || one.x + one.width <= other.x + 1;
  assert.ok(isApart(query, tools) && isApart(tools, variables) && isApart(variables, response) && isApart(tools, response));
  assert.ok(toolbar.y + toolbar.height <= query.y + query.height);
  assert.ok([query, variables, response].every(({ width, height }) => width > 300 && height > 60));
}

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

for (const colorScheme of ['light', 'dark']) {
  for (const [size, viewport] of [['wide', { width: 1280, height: 800 }], ['phone', { width: 390, height: 844 }]]) {
    await browserTest(`the first thing an analyst presses works, ${colorScheme} and ${size}`, async (page) => {
      await open(page);
      await run(page);
      await status(page).getByText('Rows of cityRanking: 6').waitFor();
      await line(page, '运城市').waitFor();
      await checkParts(page);
      await check(page);
      assert.equal(await page.getByRole('link', { name: 'Registry' }).isVisible(), true);
      await takeScreenshot(page, `graphiql-${size}-${colorScheme}`);
    }, { colorScheme, viewport });
  }
}

await browserTest('every query that is ready answers with rows', async (page) => {
  await open(page);
  const tabs = await page.getByRole('tab').all();
  assert.equal(tabs.length, 7);
  for (const each of tabs) {
    await each.click();
    await status(page).getByText('Press Ctrl+Enter').waitFor();
    await run(page);
    await status(page).getByText(/^Rows of \w+: [1-9]/).waitFor();
  }
});

await browserTest('a query runs that is pressed as soon as its tab is opened', async (page) => {
  await open(page);
  await tab(page, 'SeventeenOfYuncheng').locator('button').first().evaluate((button) => {
    button.click();
    document.querySelector('.graphiql-execute-button').click();
  });
  await status(page).getByText('Rows of recognitions: 17').waitFor();
});

await browserTest('a query is completed as it is written', async (page) => {
  await open(page);
  await write(page, '{ cityRanking { nodes { enter } } }');
  for (let back = 0; back < 6; back++) {
    await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget .monaco-list-row', { hasText: 'enterpriseCount' }).waitFor();
});

await browserTest('a misspelt field is marked', async (page) => {
  await open(page);
  await write(page, '{ cityRanking { totalCount } }');
  await page.waitForTimeout(1000);
  assert.equal(await page.locator('.graphiql-query-editor .squiggly-error').count(), 0);
  await write(page, '{ cityRanking { totlCount } }');
  await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
});

await browserTest('every field is documented', async (page) => {
  await open(page);
  await page.getByRole('button', { name: /^Show Documentation Explorer/ }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).click();
  await page.getByText('cityRanking').first().waitFor();
});

await browserTest('the explorer adds a field', async (page) => {
  await open(page);
  await write(page, '{ registry { revision } }');
  await page.getByRole('button', { name: /Show GraphiQL Explorer/ }).click();
  await page.locator('.graphiql-explorer-root [data-field-name="loadedAt"]').first().click();
  await page.waitForURL((url) => url.searchParams.get('query')?.includes('loadedAt'));
  await run(page);
  await line(page, 'loadedAt').waitFor();
});

await browserTest('the CSV has what the answer has', async (page) => {
  await open(page);
  await tab(page, 'SeventeenOfYuncheng').click();
  await run(page);
  await status(page).getByText('Rows of recognitions: 17').waitFor();
  const { data } = await answerTo(page);
  const rows = data.node.recognitions.nodes.map((each) => [each.id, each.position, each.nameAsPrinted, each.factoryName,
    each.withdrawnOn, each.enterprise.id, each.enterprise.name].join());
  const csv = await saved(page, /CSV/);
  assert.equal(csv.name, 'SeventeenOfYuncheng-recognitions.csv');
  assert.equal(csv.text, `\uFEFF${['id,position,nameAsPrinted,factoryName,withdrawnOn,enterprise.id,enterprise.name', ...rows, ''].join('\r\n')}`);
  const json = await saved(page, /JSON/);
  assert.equal(json.name, 'SeventeenOfYuncheng.json');
  assert.deepEqual(JSON.parse(json.text), { data });
});

await browserTest('the CSV has the list under the cursor', async (page) => {
  await open(page);
  await write(page, '{ factoryLevels { code } industries(scheme: POLICY_FIELD) { nameEn } }');
  await run(page);
  await status(page).getByText('Rows of factoryLevels: 4').waitFor();
  assert.equal((await saved(page, /CSV/)).text, '\uFEFFcode\r\nBASIC\r\nADVANCED\r\nEXCELLENCE\r\nPIONEER\r\n');
  await line(page, '"industries"').click();
  await status(page).getByText(/^Rows of industries: \d+/).waitFor();
  const { name, text } = await saved(page, /CSV/);
  assert.equal(name, 'answer-industries.csv');
  assert.match(text, /^\uFEFFnameEn\r\n/);
});

await browserTest('an answer without rows, in part or not at all is called what it is', async (page) => {
  await open(page);
  for (const [query, said] of [
    ['{ registry { revision } }', 'Answered, without rows'],
    ['{ enterprise(by: {name: ""}) { name } }', 'Not answered'],
    ['{ ok: registry { revision } bad: enterprise(by: {name: ""}) { name } }', 'Answered in part'],
    ['{ division(code: "1") { name } cityRanking { totalCount } unknown }', 'Not answered'],
  ]) {
    await write(page, query);
    await run(page);
    await status(page).getByText(said).waitFor();
  }
});

await browserTest('who comes back finds the query that was left open', async (page) => {
  await open(page);
  await open(page, `/graphiql?${new URLSearchParams({ query: '{ registry { revision } }' })}`);
  await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('revision'));
  await open(page);
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'revision' }).waitFor();
  assert.equal(asked(page).get('query'), '{ registry { revision } }');
  await run(page);
  await line(page, '"revision"').waitFor();
});

await browserTest('an address that is too long for a server opens too, and another after it', async (page) => {
  for (const code of ['140800', '370200']) {
    const query = `{ division(code: "${code}") { name } }\n# ${'x'.repeat(8000)}`;
    await open(page, `/graphiql#${new URLSearchParams({ query })}`);
    await page.waitForFunction((end) => document.querySelector('.graphiql-query-editor .view-lines').textContent.includes(end), code);
    assert.ok(page.url().includes(code));
  }
});

await browserTest('a browser that keeps nothing opens the queries that are ready', async (page) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
  });
  await open(page);
  await run(page);
  await status(page).getByText('Rows of cityRanking: 6').waitFor();
});

await browserTest('an address opens what it was copied from', async (page, newPage) => {
  await open(page);
  await write(page, 'query Shared($code: String!) { division(code: $code) { name } }');
  await page.waitForURL((url) => url.searchParams.get('operationName') === 'Shared');
  const shared = new URL(page.url());
  shared.searchParams.set('variables', '{"code": "140800"}');
  const colleague = await newPage();
  await open(colleague, shared.href);
  await run(colleague);
  await line(colleague, '运城市').waitFor();
  assert.equal(colleague.url(), shared.href);
});

await browserTest('a refused query says why', async (page) => {
  await open(page);
  await write(page, '{ division(code: "1") { name } }');
  await run(page);
  await page.getByRole('alert').getByText('INVALID_DIVISION_CODE').waitFor();
});

await browserTest('a server that is gone is said to be, and asked again when it is back', async (page) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  await stopProxy();
  try {
    await run(page);
    await page.getByRole('alert').getByText('The registry does not answer').waitFor();
    await check(page);
    await takeScreenshot(page, 'graphiql-gone');
  } finally {
    await startProxy();
  }
  await page.getByRole('button', { name: /^Run again/ }).click();
  await status(page).getByText('Rows of cityRanking: 6').waitFor();
}, { ignoredError: WORKER_NOT_LOADED });

await browserTest('axe finds nothing that GraphiQL does not bring', async (page) => {
  await open(page);
  await run(page);
  await status(page).getByText('Rows of cityRanking: 6').waitFor();
  await check(page);
  await page.getByRole('button', { name: /^Show Ready-made queries/ }).click();
  await page.locator('.example-queries a').first().waitFor();
  await check(page);
});

await closeBrowser();

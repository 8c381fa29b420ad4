// Tests of the GraphiQL page. Arguments: see browser.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { axeViolations } from './axe.mjs';
import { baseURL, browserTest, closeBrowser, startProxy, stopProxy, takeScreenshot } from './browser.mjs';

/** Violations of GraphiQL itself: colours of the editor, and buttons inside tabs. */
const KNOWN_VIOLATIONS = [/^color-contrast .*\.(mtk\d+|line-numbers)$/, /^nested-interactive (\.graphiql-tab\b.*|li:nth-child\(\d+\))$/];

/**
 * Chromium does not cache while requests are intercepted: a worker or a language of the editor that starts late is loaded
 * again, and fails in an outage.
 */
const WORKER_NOT_LOADED = /^Event$|^TypeError: Failed to fetch dynamically imported module/;

const tab = (page, name) => page.getByRole('tab', { name, exact: true });

const status = (page) => page.locator('.status');

const urlParameters = (page) => new URL(page.url()).searchParams;

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

async function executeQuery(page) {
  const query = urlParameters(page).get('query');
  const variables = JSON.parse(urlParameters(page).get('variables'));
  const body = JSON.stringify({ query, variables });
  return (await fetch(`${baseURL}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).json();
}

async function checkAccessibility(page) {
  const found = await axeViolations(page);
  assert.deepEqual(found.filter((each) => !KNOWN_VIOLATIONS.some((known) => known.test(each))), []);
}

/** Checks that the panes of query, variables and result do not overlap, and are large enough. */
async function checkLayout(page) {
  const parts = ['.graphiql-query-editor', '.graphiql-editor-tools', '.graphiql-editor-tool', '.graphiql-response', '.graphiql-toolbar'];
  const [query, tools, variables, response, toolbar] = await Promise.all(parts.map((each) => page.locator(each).boundingBox()));
  const doNotOverlap = (one, other) => one.y + one.height <= other.y + 1 || one.x + one.width <= other.x + 1;
  assert.ok(doNotOverlap(query, tools) && doNotOverlap(tools, variables) && doNotOverlap(variables, response) && doNotOverlap(tools, response));
  assert.ok(toolbar.y + toolbar.height <= query.y + query.height);
  assert.ok([query, variables, response].every(({ width, height }) => width > 300 && height > 60));
}

async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

for (const colorScheme of ['light', 'dark']) {
  for (const [size, viewport] of [['wide', { width: 1280, height: 800 }], ['phone', { width: 390, height: 844 }]]) {
    await browserTest(`runs the first example query, ${colorScheme} and ${size}`, async (page) => {
      await open(page);
      await run(page);
      await status(page).getByText('Rows of cityRanking: 6').waitFor();
      await line(page, '运城市').waitFor();
      await checkLayout(page);
      await checkAccessibility(page);
      assert.equal(await page.getByRole('link', { name: 'Registry' }).isVisible(), true);
      await takeScreenshot(page, `graphiql-${size}-${colorScheme}`);
    }, { colorScheme, viewport });
  }
}

await browserTest('returns rows for every example query', async (page) => {
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

await browserTest('runs a query immediately after its tab is opened', async (page) => {
  await open(page);
  await tab(page, 'YunchengList').locator('button').first().evaluate((button) => {
    button.click();
    document.querySelector('.graphiql-execute-button').click();
  });
  await status(page).getByText('Rows of recognitions: 17').waitFor();
});

await browserTest('completes field names', async (page) => {
  await open(page);
  await write(page, '{ cityRanking { nodes { enter } } }');
  for (let back = 0; back < 6; back++) {
    await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget .monaco-list-row', { hasText: 'enterpriseCount' }).waitFor();
});

await browserTest('marks an unknown field', async (page) => {
  await open(page);
  await write(page, '{ cityRanking { totalCount } }');
  await page.waitForTimeout(1000);
  assert.equal(await page.locator('.graphiql-query-editor .squiggly-error').count(), 0);
  await write(page, '{ cityRanking { totlCount } }');
  await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
});

await browserTest('shows the documentation of fields', async (page) => {
  await open(page);
  await page.getByRole('button', { name: /^Show Documentation Explorer/ }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).click();
  await page.getByText('cityRanking').first().waitFor();
});

await browserTest('adds a field with the explorer', async (page) => {
  await open(page);
  await write(page, '{ registry { revision } }');
  await page.getByRole('button', { name: /Show GraphiQL Explorer/ }).click();
  await page.locator('.graphiql-explorer-root [data-field-name="loadedAt"]').first().click();
  await page.waitForURL((url) => url.searchParams.get('query')?.includes('loadedAt'));
  await run(page);
  await line(page, 'loadedAt').waitFor();
});

await browserTest('exports the complete result as CSV and JSON', async (page) => {
  await open(page);
  await tab(page, 'YunchengList').click();
  await run(page);
  await status(page).getByText('Rows of recognitions: 17').waitFor();
  const { data } = await executeQuery(page);
  const rows = data.node.recognitions.nodes.map((each) => [each.id, each.position, each.nameAsPrinted, each.factoryName,
    each.withdrawnOn, each.enterprise.id, each.enterprise.name].join());
  const csv = await download(page, /CSV/);
  assert.equal(csv.name, 'YunchengList-recognitions.csv');
  assert.equal(csv.text, `\uFEFF${['id,position,nameAsPrinted,factoryName,withdrawnOn,enterprise.id,enterprise.name', ...rows, ''].join('\r\n')}`);
  const json = await download(page, /JSON/);
  assert.equal(json.name, 'YunchengList.json');
  assert.deepEqual(JSON.parse(json.text), { data });
});

await browserTest('exports the list at the cursor as CSV', async (page) => {
  await open(page);
  await write(page, '{ factoryLevels { code } industries(scheme: POLICY_FIELD) { nameEn } }');
  await run(page);
  await status(page).getByText('Rows of factoryLevels: 4').waitFor();
  assert.equal((await download(page, /CSV/)).text, '\uFEFFcode\r\nBASIC\r\nADVANCED\r\nEXCELLENCE\r\nPIONEER\r\n');
  await line(page, '"industries"').click();
  await status(page).getByText(/^Rows of industries: \d+/).waitFor();
  const { name, text } = await download(page, /CSV/);
  assert.equal(name, 'result-industries.csv');
  assert.match(text, /^\uFEFFnameEn\r\n/);
});

await browserTest('shows whether a result is empty, partial or failed', async (page) => {
  await open(page);
  for (const [query, text] of [
    ['{ registry { revision } }', 'Completed. The result has no rows'],
    ['{ enterprise(by: {name: ""}) { name } }', 'Query failed'],
    ['{ ok: registry { revision } bad: enterprise(by: {name: ""}) { name } }', 'Partial result'],
    ['{ division(code: "1") { name } cityRanking { totalCount } unknown }', 'Query failed'],
  ]) {
    await write(page, query);
    await run(page);
    await status(page).getByText(text).waitFor();
  }
});

await browserTest('restores the query of the last visit', async (page) => {
  await open(page);
  await open(page, `/graphiql?${new URLSearchParams({ query: '{ registry { revision } }' })}`);
  await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('revision'));
  await open(page);
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'revision' }).waitFor();
  assert.equal(urlParameters(page).get('query'), '{ registry { revision } }');
  await run(page);
  await line(page, '"revision"').waitFor();
});

await browserTest('opens requests in the fragment of the URL, one after another', async (page) => {
  for (const code of ['140800', '370200']) {
    const query = `{ division(code: "${code}") { name } }\n# ${'x'.repeat(8000)}`;
    await open(page, `/graphiql#${new URLSearchParams({ query })}`);
    await page.waitForFunction((end) => document.querySelector('.graphiql-query-editor .view-lines').textContent.includes(end), code);
    assert.ok(page.url().includes(code));
  }
});

await browserTest('opens the example queries without local storage', async (page) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
  });
  await open(page);
  await run(page);
  await status(page).getByText('Rows of cityRanking: 6').waitFor();
});

await browserTest('opens the same request from a shared URL', async (page, newPage) => {
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

await browserTest('shows the error of a failed query', async (page) => {
  await open(page);
  await write(page, '{ division(code: "1") { name } }');
  await run(page);
  await page.getByRole('alert').getByText('INVALID_DIVISION_CODE').waitFor();
});

await browserTest('shows an outage, and retries on request', async (page) => {
  await open(page);
  await run(page);
  await status(page).getByText('Rows of cityRanking: 6').waitFor();
  await page.waitForLoadState('networkidle');
  await stopProxy();
  try {
    await run(page);
    await page.getByRole('alert').getByText('The registry is unavailable').waitFor();
    await checkAccessibility(page);
    await takeScreenshot(page, 'graphiql-unavailable');
  } finally {
    await startProxy();
  }
  await page.getByRole('button', { name: /^Retry/ }).click();
  await status(page).getByText('Rows of cityRanking: 6').waitFor();
}, { ignoredError: WORKER_NOT_LOADED });

await browserTest('has no accessibility violations besides those of GraphiQL', async (page) => {
  await open(page);
  await run(page);
  await status(page).getByText('Rows of cityRanking: 6').waitFor();
  await checkAccessibility(page);
  await page.getByRole('button', { name: /^Show Ready-made queries/ }).click();
  await page.locator('.example-queries a').first().waitFor();
  await checkAccessibility(page);
});

await closeBrowser();

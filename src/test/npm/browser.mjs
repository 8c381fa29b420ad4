// Runs browser tests of the pages with the test runner of Node. Arguments: the path of Chromium and the URL of the
// registry. The browser cannot reach any other host: a test fails if a page requests one, or if it violates its Content
// Security Policy. The browser uses a TCP proxy in front of the registry, which can be stopped to simulate an outage.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { test } from 'node:test';
import { chromium } from 'playwright-core';

const [, , executablePath, registry] = process.argv;

const SCREENSHOT_FOLDER = '../screenshots';

const sockets = new Set();

const track = (socket) => sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)));

const proxy = createServer((socket) => {
  const { hostname, port } = new URL(registry);
  track(socket);
  const upstream = connect(Number(port), hostname);
  track(upstream);
  socket.pipe(upstream).pipe(socket);
});

const listen = (port) => new Promise((resolve) => proxy.listen(port, '127.0.0.1', resolve));

await listen(0);
const { port } = proxy.address();

export const baseURL = `http://127.0.0.1:${port}`;

export async function stopProxy() {
  const closed = new Promise((resolve) => proxy.close(resolve));
  sockets.forEach((socket) => socket.destroy());
  await closed;
}

export const startProxy = () => listen(port);

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

/** Runs a test with a new page. `newPage` opens further pages, each in a browser context of its own. */
export const browserTest = (name, run, { ignoredError, ...options } = {}) => test(name, async () => {
  const contexts = [];
  const violations = [];
  const newPage = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL, ...options });
    contexts.push(context);
    return openPage(context, violations, ignoredError);
  };
  const page = await newPage();
  try {
    await run(page, newPage);
    assert.deepEqual(violations, []);
  } catch (error) {
    await takeScreenshot(page, `failed ${name}`).catch((reason) => console.log(`Cannot take a screenshot: ${reason}`));
    throw error;
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
});

async function openPage(context, violations, ignoredError) {
  context.setDefaultTimeout(60_000);
  await context.route((url) => url.origin !== baseURL && !['blob:', 'data:'].includes(url.protocol), (route) => {
    violations.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => ignoredError?.test(error) || violations.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) {
      violations.push(message.text());
    }
  });
  return page;
}

export async function takeScreenshot(page, name) {
  mkdirSync(SCREENSHOT_FOLDER, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOT_FOLDER}/${name.replaceAll(/\W+/g, '-')}.png` });
}

export async function closeBrowser() {
  await browser.close();
  await stopProxy();
}

// A browser for the pages of a registry: Chromium at the path in the first argument, the registry at the address in the
// second. It reaches no other host, and what a page tries to load from one fails the proof, as does what its policy
// refuses. Between them lies a server that can be stopped. Each proof is a test of Node's runner.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { test } from 'node:test';
import { chromium } from 'playwright-core';

const [, , executablePath, registry] = process.argv;

const SCREENSHOTS = '../screenshots';

const sockets = new Set();

const keep = (socket) => sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)));

const server = createServer((socket) => {
  const { hostname, port } = new URL(registry);
  keep(socket);
  const behind = connect(Number(port), hostname);
  keep(behind);
  socket.pipe(behind).pipe(socket);
});

const listen = (port) => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));

await listen(0);
const { port } = server.address();

export const address = `http://127.0.0.1:${port}`;

export async function stopServer() {
  const closed = new Promise((resolve) => server.close(resolve));
  sockets.forEach((socket) => socket.destroy());
  await closed;
}

export const startServer = () => listen(port);

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

/** Proves a sentence on a page of its own, or on several of different readers. */
export const prove = (sentence, proof, { tolerated, ...options } = {}) => test(sentence, async () => {
  const contexts = [];
  const refused = [];
  const newPage = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: address, ...options });
    contexts.push(context);
    return watch(context, refused, tolerated);
  };
  const page = await newPage();
  try {
    await proof(page, newPage);
    assert.deepEqual(refused, []);
  } catch (error) {
    await shoot(page, `failed ${sentence}`).catch((reason) => console.log(`no screenshot: ${reason}`));
    throw error;
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
});

async function watch(context, refused, tolerated) {
  context.setDefaultTimeout(60_000);
  await context.route((url) => url.origin !== address && !['blob:', 'data:'].includes(url.protocol), (route) => {
    refused.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => tolerated?.test(error) || refused.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) {
      refused.push(message.text());
    }
  });
  return page;
}

export async function shoot(page, name) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}/${name.replaceAll(/\W+/g, '-')}.png` });
}

export async function finish() {
  await browser.close();
  await stopServer();
}

// What the proofs of the page at the root look at, and how they wait for it.
import assert from 'node:assert/strict';

export const LIST = 'UmVjb2duaXRpb25MaXN0OnNoYW54aS0yMDI1LWFkdmFuY2VkLXl1bmNoZW5n';

export const ENTERPRISE = 'RW50ZXJwcmlzZTpiYTUwODgzYi0wMThhLTM2MjUtODI2ZS05ZWZiYzg3Y2Q1NTA';

/** Cities, counts and their coverage, as `Row` has them. */
export const ADVANCED = ['运城市 17 Complete', '青岛市 ≥ 8 Lower bound', '邢台市 ≥ 3 Lower bound', '南京市 ≥ 1 Lower bound', '徐州市 ≥ 1 Lower bound', '济南市 ≥ 1 Lower bound'];

export const heading = (page, name) => page.getByRole('heading', { level: 2, name });

export const searchBox = (page) => page.getByRole('combobox', { name: /^(Search|搜索)/ });

export async function open(page, path = '/') {
  await page.goto(path);
  await page.locator('main table tbody tr').first().waitFor();
}

export const bars = (page) => page.locator('.bar').evaluateAll((links) => links.map((link) => {
  const [city, count] = ['.bar-city', '.bar-count'].map((part) => link.querySelector(part).textContent);
  return `${city} ${count} ${link.querySelector('.bar-complete') ? 'Complete' : 'Lower bound'}`;
}));

export const rows = (page) => page.locator('main table tbody tr').evaluateAll((all) => all.map((row) =>
  [row.querySelector('th a'), row.cells[2], row.cells[4]].map((cell) => cell.textContent).join(' ')));

/** Waits until the chart and the table both have these rows. */
export async function expectRanking(page, expected) {
  await page.waitForFunction(([first, length]) => {
    const all = document.querySelectorAll('main table tbody tr');
    return all.length === length && document.querySelectorAll('.bar').length === length
      && all[0].textContent.includes(first) && !document.querySelector('[aria-busy=true]');
  }, [expected[0].split(' ')[0], expected.length]);
  assert.deepEqual(await rows(page), expected);
  assert.deepEqual(await bars(page), expected);
}

/** Keeps back the answers to some requests, or to all, until the function that it returns is called. */
export async function holdBack(page, asked = /./) {
  let letGo;
  const held = new Promise((resolve) => { letGo = resolve; });
  await page.route('**/graphql?*', async (route) => {
    if (asked.test(route.request().url())) {
      await held;
    }
    await route.continue();
  });
  return letGo;
}

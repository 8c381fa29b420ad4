// Locators and assertions for the tests of the page at /.
import assert from 'node:assert/strict';

export const LIST_ID = 'UmVjb2duaXRpb25MaXN0OnNoYW54aS0yMDI1LWFkdmFuY2VkLXl1bmNoZW5n';

export const ENTERPRISE_ID = 'RW50ZXJwcmlzZTpiYTUwODgzYi0wMThhLTM2MjUtODI2ZS05ZWZiYzg3Y2Q1NTA';

/** City, count and coverage of each row of the default ranking. */
export const ADVANCED_ROWS = ['运城市 17 Complete', '青岛市 ≥ 8 Lower bound', '邢台市 ≥ 3 Lower bound', '南京市 ≥ 1 Lower bound', '徐州市 ≥ 1 Lower bound', '济南市 ≥ 1 Lower bound'];

export const heading = (page, name) => page.getByRole('heading', { level: 2, name });

export const searchBox = (page) => page.getByRole('combobox', { name: /^(Search|搜索)/ });

export async function open(page, path = '/') {
  await page.goto(path);
  await page.locator('main table tbody tr').first().waitFor();
}

export const chartRows = (page) => page.locator('.bar').evaluateAll((links) => links.map((link) => {
  const [city, count] = ['.bar-city', '.bar-count'].map((part) => link.querySelector(part).textContent);
  return `${city} ${count} ${link.querySelector('.bar-complete') ? 'Complete' : 'Lower bound'}`;
}));

export const tableRows = (page) => page.locator('main table tbody tr').evaluateAll((all) => all.map((row) =>
  [row.querySelector('th a'), row.cells[2], row.cells[4]].map((cell) => cell.textContent).join(' ')));

/** Waits until chart and table are loaded, and asserts that both have these rows. */
export async function expectRanking(page, expected) {
  await page.waitForFunction(([first, length]) => {
    const all = document.querySelectorAll('main table tbody tr');
    return all.length === length && document.querySelectorAll('.bar').length === length
      && all[0].textContent.includes(first) && !document.querySelector('[aria-busy=true]');
  }, [expected[0].split(' ')[0], expected.length]);
  assert.deepEqual(await tableRows(page), expected);
  assert.deepEqual(await chartRows(page), expected);
}

/** Delays all requests, or those whose URL matches, until the returned function is called. */
export async function delayResponses(page, urlPattern = /./) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route('**/graphql?*', async (route) => {
    if (urlPattern.test(route.request().url())) {
      await released;
    }
    await route.continue();
  });
  return release;
}

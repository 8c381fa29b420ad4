// Measures the page at the root with Lighthouse as on a desktop, and prints a line for each score and for what does not
// depend on how busy the machine is: Chromium at the path in the first argument, the registry at the address in the
// second. A third argument is the least score of performance, by the median of several runs; below it the script fails.
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const [, , chromePath, registry, leastPerformance] = process.argv;

const RUNS = 5;

const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });

const measure = async () => (await lighthouse(registry, { port: chrome.port, logLevel: 'error' }, desktopConfig)).lhr;

const median = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

function print({ categories, audits }) {
  for (const { id, score, auditRefs } of Object.values(categories)) {
    const lost = auditRefs.filter((each) => each.weight > 0 && audits[each.id].score !== null && audits[each.id].score < 1);
    console.log(`${id}: ${Math.round(score * 100)} ${lost.map((each) => each.id).join(' ')}`.trim());
  }
  const requests = audits['network-requests'].details.items.filter(({ url }) => !url.startsWith('data:'));
  const loaded = requests.filter(({ resourceType }) => ['Script', 'Stylesheet'].includes(resourceType));
  const isForeign = ({ url }) => new URL(url).origin !== new URL(registry).origin;
  console.log(`requests: ${requests.length}`);
  console.log(`foreign requests: ${requests.filter(isForeign).length}`);
  console.log(`blocking requests: ${audits['render-blocking-insight'].details.items.length}`);
  console.log(`bytes of scripts and styles: ${loaded.reduce((sum, { transferSize }) => sum + transferSize, 0)}`);
  console.log(`layout shift: ${audits['cumulative-layout-shift'].numericValue}`);
}

try {
  const reports = [];
  for (let run = 0; run < (leastPerformance ? RUNS : 1); run++) {
    reports.push(await measure());
  }
  print(reports[0]);
  if (leastPerformance) {
    const performance = median(reports.map(({ categories }) => Math.round(categories.performance.score * 100)));
    console.log(`median of performance: ${performance}, at least ${leastPerformance} is asked for`);
    process.exitCode = performance < Number(leastPerformance) ? 1 : 0;
  }
} finally {
  chrome.kill();
}

// Measures the page at / with Lighthouse (desktop configuration), and prints one line per score and per metric that does
// not depend on the load of the machine. Arguments: the path of Chromium; the URL of the registry; optionally the minimum
// performance score. The script fails if the median of several runs is below it.
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const [, , chromePath, registry, minPerformance] = process.argv;

const RUNS = 5;

const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });

const measure = async () => (await lighthouse(registry, { port: chrome.port, logLevel: 'error' }, desktopConfig)).lhr;

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function print({ categories, audits }) {
  for (const { id, score, auditRefs } of Object.values(categories)) {
    const failedAudits = auditRefs.filter((each) => each.weight > 0 && audits[each.id].score !== null && audits[each.id].score < 1);
    console.log(`${id}: ${Math.round(score * 100)} ${failedAudits.map((each) => each.id).join(' ')}`.trim());
  }
  const requests = audits['network-requests'].details.items.filter(({ url }) => !url.startsWith('data:'));
  const loaded = requests.filter(({ resourceType }) => ['Script', 'Stylesheet'].includes(resourceType));
  const isThirdParty = ({ url }) => new URL(url).origin !== new URL(registry).origin;
  console.log(`requests: ${requests.length}`);
  console.log(`third-party requests: ${requests.filter(isThirdParty).length}`);
  console.log(`render-blocking requests: ${audits['render-blocking-insight'].details.items.length}`);
  console.log(`script and style bytes: ${loaded.reduce((sum, { transferSize }) => sum + transferSize, 0)}`);
  console.log(`layout shift: ${audits['cumulative-layout-shift'].numericValue}`);
}

try {
  const reports = [];
  for (let run = 0; run < (minPerformance ? RUNS : 1); run++) {
    reports.push(await measure());
  }
  print(reports[0]);
  if (minPerformance) {
    const performance = median(reports.map(({ categories }) => Math.round(categories.performance.score * 100)));
    console.log(`median performance: ${performance}, required: ${minPerformance}`);
    process.exitCode = performance < Number(minPerformance) ? 1 : 0;
  }
} finally {
  chrome.kill();
}

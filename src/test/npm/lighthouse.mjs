// Measures the page at the root with Lighthouse as on a desktop, and prints a line for each score: Chromium at the path in
// the first argument, the registry at the address in the second.
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const [, , chromePath, registry] = process.argv;

const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
const { lhr } = await lighthouse(registry, { port: chrome.port, logLevel: 'error' }, desktopConfig);
for (const { id, score, auditRefs } of Object.values(lhr.categories)) {
  const lost = auditRefs.filter((each) => each.weight > 0 && lhr.audits[each.id].score !== null && lhr.audits[each.id].score < 1);
  console.log(`${id}: ${Math.round(score * 100)} ${lost.map((each) => each.id).join(' ')}`.trim());
}
chrome.kill();

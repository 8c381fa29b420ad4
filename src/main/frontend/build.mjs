// Builds the web pages into target/classes/static for Maven; with the argument "test" it runs their tests. It does
// nothing if no input has changed since the last run. If Node is too old or npm is missing, it builds no pages and prints
// the reason.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = ['.', '../../../schema/registry.graphql', '../../../schema/operations'];

const EXCLUDED = ['node_modules', 'generated'];

const OUTPUT = '../../../target/classes/static';

const OUTPUT_PAGES = ['index', 'graphiql'].map((page) => `${OUTPUT}/${page}.html`);

const BUILD_HASH = '../../../target/pages.sha256';

const TEST_HASH = '../../../target/pages-tested.sha256';

const INSTALL_HASH = 'node_modules/.installed.sha256';

function fails(command) {
  try {
    execSync(command, { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
}

function files(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path).filter((name) => !EXCLUDED.includes(name)).sort().flatMap((name) => files(join(path, name)))
    : [path];
}

function hash(paths) {
  const sum = createHash('sha256');
  for (const path of paths.flatMap(files)) {
    sum.update(path.replaceAll('\\', '/')).update('\0').update(readFileSync(path)).update('\0');
  }
  return sum.digest('hex');
}

const isCurrent = (hashFile, value) => existsSync(hashFile) && readFileSync(hashFile, 'utf8') === value;

function run(command) {
  execSync(command, { stdio: 'inherit' });
}

function build() {
  const lockfile = hash(['package-lock.json', '.npmrc']);
  if (!isCurrent(INSTALL_HASH, lockfile)) {
    run('npm ci --loglevel=error');
    writeFileSync(INSTALL_HASH, lockfile);
  }
  run('npm run --silent build');
}

function test(sources) {
  if (!isCurrent(TEST_HASH, sources)) {
    run('npm run --silent test');
    writeFileSync(TEST_HASH, sources);
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);
const sources = hash(INPUTS);
if (process.argv[2] === 'test') {
  test(sources);
  process.exit();
}
if (OUTPUT_PAGES.every(existsSync) && isCurrent(BUILD_HASH, sources)) {
  process.exit();
}
const isOld = major < 20 || (major === 20 && minor < 19);
if (isOld || fails('npm --version')) {
  // Pages of an earlier build may not match the current API.
  rmSync(OUTPUT, { recursive: true, force: true });
  const reason = isOld ? `Node 20.19 or newer is required, found ${process.version}` : 'npm not found';
  console.log(`The build contains the API without the web pages: ${reason}.`);
} else {
  build();
  writeFileSync(BUILD_HASH, sources);
}

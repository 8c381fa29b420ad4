// Builds the pages into target/classes/static, for Maven, or with the argument "test" tries what was built: says in one
// line what is missing, and does nothing when nothing changed since it did it last.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = ['.', '../../../schema/registry.graphql', '../../../schema/operations'];

const NO_INPUT = ['node_modules', 'generated'];

const PAGES = '../../../target/classes/static';

const BUILT = ['index', 'graphiql'].map((page) => `${PAGES}/${page}.html`);

const STAMP = '../../../target/pages.sha256';

const TESTED = '../../../target/pages-tested.sha256';

const INSTALLED = 'node_modules/.installed.sha256';

function isMissing(command) {
  try {
    execSync(command, { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
}

function files(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path).filter((name) => !NO_INPUT.includes(name)).sort().flatMap((name) => files(join(path, name)))
    : [path];
}

function hash(paths) {
  const sum = createHash('sha256');
  for (const path of paths.flatMap(files)) {
    sum.update(path.replaceAll('\\', '/')).update('\0').update(readFileSync(path)).update('\0');
  }
  return sum.digest('hex');
}

const isStamped = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value;

function run(command) {
  execSync(command, { stdio: 'inherit' });
}

function build() {
  const packages = hash(['package-lock.json', '.npmrc']);
  if (!isStamped(INSTALLED, packages)) {
    run('npm ci --loglevel=error');
    writeFileSync(INSTALLED, packages);
  }
  run('npm run --silent build');
}

function test(sources) {
  if (!isStamped(TESTED, sources)) {
    run('npm run --silent test');
    writeFileSync(TESTED, sources);
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);
const sources = hash(INPUTS);
if (process.argv[2] === 'test') {
  test(sources);
  process.exit();
}
if (BUILT.every(existsSync) && isStamped(STAMP, sources)) {
  process.exit();
}
const isOld = major < 20 || (major === 20 && minor < 19);
if (isOld || isMissing('npm --version')) {
  // What an earlier build made may ask what this one no longer answers.
  rmSync(PAGES, { recursive: true, force: true });
  const missing = isOld ? `Node 20.19 or newer is missing, this is ${process.version}` : 'npm is missing';
  console.log(`The pages are left out, the API is built alone: ${missing}.`);
} else {
  build();
  writeFileSync(STAMP, sources);
}

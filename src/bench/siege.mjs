// Overload test of a running registry. It sends slow queries of a thousand clients (or of the number in the last argument)
// that retry after Retry-After, bodies that arrive byte by byte, bodies of 10 MB, and invalid documents; a thousand clients
// leave little capacity to others. Meanwhile the registry changes: with the API key of a steward in REGISTRY_KEY, the test
// adds names and loads enterprises, one change after the other; without a key, load something from another process. Two
// different responses of one revision are torn. A separate thread watches the health. The exit code is 1 after a torn
// response or a status 5xx other than 503.
//
//   mvn -q -DskipTests package
//   java -jar target/smart-factory-registry.jar generate --enterprises 100000 --seed 7 big
//   java -jar target/smart-factory-registry.jar load big
//   java -Xmx512m -jar target/smart-factory-registry.jar --management.server.port=8081 &
//   node src/bench/siege.mjs 127.0.0.1:8080 127.0.0.1:8081 600
//   REGISTRY_KEY=… node src/bench/siege.mjs 127.0.0.1:8080 127.0.0.1:8081 600 2
import { createHash, randomUUID } from 'node:crypto';
import http from 'node:http';
import net from 'node:net';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const [server, operators, seconds, slowClients = '1000'] = process.argv.slice(2);
if (!seconds) {
  console.error('usage: siege.mjs SERVER:PORT OPERATORS:PORT SECONDS [SLOW CLIENTS]');
  process.exit(2);
}
const [host, port] = server.split(':');
const end = isMainThread ? Date.now() + seconds * 1000 : workerData;
const statuses = new Map();

function request(address, method, path, body, agent, headers = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const call = http.request(`http://${address}${path}`, { method, agent, headers: body ? { 'Content-Type': 'application/json', ...headers } : headers },
      (response) => {
        let text = '';
        response.on('data', (chunk) => { text += chunk; });
        response.on('end', () => resolve({
          status: response.statusCode, text, took: performance.now() - started, pause: response.headers['retry-after'] ?? 0,
        }));
        response.on('error', () => resolve({ status: 'cut off', pause: 1 }));
      });
    call.on('error', () => resolve({ status: 'cut off', pause: 1 }));
    call.end(body);
  });
}

async function attack(clients, name, body) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  await Promise.all(Array.from({ length: clients }, async (_, client) => {
    while (Date.now() < end) {
      const { status, pause } = await request(server, 'POST', '/graphql', body(client), agent);
      const key = `${name}: ${status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
      await sleep(pause * 1000);
    }
  }));
  agent.destroy();
}

/** Compares responses of the same revision; each reads many fields in one request. */
async function compare(clients, results) {
  const body = JSON.stringify({ query: `{
    registry { revision loadedAt counts { enterprises recognitions } changes(first: 1) { totalCount nodes { revision } } }
    cityRanking(first: 10) { enterpriseCount nodes { city { code } enterpriseCount } }
    enterprises(first: 3) { totalCount nodes { name otherNames recognitions { nameAsPrinted } } }
  }` });
  await Promise.all(Array.from({ length: clients }, async () => {
    while (Date.now() < end) {
      const { status, text, pause } = await request(server, 'POST', '/graphql', body);
      if (status === 200) {
        const { data, errors } = JSON.parse(text);
        if (errors) {
          throw new Error(text);
        }
        results.count++;
        const { revision } = data.registry;
        const first = results.ofRevision.get(revision);
        const digest = createHash('sha256').update(text).digest('hex');
        results.ofRevision.set(revision, first ?? digest);
        if (first !== undefined && first !== digest) {
          results.torn.push(text);
        }
      }
      await sleep(pause * 1000);
    }
  }));
}

/** Makes changes as a steward. */
async function change(key, results) {
  const first = JSON.stringify({ query: '{ enterprises(first: 1) { nodes { id } } }' });
  let found = await request(server, 'POST', '/graphql', first);
  while (found.status !== 200) {
    await sleep(found.pause * 1000);
    found = await request(server, 'POST', '/graphql', first);
  }
  const enterprise = JSON.parse(found.text).data.enterprises.nodes[0].id;
  const name = `mutation ($enterprise: ID!, $name: String!) {
    addEnterpriseName(input: {enterprise: $enterprise, name: $name, reason: "A siege."}) { __typename } }`;
  const load = `mutation ($enterprises: [EnterpriseRow!]!, $recognitions: [RecognitionRow!]!) {
    loadPackage(input: {name: "siege", reason: "A siege.", enterprises: $enterprises, recognitions: $recognitions}) { __typename } }`;
  for (let i = 0; Date.now() < end; i++) {
    const enterprises = Array.from({ length: 20 }, () => ({
      id: randomUUID(), name: `围城${randomUUID()}有限公司`, division: '140800', divisionBasis: 'STATED',
    }));
    const recognitions = enterprises.map(({ id, name: nameAsPrinted }) => ({
      id: randomUUID(), list: 'shanxi-2025-advanced-yuncheng', enterprise: id, nameAsPrinted,
    }));
    const body = (i % 2 === 0) ? { query: name, variables: { enterprise, name: `围城${randomUUID()}` } }
      : { query: load, variables: { enterprises, recognitions } };
    const { status, text: changed, pause } = await request(server, 'POST', '/graphql', JSON.stringify(body), undefined,
      { Authorization: `Bearer ${key}` });
    if (status === 200 && /EnterpriseNameAdded|PackageLoaded/.test(changed)) {
      results.changes++;
    } else if (status !== 503 && !/RegistryBusy/.test(changed)) {
      throw new Error(`A change failed with ${status}: ${changed}`);
    }
    await sleep(Math.max(pause * 1000, 200));
  }
}

function drip() {
  if (Date.now() >= end) {
    return;
  }
  const socket = net.connect({ host, port });
  socket.write('POST /graphql HTTP/1.1\r\nHost: siege\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n');
  const drops = setInterval(() => socket.write(' '), 1000);
  socket.on('data', (response) => {
    const key = `drips: ${String(response).split(' ')[1]}`;
    statuses.set(key, (statuses.get(key) ?? 0) + 1);
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    clearInterval(drops);
    drip();
  });
  setTimeout(() => socket.destroy(), end - Date.now());
}

async function watch() {
  const health = { liveness: [], readiness: [] };
  let heap = 0;
  while (Date.now() < end) {
    for (const probe of Object.keys(health)) {
      const { status, took } = await request(operators, 'GET', `/actuator/health/${probe}`);
      health[probe].push(status === 200 ? took : Infinity);
      await sleep(100);
    }
    const { text } = await request(operators, 'GET', '/actuator/prometheus');
    const used = [...text.matchAll(/^jvm_memory_used_bytes\{area="heap".*} (.*)$/gm)].map(([, bytes]) => Number(bytes));
    heap = Math.max(heap, used.reduce((sum, bytes) => sum + bytes, 0));
  }
  parentPort.postMessage({ health, heap });
}

function sleep(milliseconds) {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

const slow = (client) => JSON.stringify({
  query: `query ($text: String!) { enterprises(first: 100, filter: {text: $text}) {
    totalCount facets { cities { count } industries { count } } nodes { name recognitions { stage list { title } } } } }`,
  variables: { text: ['gongsi', 'youxian', 'jishu', 'keji'][client % 4] },
});
const deep = () => JSON.stringify({ query: `{ ${'division(code: "140000") { parent { '.repeat(3000)} ${'} }'.repeat(3000)} }` });
const long = () => `{"query": "${'a'.repeat(10_000_000)}"}`;

if (!isMainThread) {
  await watch();
} else {
  const watched = new Promise((resolve) => { new Worker(new URL(import.meta.url), { argv: [server, operators, seconds], workerData: end }).on('message', resolve); });
  for (let i = 0; i < 500; i++) {
    drip();
  }
  const results = { count: 0, changes: 0, ofRevision: new Map(), torn: [] };
  const key = process.env.REGISTRY_KEY;
  await Promise.all([compare(4, results), key ? change(key, results) : undefined, attack(Number(slowClients), 'slow queries', slow), attack(10, 'deep documents', deep), attack(2, 'bodies of 10 MB', long)]);
  report(await watched, results);
  process.exit(results.torn.length || [...statuses.keys()].some((each) => /: 5(?!03)/.test(each)) ? 1 : 0);
}

function report({ health, heap }, { count, changes, ofRevision, torn }) {
  console.log(`${count} responses of ${ofRevision.size} revisions, with ${changes} changes of its own: ${torn.length} torn`);
  torn.slice(0, 3).forEach((response) => console.log(response));
  for (const [key, count] of [...statuses].sort()) {
    console.log(`${key} (${count})`);
  }
  for (const [probe, times] of Object.entries(health)) {
    times.sort((a, b) => a - b);
    const within = (share) => `${times[Math.floor((times.length - 1) * share)].toFixed(0)} ms`;
    console.log(`${probe}: half within ${within(0.5)}, 95 of 100 within ${within(0.95)}, all within ${within(1)}, of ${times.length}`);
  }
  console.log(`heap: at most ${(heap / 1024 / 1024).toFixed(0)} MiB`);
}

// Besieges a registry that runs, and tells how it answers meanwhile: slow queries of a thousand clients, who try again when
// they are told to, bodies that come drop by drop, bodies of 10 MB, and documents that are refused. Who looks after its
// health does so in a thread of its own.
//
//   mvn -q -DskipTests package
//   java -jar target/smart-factory-registry.jar generate --enterprises 100000 --seed 7 big
//   java -jar target/smart-factory-registry.jar load big
//   java -Xmx512m -jar target/smart-factory-registry.jar --management.server.port=8081 &
//   node src/bench/siege.mjs 127.0.0.1:8080 127.0.0.1:8081 30
import http from 'node:http';
import net from 'node:net';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const [server, operators, seconds] = process.argv.slice(2);
if (!seconds) {
  console.error('usage: siege.mjs SERVER:PORT OPERATORS:PORT SECONDS');
  process.exit(2);
}
const [host, port] = server.split(':');
const end = isMainThread ? Date.now() + seconds * 1000 : workerData;
const statuses = new Map();

function request(address, method, path, body, agent) {
  const started = performance.now();
  return new Promise((resolve) => {
    const call = http.request(`http://${address}${path}`, { method, agent, headers: body ? { 'Content-Type': 'application/json' } : {} },
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

function drip() {
  if (Date.now() >= end) {
    return;
  }
  const socket = net.connect({ host, port });
  socket.write('POST /graphql HTTP/1.1\r\nHost: siege\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n');
  const drops = setInterval(() => socket.write(' '), 1000);
  socket.on('data', (answer) => {
    const key = `drips: ${String(answer).split(' ')[1]}`;
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
  await Promise.all([attack(1000, 'slow queries', slow), attack(10, 'deep documents', deep), attack(2, 'bodies of 10 MB', long)]);
  tell(await watched);
  process.exit([...statuses.keys()].some((key) => /: 5(?!03)/.test(key)) ? 1 : 0);
}

function tell({ health, heap }) {
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

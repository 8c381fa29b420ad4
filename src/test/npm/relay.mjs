// Compiles the operations, and a pagination fragment for each connection, with the Relay compiler. Then executes the
// queries, pages through the connections with the Relay runtime, and refetches one object of each type by its id.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { print } from 'graphql';
import compiler from 'relay-compiler';
import runtime from 'relay-runtime';
import { connections, pageFields, pageOf, pageThroughAll, schema } from './connections.mjs';
import { operations } from './operations.mjs';

const { Environment, Network, RecordSource, Store } = runtime;

const { createOperationDescriptor, fetchQuery, getSingularSelector } = runtime;

const url = process.argv[2];

const PAGE_VARIABLES = 'first: {type: "Int"}, after: {type: "String"}, last: {type: "Int"}, before: {type: "String"}';

// Relay requires operation names to consist of the file name and the kind of operation.
function suffixed({ name, definition }) {
  const suffix = definition.operation === 'query' ? 'Query' : 'Mutation';
  return print({ ...definition, name: { kind: 'Name', value: name + suffix } });
}

const moduleName = (connection) => `Pages${connection.name.replace('.', '')}`;

function fragment(connection) {
  const name = moduleName(connection);
  const page = pageFields(connection, `@connection(key: "${name}_${connection.field}", filters: [])`);
  return `fragment ${name} on ${connection.id ? connection.type : 'Query'}
    @argumentDefinitions(${PAGE_VARIABLES}) @refetchable(queryName: "${name}Query") {
    ${connection.from ? `${connection.from} { ${page} }` : page}
  }`;
}

function compile() {
  rmSync('relay', { recursive: true, force: true });
  mkdirSync('relay/__generated__', { recursive: true });
  writeFileSync('relay/package.json', '{"type": "commonjs"}');
  const modules = [
    ...operations.map((each) => [each.name, suffixed(each)]),
    ...connections.map((each) => [moduleName(each), fragment(each)]),
  ];
  for (const [name, text] of modules) {
    writeFileSync(`relay/${name}.js`, `import { graphql } from 'relay-runtime';\n\ngraphql\`${text}\`;\n`);
  }
  execFileSync(compiler, ['--output', 'quiet-with-errors'], { stdio: 'inherit' });
}

compile();

const artifact = (name) => createRequire(import.meta.url)(`./relay/__generated__/${name}.graphql.js`);

const source = new RecordSource();

async function send({ text }, variables) {
  const body = JSON.stringify({ query: text, variables });
  return (await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).json();
}

const environment = new Environment({ network: Network.create(send), store: new Store(source) });

async function execute(name, variables) {
  const request = artifact(name);
  const operation = createOperationDescriptor(request, variables);
  environment.retain(operation);
  await fetchQuery(environment, request, variables).toPromise();
  return environment.lookup(operation.fragment).data;
}

await pageThroughAll((connection) => async (variables) => {
  const name = moduleName(connection);
  const data = await execute(`${name}Query`, connection.id ? { ...variables, id: connection.id } : variables);
  const selector = getSingularSelector(artifact(name), connection.id ? data.node : data);
  return pageOf({ ...connection, id: undefined }, environment.lookup(selector).data);
});

for (const { name, definition, variables } of operations.filter((each) => each.definition.operation === 'query')) {
  await execute(`${name}Query`, variables);
  console.log(`executed ${name}`);
}

for (const { name } of schema.getPossibleTypes(schema.getType('Node'))) {
  const id = source.getRecordIDs().find((each) => source.get(each).__typename === name && source.get(each).id);
  const { data: { node } } = await send({ text: 'query Refetch($id: ID!) { node(id: $id) { __typename id } }' }, { id });
  console.log(`${node.__typename === name && node.id === id ? 'refetched' : 'not refetched'} ${name}`);
}

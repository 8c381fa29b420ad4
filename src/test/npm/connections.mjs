// The connections of the schema, and how a client pages through each of them.
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isObjectType } from 'graphql';

const PAGE_SIZE = 3;

// Warnings of a client library fail the test.
console.error = console.warn = (...messages) => {
  throw new Error(messages.join(' '));
};

const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];

// The parent of each connection and its arguments. The tests fail if a connection of the schema is missing.
const QUESTIONS = {
  'Query.cityRanking': { with: 'level: {atLeast: BASIC}' },
  'Query.divisions': { with: 'within: "140700"' },
  'Query.enterprises': { with: 'filter: {stages: [RECOGNISED, PUBLICISED]}' },
  'Query.industryRanking': { with: 'level: {atLeast: BASIC}' },
  'Query.provinceRanking': { with: 'level: {atLeast: BASIC}, stages: [RECOGNISED, PUBLICISED]' },
  'Query.publishedCounts': {},
  'Query.recognitionLists': {},
  'Query.recognitions': { with: 'filter: {withdrawn: true}' },
  'Division.enterprises': { id: 'RGl2aXNpb246MTQwMDAw' },
  'RecognitionList.recognitions': { id: 'UmVjb2duaXRpb25MaXN0OnNoYW54aS0yMDI1LWFkdmFuY2VkLXl1bmNoZW5n' },
  'Registry.changes': { from: 'registry' },
};

// The key of node types without an id.
const KEY_FIELDS = {
  CityRankingRow: 'city { id }',
  IndustryRankingRow: 'industry { id }',
  ProvinceRankingRow: 'province { id }',
  RegistryChange: 'revision',
};

export const schema = buildSchema(readFileSync('schema/registry.graphql', 'utf8'));

export const connections = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => connection(type, field)));

function connection(type, field) {
  const name = `${type.name}.${field.name}`;
  const start = QUESTIONS[name];
  if (!start) {
    throw new Error(`Connection ${name} is not tested: add it to QUESTIONS.`);
  }
  const edge = getNamedType(getNamedType(field.type).getFields().edges.type);
  const node = getNamedType(edge.getFields().node.type);
  return {
    name,
    type: type.name,
    field: field.name,
    id: start.id,
    from: start.from,
    filter: start.with ? `${start.with}, ` : '',
    node: 'id' in node.getFields() ? 'id' : KEY_FIELDS[node.name],
    keyArguments: field.args.map((argument) => argument.name).filter((each) => !PAGE_ARGUMENTS.includes(each)),
  };
}

// The cache policy of each connection, by type and field, as client caches expect it.
export function fieldPolicies(policy) {
  const types = {};
  for (const each of connections) {
    (types[each.type] ??= {})[each.field] = policy(each);
  }
  return types;
}

// The selection set of a page, with variables as page arguments.
export function pageFields({ field, filter, node }, directives = '') {
  return `${field}(${filter}first: $first, after: $after, last: $last, before: $before) ${directives} {
    totalCount
    edges { cursor node { ${node} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
}

// The query document of a page.
export function pageDocument(connection) {
  const { type, id, from } = connection;
  const page = pageFields(connection);
  const parent = id ? `node(id: "${id}") { id ... on ${type} { ${page} } }` : from ? `${from} { ${page} }` : page;
  return `query Page($first: Int, $after: String, $last: Int, $before: String) { ${parent} }`;
}

// The page in the result of that document.
export function pageOf({ field, id, from }, data) {
  const parent = id ? data.node : from ? data[from] : data;
  return parent[field];
}

// Pages through each connection forwards and backwards, and prints its name and the number of its nodes. `createPager`
// returns a function that requests the page with the given variables and returns all pages loaded so far.
export async function pageThroughAll(createPager) {
  for (const each of connections) {
    const forward = await pageThrough(await createPager(each), (page) =>
      page.pageInfo.hasNextPage ? { first: PAGE_SIZE, after: page.pageInfo.endCursor } : null, { first: PAGE_SIZE });
    const backward = await pageThrough(await createPager(each), (page) =>
      page.pageInfo.hasPreviousPage ? { last: PAGE_SIZE, before: page.pageInfo.startCursor } : null, { last: PAGE_SIZE });
    check(each.name, forward, backward);
    console.log(`${each.name} ${forward.nodes.length}`);
  }
}

async function pageThrough(fetchPage, next, first) {
  let page;
  let variables = first;
  for (let pages = 0; variables; pages++) {
    page = await fetchPage(variables);
    if (pages > page.totalCount) {
      throw new Error(`No last page after ${pages} pages of ${page.totalCount} nodes`);
    }
    variables = next(page);
  }
  return { nodes: page.edges.map((edge) => JSON.stringify(edge.node)), total: page.totalCount };
}

function check(name, forward, backward) {
  const { nodes, total } = forward;
  const failures = [
    nodes.length !== total && `${nodes.length} of ${total} nodes returned`,
    new Set(nodes).size !== nodes.length && 'a node was returned twice',
    JSON.stringify(nodes) !== JSON.stringify(backward.nodes) && 'paging backwards returns other nodes or another order',
    total <= PAGE_SIZE && `${total} nodes fit on one page`,
  ].filter(Boolean);
  if (failures.length) {
    throw new Error(`${name}: ${failures.join('; ')}: ${JSON.stringify({ forward, backward })}`);
  }
}

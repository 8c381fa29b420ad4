// The connections of the schema, and how a client pages through each.
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isObjectType } from 'graphql';

const SIZE = 3;

// What a client only warns of fails.
console.error = console.warn = (...words) => {
  throw new Error(words.join(' '));
};

const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];

// Where each connection starts and what it is asked with. One that is missing here stops the tests.
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

// What tells the nodes apart that have no id.
const IDENTITIES = {
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
  const question = QUESTIONS[name];
  if (!question) {
    throw new Error(`${name} is not paged through: say in QUESTIONS where it starts.`);
  }
  const edge = getNamedType(getNamedType(field.type).getFields().edges.type);
  const node = getNamedType(edge.getFields().node.type);
  return {
    name,
    type: type.name,
    field: field.name,
    id: question.id,
    from: question.from,
    with: question.with ? `${question.with}, ` : '',
    node: 'id' in node.getFields() ? 'id' : IDENTITIES[node.name],
    keyArguments: field.args.map((argument) => argument.name).filter((each) => !PAGE_ARGUMENTS.includes(each)),
  };
}

// The policy of a field for each connection, in the form that caches take: by type, then by field.
export function policies(policy) {
  const types = {};
  for (const each of connections) {
    (types[each.type] ??= {})[each.field] = policy(each);
  }
  return types;
}

// The fields of a page, whose arguments are variables.
export function fields({ field, with: question, node }, directives = '') {
  return `${field}(${question}first: $first, after: $after, last: $last, before: $before) ${directives} {
    totalCount
    edges { cursor node { ${node} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
}

// The document that asks for a page.
export function document(connection) {
  const { type, id, from } = connection;
  const page = fields(connection);
  const parent = id ? `node(id: "${id}") { id ... on ${type} { ${page} } }` : from ? `${from} { ${page} }` : page;
  return `query Page($first: Int, $after: String, $last: Int, $before: String) { ${parent} }`;
}

// The page within an answer.
export function pageOf({ field, id, from }, data) {
  const parent = id ? data.node : from ? data[from] : data;
  return parent[field];
}

// Pages through each connection forwards, then backwards, and prints its name and the number of nodes that were met.
// `start` begins a walk: it returns what asks for a page by its variables and answers with all pages up to it.
export async function walkAll(start) {
  for (const each of connections) {
    const forward = await walk(await start(each), (page) =>
      page.pageInfo.hasNextPage ? { first: SIZE, after: page.pageInfo.endCursor } : null, { first: SIZE });
    const backward = await walk(await start(each), (page) =>
      page.pageInfo.hasPreviousPage ? { last: SIZE, before: page.pageInfo.startCursor } : null, { last: SIZE });
    check(each.name, forward, backward);
    console.log(`${each.name} ${forward.nodes.length}`);
  }
}

async function walk(ask, next, first) {
  let page;
  let variables = first;
  for (let asked = 0; variables; asked++) {
    page = await ask(variables);
    if (asked > page.totalCount) {
      throw new Error(`After ${asked} pages there is no end of ${page.totalCount} nodes.`);
    }
    variables = next(page);
  }
  return { nodes: page.edges.map((edge) => JSON.stringify(edge.node)), total: page.totalCount };
}

function check(name, forward, backward) {
  const { nodes, total } = forward;
  const wrong = [
    nodes.length !== total && `${nodes.length} nodes were met of ${total}`,
    new Set(nodes).size !== nodes.length && 'a node was met twice',
    JSON.stringify(nodes) !== JSON.stringify(backward.nodes) && 'the way back meets other nodes, or in another order',
    total <= SIZE && `${total} nodes are one page, which proves nothing`,
  ].filter(Boolean);
  if (wrong.length) {
    throw new Error(`${name}: ${wrong.join('; ')}: ${JSON.stringify({ forward, backward })}`);
  }
}

import { getLocation } from 'jsonc-parser';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Rows of an answer, and the name of the field that has them. */
export interface List {
  name: string;
  rows: Json[];
  isConnection: boolean;
}

/** What a spreadsheet takes for the start of a formula; the registry refuses the same in packages. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

const MARK = '\uFEFF';

/** The list around a place in the text of an answer; without one, the first connection of the answer, or else its first list. */
export function findList(text: string, offset = 0): List | undefined {
  const answer = parse(text);
  const { path } = getLocation(text, offset);
  for (let length = path[0] === 'data' ? path.length : 0; length > 0; length--) {
    const list = listAt(answer, path.slice(0, length));
    if (list) {
      return list;
    }
  }
  return firstList(answer);
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

const valueAt = (answer: Json, path: (string | number)[]) =>
  path.reduce<Json | undefined>((each, step) => (isObject(each) ? each[step] : undefined), answer);

function listAt(answer: Json, path: (string | number)[]): List | undefined {
  const value = valueAt(answer, path);
  const rows = rowsOf(value);
  const name = path.findLast((step) => typeof step === 'string' && step !== 'nodes' && step !== 'edges');
  return rows && { name: String(name), rows, isConnection: !Array.isArray(value) };
}

function firstList(answer: Json): List | undefined {
  const lists = listsIn(answer, ['data']);
  return lists.find(({ isConnection }) => isConnection) ?? lists[0];
}

function listsIn(answer: Json, path: string[]): List[] {
  const list = listAt(answer, path);
  const value = valueAt(answer, path);
  return list ? [list] : (isObject(value) ? Object.keys(value) : []).flatMap((field) => listsIn(answer, [...path, field]));
}

const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null;

function rowsOf(value: Json | undefined): Json[] | undefined {
  const rows = isObject(value) && !Array.isArray(value) ? rowsOfConnection(value) : value;
  return Array.isArray(rows) && rows.length > 0 ? rows : undefined;
}

/** Nodes, edges, or what both say of each row. */
function rowsOfConnection({ nodes, edges }: { [name: string]: Json }): Json | undefined {
  return Array.isArray(nodes) && Array.isArray(edges)
    ? nodes.map((node, index) => Object.assign({}, node, edges[index]))
    : (nodes ?? edges);
}

/** Rows as RFC 4180 has them, with the mark by which Excel knows UTF-8. What is nested is a column of its own. */
export function toCsv(rows: Json[]): string {
  const cells = rows.map((row) => flatten(row));
  const columns = columnsOf(cells.flatMap((row) => [...row.keys()]));
  const lines = [columns, ...cells.map((row) => columns.map((column) => row.get(column) ?? null))];
  return MARK + lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

/** Fields below a field, in the order in which they are met. */
type Fields = Map<string, Fields>;

/** An object that is null in a row has no column of its own, and those of its fields stand in its place. */
function columnsOf(names: string[]): string[] {
  const fields: Fields = new Map();
  for (const name of names) {
    name.split('.').reduce((above, field) => above.get(field) ?? above.set(field, new Map()).get(field)!, fields);
  }
  return leavesOf(fields);
}

function leavesOf(fields: Fields, above = ''): string[] {
  return [...fields].flatMap(([field, below]) => (below.size > 0 ? leavesOf(below, `${above}${field}.`) : [above + field]));
}

type Cell = string | number | boolean | null;

function flatten(value: Json, name = '', cells = new Map<string, Cell>()): Map<string, Cell> {
  if (Array.isArray(value)) {
    const items = value.length > 0 ? value.map((item) => flatten(item, name)) : [flatten(null, name)];
    for (const column of new Set(items.flatMap((item) => [...item.keys()]))) {
      const each = items.map((item) => item.get(column) ?? null);
      cells.set(column, each.length === 1 ? each[0]! : each.map((cell) => cell ?? '').join('; '));
    }
  } else if (isObject(value)) {
    Object.entries(value).forEach(([field, each]) => flatten(each, name ? `${name}.${field}` : field, cells));
  } else {
    cells.set(name || 'value', value);
  }
  return cells;
}

function quote(cell: Cell): string {
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { getLocation } from 'jsonc-parser';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** The rows of a list or connection in a response, and the name of its field. */
export interface ResultList {
  name: string;
  rows: Json[];
  isConnection: boolean;
}

/** Start of a text that spreadsheets evaluate as a formula. The registry rejects the same texts in packages. */
const FORMULA_PREFIX = /^[=+\-@＝＋－＠\t\r]/;

const BYTE_ORDER_MARK = '\uFEFF';

/** The innermost list at an offset in the text of a response; otherwise the first connection, otherwise the first list. */
export function findList(text: string, offset = 0): ResultList | undefined {
  const response = parse(text);
  const { path } = getLocation(text, offset);
  for (let length = path[0] === 'data' ? path.length : 0; length > 0; length--) {
    const list = listAt(response, path.slice(0, length));
    if (list) {
      return list;
    }
  }
  return firstList(response);
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

const valueAt = (response: Json, path: (string | number)[]) =>
  path.reduce<Json | undefined>((each, step) => (isObject(each) ? each[step] : undefined), response);

function listAt(response: Json, path: (string | number)[]): ResultList | undefined {
  const value = valueAt(response, path);
  const rows = rowsAt(value);
  const name = path.findLast((step) => typeof step === 'string' && step !== 'nodes' && step !== 'edges');
  return rows && { name: String(name), rows, isConnection: !Array.isArray(value) };
}

function firstList(response: Json): ResultList | undefined {
  const lists = collectLists(response, ['data']);
  return lists.find(({ isConnection }) => isConnection) ?? lists[0];
}

function collectLists(response: Json, path: string[]): ResultList[] {
  const list = listAt(response, path);
  const value = valueAt(response, path);
  return list ? [list] : (isObject(value) ? Object.keys(value) : []).flatMap((field) => collectLists(response, [...path, field]));
}

const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null;

function rowsAt(value: Json | undefined): Json[] | undefined {
  const rows = isObject(value) && !Array.isArray(value) ? connectionRows(value) : value;
  return Array.isArray(rows) && rows.length > 0 ? rows : undefined;
}

/** The nodes or the edges of a connection, merged row by row if it has both. */
function connectionRows({ nodes, edges }: { [name: string]: Json }): Json | undefined {
  return Array.isArray(nodes) && Array.isArray(edges)
    ? nodes.map((node, index) => Object.assign({}, node, edges[index]))
    : (nodes ?? edges);
}

/** Rows as CSV (RFC 4180), with a byte order mark so that Excel detects UTF-8. Each nested field becomes a column. */
export function toCsv(rows: Json[]): string {
  const cells = rows.map((row) => flatten(row));
  const columns = columnNames(cells.flatMap((row) => [...row.keys()]));
  const lines = [columns, ...cells.map((row) => columns.map((column) => row.get(column) ?? null))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(formatCell).join(',')}\r\n`).join('');
}

/** Nested fields in the order of their first occurrence. */
type FieldTree = Map<string, FieldTree>;

/** Column names in field order. An object that is null in some rows has the columns of its fields, and none of its own. */
function columnNames(names: string[]): string[] {
  const fields: FieldTree = new Map();
  for (const name of names) {
    name.split('.').reduce((parent, field) => parent.get(field) ?? parent.set(field, new Map()).get(field)!, fields);
  }
  return leafPaths(fields);
}

function leafPaths(fields: FieldTree, prefix = ''): string[] {
  return [...fields].flatMap(([field, children]) => (children.size > 0 ? leafPaths(children, `${prefix}${field}.`) : [prefix + field]));
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

function formatCell(cell: Cell): string {
  const text = typeof cell === 'string' && FORMULA_PREFIX.test(cell) ? `'${cell}` : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { getLocation } from 'jsonc-parser';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Rows of an answer, and the name of the field that has them. */
export interface List {
  name: string;
  rows: Json[];
}

/** What a spreadsheet takes for the start of a formula; the registry refuses the same in packages. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

const MARK = '\uFEFF';

/** The list around a place in the text of an answer; without one, the first connection or list of the answer. */
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

function listAt(answer: Json, path: (string | number)[]): List | undefined {
  const value = path.reduce<Json | undefined>((each, step) => (isObject(each) ? each[step] : undefined), answer);
  const rows = rowsOf(value);
  const name = path.findLast((step) => typeof step === 'string' && step !== 'nodes' && step !== 'edges');
  return rows && { name: String(name), rows };
}

function firstList(answer: Json): List | undefined {
  const paths: (string | number)[][] = [['data']];
  for (let path = paths.shift(); path; path = paths.shift()) {
    const list = listAt(answer, path);
    if (list) {
      return list;
    }
    const value = path.reduce<Json | undefined>((each, step) => (isObject(each) ? each[step] : undefined), answer);
    paths.push(...(isObject(value) ? Object.keys(value).map((key) => [...path, key]) : []));
  }
  return undefined;
}

const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null;

function rowsOf(value: Json | undefined): Json[] | undefined {
  const rows = isObject(value) && !Array.isArray(value) ? (value.nodes ?? value.edges) : value;
  return Array.isArray(rows) && rows.length > 0 ? rows : undefined;
}

/** Rows as RFC 4180 has them, with the mark by which Excel knows UTF-8. What is nested is a column of its own. */
export function toCsv(rows: Json[]): string {
  const cells = rows.map((row) => flatten(row));
  const names = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  // An object that is null in one row is a column of nothing beside those of its fields.
  const columns = names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
  const lines = [columns, ...cells.map((row) => columns.map((column) => row.get(column) ?? null))];
  return MARK + lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

type Cell = string | number | boolean | null;

function flatten(value: Json, name = '', cells = new Map<string, Cell>()): Map<string, Cell> {
  if (Array.isArray(value)) {
    const items = value.map((item) => flatten(item, name));
    for (const column of new Set(items.flatMap((item) => [...item.keys()]))) {
      cells.set(column, items.map((item) => item.get(column) ?? '').join('; '));
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

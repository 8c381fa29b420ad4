import type { FactoryLevelCode, LevelFilter } from '../generated/graphql';

/** What a view may show. */
export const VIEW_KINDS = ['ranking', 'enterprises', 'enterprise', 'list'] as const;

/** What the page shows. Its address holds all of it, so that it can be sent and kept. */
export interface View {
  show: (typeof VIEW_KINDS)[number];
  /** Lowest level that enterprises hold; when absent, ADVANCED in a ranking and any elsewhere. */
  level?: FactoryLevelCode;
  /** Whether the level alone counts, and not those above it. */
  exactly?: 'yes';
  industry?: string;
  /** Code of a division. */
  within?: string;
  asOf?: string;
  /** Day that a ranking is compared to; what a ranking leads to keeps it for the way back. */
  comparedTo?: string;
  /** What is searched for. */
  text?: string;
  /** Identifier of what is shown alone. */
  id?: string;
  /** Cursor after which a page starts. */
  after?: string;
  /** Cursor before which a page ends. */
  before?: string;
  language?: string;
}

const PARAMETER_NAMES = ['level', 'exactly', 'industry', 'within', 'asOf', 'comparedTo', 'text', 'id', 'after', 'before', 'language'] as const;

export function parseView(search: string): View {
  const parameters = new URLSearchParams(search);
  const show = VIEW_KINDS.find((each) => each === parameters.get('show')) ?? 'ranking';
  const given = PARAMETER_NAMES.map((name) => [name, parameters.get(name) || undefined]);
  return { show, ...Object.fromEntries(given), exactly: parameters.get('exactly') === 'yes' ? 'yes' : undefined };
}

export function viewPath(view: View): string {
  const given = PARAMETER_NAMES.map((name) => [name, view[name]] as const).filter((entry): entry is [(typeof PARAMETER_NAMES)[number], string] => !!entry[1]);
  const show = view.show === 'ranking' ? [] : [['show', view.show]];
  const parameters = new URLSearchParams([...show, ...given]).toString();
  return parameters ? `/?${parameters}` : '/';
}

/** Another view of the same kind, from its first page on. */
export const withChanges = (view: View, change: Partial<View>): View => ({ ...view, after: undefined, before: undefined, ...change });

/** What one meets first. */
export const defaultView = ({ language }: View): View => ({ show: 'ranking', language });

/** All that is loaded of a division. */
export const enterprisesInDivision = (within: string, { language }: View): View => ({ show: 'enterprises', within, language });

/** What is shown alone is itself, whatever was filtered before. */
export const detailView = (show: 'enterprise' | 'list', id: string, { language }: View): View => ({ show, id, language });

const PAGE_SIZE = 20;

export const pageArguments = ({ after, before }: View) => (before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after });

export const effectiveLevel = ({ show, level }: View) => level ?? (show === 'ranking' ? 'ADVANCED' : undefined);

export function levelFilter(view: View): LevelFilter | undefined {
  const level = effectiveLevel(view);
  return level && (view.exactly ? { exactly: level } : { atLeast: level });
}

/** Codes of GB/T 2260 end with two zeros, but for those of counties. */
export const isCountyCode = (code: string | undefined) => !!code && !code.endsWith('00');

export const industryFilter = ({ industry }: View) => (industry ? [industry] : undefined);

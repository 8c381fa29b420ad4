import type { FactoryLevelCode, LevelFilter } from '../generated/graphql';

export const VIEW_KINDS = ['ranking', 'enterprises', 'enterprise', 'list'] as const;

/** State of the page. It is stored completely in the URL, so that a view can be shared and bookmarked. */
export interface View {
  show: (typeof VIEW_KINDS)[number];
  /** Minimum level; the default is ADVANCED in a ranking and any level elsewhere. */
  level?: FactoryLevelCode;
  /** Whether higher levels are excluded. */
  exactly?: 'yes';
  industry?: string;
  /** Division code. */
  within?: string;
  asOf?: string;
  /** Date that a ranking is compared to. Other views keep it for the link back to the ranking. */
  comparedTo?: string;
  /** Search text. */
  text?: string;
  /** ID of the enterprise or list in a detail view. */
  id?: string;
  /** Cursor after which the page starts. */
  after?: string;
  /** Cursor before which the page ends. */
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

/** The view with changes, at its first page. */
export const withChanges = (view: View, change: Partial<View>): View => ({ ...view, after: undefined, before: undefined, ...change });

/** The view of the URL without parameters. */
export const defaultView = ({ language }: View): View => ({ show: 'ranking', language });

/** All enterprises of a division, without other filters. */
export const enterprisesInDivision = (within: string, { language }: View): View => ({ show: 'enterprises', within, language });

/** The details of one enterprise or list, without filters. */
export const detailView = (show: 'enterprise' | 'list', id: string, { language }: View): View => ({ show, id, language });

const PAGE_SIZE = 20;

export const pageArguments = ({ after, before }: View) => (before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after });

export const effectiveLevel = ({ show, level }: View) => level ?? (show === 'ranking' ? 'ADVANCED' : undefined);

export function levelFilter(view: View): LevelFilter | undefined {
  const level = effectiveLevel(view);
  return level && (view.exactly ? { exactly: level } : { atLeast: level });
}

/** In GB/T 2260 the codes of counties, and only those, do not end with 00. */
export const isCountyCode = (code: string | undefined) => !!code && !code.endsWith('00');

export const industryFilter = ({ industry }: View) => (industry ? [industry] : undefined);

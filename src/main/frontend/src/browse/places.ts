import type { DivisionChoicesQuery } from '../generated/graphql';
import { DIVISION_CHOICES } from './operations';
import { useRegistryQuery } from './useRegistryQuery';
import { enterprisesInDivision, type View, viewPath } from './view';

/** Number of divisions to request for each kind, before they are ranked. */
const CANDIDATES_PER_KIND = 100;

const MAX_PLACES = 5;

/** A division that matches a search text. */
export interface Place {
  path: string;
  name: string;
  /** Name of the division that contains it. */
  parentName?: string;
}

/** Divisions that match a search text, best match first; undefined while they are loading. */
export function usePlaces(text: string, view: View, { pause = false } = {}): { places?: Place[]; isFailed: boolean } {
  const { data, isFetching, isFailed } = useRegistryQuery(DIVISION_CHOICES, { text, first: CANDIDATES_PER_KIND }, { pause });
  const places = !data || isFetching || isFailed
    ? undefined
    : rankPlaces(data, text).map(({ code, name, parent }) => ({ path: viewPath(enterprisesInDivision(code, view)), name, parentName: parent?.name }));
  return { places, isFailed };
}

/** Exact matches first, then prefix matches, then the others; within each group larger divisions first. */
export function rankPlaces({ provinces, municipalities, prefectures, counties }: DivisionChoicesQuery, text: string) {
  const typed = text.normalize('NFKC').toLowerCase().replaceAll(SEPARATORS, '');
  const all = [provinces, municipalities, prefectures, counties].flatMap(({ nodes }) => nodes);
  const prefixMatches = all.filter((division) => spellings(division).some((each) => each.join('').startsWith(typed)));
  const exactMatches = prefixMatches.filter((division) => spellings(division).some((each) => [each, each.slice(0, -1)].some((name) => name.join('') === typed)));
  return [...new Set([...exactMatches, ...prefixMatches, ...all])].slice(0, MAX_PLACES);
}

/** Input methods separate syllables by apostrophes or spaces. */
const SEPARATORS = /[^\p{L}\p{N}]/gu;

/** The characters, the pinyin syllables and the initials of a name. The last element is usually the kind: 省, 市, 县. */
function spellings({ name, pinyin }: { name: string; pinyin: string }): string[][] {
  const syllables = pinyin.split(' ');
  return [[...name], syllables, syllables.map(([initial]) => initial!)];
}

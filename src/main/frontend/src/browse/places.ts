import type { DivisionChoicesQuery } from '../generated/graphql';
import { DIVISION_CHOICES } from './operations';
import { useRegistryQuery } from './useRegistryQuery';
import { enterprisesInDivision, type View, viewPath } from './view';

/** Of each kind of divisions, so many are looked at, and so many are shown of all. */
const CANDIDATES_PER_KIND = 100;

const MAX_PLACES = 5;

/** A division that a text may mean. */
export interface Place {
  path: string;
  name: string;
  /** Where it lies. */
  parentName?: string;
}

/** The divisions that a text may mean, the likeliest first; none while they are asked for. */
export function usePlaces(text: string, view: View, { pause = false } = {}): { places?: Place[]; isFailed: boolean } {
  const { data, isFetching, isFailed } = useRegistryQuery(DIVISION_CHOICES, { text, first: CANDIDATES_PER_KIND }, { pause });
  const places = !data || isFetching || isFailed
    ? undefined
    : rankPlaces(data, text).map(({ code, name, parent }) => ({ path: viewPath(enterprisesInDivision(code, view)), name, parentName: parent?.name }));
  return { places, isFailed };
}

/** Above all the divisions of this name, then those that begin with it, and large ones above small ones. */
export function rankPlaces({ provinces, municipalities, prefectures, counties }: DivisionChoicesQuery, text: string) {
  const typed = text.normalize('NFKC').toLowerCase().replaceAll(SEPARATORS, '');
  const all = [provinces, municipalities, prefectures, counties].flatMap(({ nodes }) => nodes);
  const prefixMatches = all.filter((division) => spellings(division).some((each) => each.join('').startsWith(typed)));
  const exactMatches = prefixMatches.filter((division) => spellings(division).some((each) => [each, each.slice(0, -1)].some((name) => name.join('') === typed)));
  return [...new Set([...exactMatches, ...prefixMatches, ...all])].slice(0, MAX_PLACES);
}

/** Input methods write apostrophes and spaces between syllables. */
const SEPARATORS = /[^\p{L}\p{N}]/gu;

/** By its characters, their pinyin or their initials. The last of each mostly says what kind it is of: 省, 市, 县. */
function spellings({ name, pinyin }: { name: string; pinyin: string }): string[][] {
  const syllables = pinyin.split(' ');
  return [[...name], syllables, syllables.map(([initial]) => initial!)];
}

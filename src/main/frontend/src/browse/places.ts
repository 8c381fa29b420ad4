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
  const typed = plain(text);
  const all = [provinces, municipalities, prefectures, counties].flatMap(({ nodes }) => nodes);
  const prefixMatches = all.filter((division) => spellings(division).some((each) => each.join('').startsWith(typed)));
  const exactMatches = prefixMatches.filter((division) => spellings(division).some((each) => [each, each.slice(0, -1)].some((name) => name.join('') === typed)));
  return [...new Set([...exactMatches, ...prefixMatches, ...all])].slice(0, MAX_PLACES);
}

/** Lower case without accents, and without the apostrophes or spaces by which input methods separate syllables. */
function plain(text: string) {
  return text.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The characters, pinyin syllables and initials of a name, the last usually of its kind: 省, 市, 县; and its English name. */
function spellings({ name, pinyin, nameEn }: { name: string; pinyin: string; nameEn: string | null }): string[][] {
  const syllables = pinyin.split(' ').map(plain);
  return [[...name], syllables, syllables.map(([initial]) => initial!), [plain(nameEn ?? '')]];
}

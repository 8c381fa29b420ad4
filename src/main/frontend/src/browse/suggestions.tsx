import type { DivisionChoicesQuery } from '../generated/graphql';
import { useAsked } from './asked';
import { DIVISION_CHOICES, SEARCH_AS_YOU_TYPE } from './operations';
import { alone, pathOf, type View } from './view';

/** Where a text may lead. */
export interface Suggestion {
  path: string;
  name: string;
  /** Where it lies. */
  place?: string;
  /** Whether the text is all of its name. */
  isWhole?: boolean;
  /** The other name or the code that the text was found in. */
  foundIn?: string;
}

/** Of each kind of divisions, so many are looked at, and so many are shown of all. */
const LOOKED_AT = 20;

const PLACES = 5;

/** Places first, then enterprises. */
export function useSuggestions(text: string, view: View): { suggestions: Suggestion[]; isAnswered: boolean } {
  const options = { pause: text === '' };
  const divisions = useAsked(DIVISION_CHOICES, { text, first: LOOKED_AT }, options);
  const enterprises = useAsked(SEARCH_AS_YOU_TYPE, { text, first: 8 }, options);
  const asked = [divisions, enterprises];
  if (text === '' || asked.some((each) => each.error || each.isFetching)) {
    return { suggestions: [], isAnswered: false };
  }
  const places = divisions.data && likeliest(divisions.data, text).map(({ code, name, parent }) => ({
    path: pathOf({ show: 'enterprises', within: code, language: view.language }), name, place: parent?.name, isWhole: name === text,
  }));
  const found = enterprises.data?.enterprises.edges.map(({ node, match }) => ({
    path: pathOf(alone('enterprise', node.id, view)), name: node.name, place: node.city?.name, foundIn: match?.text === node.name ? undefined : match?.text,
  }));
  return { suggestions: [...(places ?? []), ...(found ?? [])], isAnswered: true };
}

/** Above all the divisions that begin with the text, and large ones above small ones. */
function likeliest({ provinces, municipalities, prefectures, counties }: DivisionChoicesQuery, text: string) {
  const all = [provinces, municipalities, prefectures, counties].flatMap(({ nodes }) => nodes);
  const beginning = all.filter((division) => beginsWith(division, text));
  return [...new Set([...beginning, ...all])].slice(0, PLACES);
}

function beginsWith({ name, pinyin }: { name: string; pinyin: string }, text: string): boolean {
  const syllables = pinyin.split(' ');
  const typed = text.toLowerCase().replaceAll(' ', '');
  return [name, syllables.join(''), syllables.map(([initial]) => initial).join('')].some((form) => form.startsWith(typed));
}

/** Marks what was typed where the name has it, and says where else it was found. */
export function Suggestion({ name, place, foundIn, typed }: Suggestion & { typed: string }) {
  const [before, ...rest] = name.split(typed);
  return (
    <>
      <span lang="zh">{before}{rest.length > 0 && <><mark>{typed}</mark>{rest.join(typed)}</>}</span>
      <small lang="zh">{foundIn} {place}</small>
    </>
  );
}

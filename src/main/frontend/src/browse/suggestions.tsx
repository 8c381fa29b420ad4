import { useAsked } from './asked';
import { DIVISION_CHOICES, SEARCH_AS_YOU_TYPE } from './operations';
import { alone, pathOf, type View } from './view';

/** Where a text may lead. */
export interface Suggestion {
  path: string;
  name: string;
  /** Where it lies. */
  place?: string;
  /** What of it the text was found in. */
  found: string;
}

/** Places first, of which there are few, then enterprises. */
export function useSuggestions(text: string, view: View): { suggestions: Suggestion[]; isAnswered: boolean } {
  const options = { pause: text === '' };
  const divisions = useAsked(DIVISION_CHOICES, { text, first: 3 }, options);
  const enterprises = useAsked(SEARCH_AS_YOU_TYPE, { text, first: 8 }, options);
  const all = [divisions, enterprises];
  if (text === '' || all.some((each) => each.error)) {
    return { suggestions: [], isAnswered: false };
  }
  const places = divisions.data?.divisions.nodes.map(({ code, name, parent }) => ({
    path: pathOf({ show: 'enterprises', within: code, language: view.language }), name, place: parent?.name, found: name.includes(text) ? text : '',
  }));
  const found = enterprises.data?.enterprises.edges.map(({ node, match }) => ({
    path: pathOf(alone('enterprise', node.id, view)), name: node.name, place: node.city?.name, found: match?.text ?? '',
  }));
  return { suggestions: [...(places ?? []), ...(found ?? [])], isAnswered: all.every((each) => !each.isFetching) };
}

/** Marks in the name what was found; what was found elsewhere, such as in pinyin, stands beside it. */
export function Suggestion({ name, place, found }: Suggestion) {
  const at = found ? name.indexOf(found) : -1;
  return (
    <>
      <span lang="zh">
        {at < 0 ? name : <>{name.slice(0, at)}<mark>{found}</mark>{name.slice(at + found.length)}</>}
      </span>
      <small lang="zh">{at < 0 && `${found} `}{place}</small>
    </>
  );
}

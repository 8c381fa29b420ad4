import { SEARCH_AS_YOU_TYPE } from './operations';
import { type Place, usePlaces } from './places';
import { useRegistryQuery } from './useRegistryQuery';
import { detailView, type View, viewPath } from './view';

/** A place or an enterprise that matches the search text. */
export interface Suggestion extends Place {
  /** The other name or the credit code that matches, if the name does not. */
  foundIn?: string;
}

interface Suggestions {
  suggestions: Suggestion[];
  isLoaded: boolean;
  isFailed: boolean;
}

/** Suggestions for a search text: places first, then enterprises. */
export function useSuggestions(text: string, view: View): Suggestions {
  const options = { pause: text === '' };
  const { places, ...placeQuery } = usePlaces(text, view, options);
  const { data, isFetching, isFailed } = useRegistryQuery(SEARCH_AS_YOU_TYPE, { text, first: 8 }, options);
  if (!places || !data || isFetching || isFailed) {
    return { suggestions: [], isLoaded: false, isFailed: isFailed || placeQuery.isFailed };
  }
  const found = data.enterprises.edges.map(({ node, match }) => ({
    path: viewPath(detailView('enterprise', node.id, view)), name: node.name, parentName: node.city?.name, foundIn: match?.text === node.name ? undefined : match?.text,
  }));
  return { suggestions: [...places, ...found], isLoaded: true, isFailed: false };
}

/** Highlights the search text in the name, or shows the other name or code that matches. */
export function SuggestionItem({ name, parentName, foundIn, typed }: Suggestion & { typed: string }) {
  const [before, ...rest] = name.split(typed);
  return (
    <>
      <span lang="zh">{before}{rest.length > 0 && <><mark>{typed}</mark>{rest.join(typed)}</>}</span>
      <small lang="zh">{foundIn} {parentName}</small>
    </>
  );
}

import { Link } from 'wouter';
import { usePlaces } from './places';
import { useTranslation } from './translation';
import type { View } from './view';

/** Links to places that match the search text, because the search itself only matches names of enterprises. */
export function PlaceLinks({ text, view }: { text: string; view: View }) {
  const { placesFor } = useTranslation();
  const { places } = usePlaces(text, view);
  return (
    <p className="note place-links">
      {places && places.length > 0 && placesFor}
      {places?.map(({ path, name, parentName }) => <Link key={path} href={path} lang="zh">{name} <small>{parentName}</small></Link>)}
    </p>
  );
}

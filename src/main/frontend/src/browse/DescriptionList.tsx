import './description-list.css';
import type { ReactNode } from 'react';
import { MixedScript } from './MixedScript';

/** Terms with their values. */
export function DescriptionList({ items }: { items: [term: string, value: ReactNode][] }) {
  return (
    <dl className="description-list">
      {items.map(([term, value]) => <div key={term}><dt><MixedScript>{term}</MixedScript></dt><dd>{value}</dd></div>)}
    </dl>
  );
}

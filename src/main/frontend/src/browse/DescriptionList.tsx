import './description-list.css';
import type { ReactNode } from 'react';
import { MixedScript } from './MixedScript';

/** What is known of something, each with its name. */
export function DescriptionList({ of: facts }: { of: [name: string, fact: ReactNode][] }) {
  return (
    <dl className="description-list">
      {facts.map(([name, fact]) => <div key={name}><dt><MixedScript>{name}</MixedScript></dt><dd>{fact}</dd></div>)}
    </dl>
  );
}

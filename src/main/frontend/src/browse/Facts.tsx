import './facts.css';
import type { ReactNode } from 'react';

/** What is known of something, each with its name. */
export function Facts({ of: facts }: { of: [name: string, fact: ReactNode][] }) {
  return (
    <dl className="facts">
      {facts.map(([name, fact]) => <div key={name}><dt>{name}</dt><dd>{fact}</dd></div>)}
    </dl>
  );
}

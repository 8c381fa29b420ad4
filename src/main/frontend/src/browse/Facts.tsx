import './facts.css';
import type { ReactNode } from 'react';
import { Mixed } from './Mixed';

/** What is known of something, each with its name. */
export function Facts({ of: facts }: { of: [name: string, fact: ReactNode][] }) {
  return (
    <dl className="facts">
      {facts.map(([name, fact]) => <div key={name}><dt><Mixed>{name}</Mixed></dt><dd>{fact}</dd></div>)}
    </dl>
  );
}

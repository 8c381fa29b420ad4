import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { EnterpriseTableQuery } from '../generated/graphql';
import { Figure } from './Answer';
import { useSpeech } from './language';
import { changed, pathOf, type View } from './view';

const SHOWN = 8;

interface Props {
  facets: EnterpriseTableQuery['enterprises']['facets'];
  view: View;
}

/** What the enterprises have in common, the most frequent first, to narrow them by. */
export function Facets({ facets: { levels, industries, cities }, view }: Props) {
  const { byLevel, byIndustry, byCity, named } = useSpeech();
  return (
    <aside className="facets">
      <Facet title={byLevel}>
        {levels.map(({ count, level }) => (
          <Choice key={level.id} view={view} change={{ level: level.code, exactly: 'yes' }} count={count}>{named(level)}</Choice>
        ))}
      </Facet>
      <Facet title={byIndustry}>
        {industries.slice(0, SHOWN).map(({ count, industry }) => (
          <Choice key={industry.id} view={view} change={{ industry: industry.code }} count={count}>{named(industry)}</Choice>
        ))}
      </Facet>
      <Facet title={byCity}>
        {cities.slice(0, SHOWN).map(({ count, division }) => (
          <Choice key={division.id} view={view} change={{ within: division.code }} count={count}><span lang="zh">{division.name}</span></Choice>
        ))}
      </Facet>
    </aside>
  );
}

function Facet({ title, children }: { title: string; children: ReactNode[] }) {
  return children.length > 0 && (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Choice({ view, change, count, children }: { view: View; change: Partial<View>; count: number; children: ReactNode }) {
  const { number } = useSpeech();
  return <li><Link href={pathOf(changed(view, change))}>{children}</Link> <Figure>{number(count)}</Figure></li>;
}

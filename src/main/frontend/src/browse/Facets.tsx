import './facets.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { EnterpriseTableQuery, FactoryLevelCode } from '../generated/graphql';
import { MixedScript } from './MixedScript';
import { FILTER_CHOICES } from './operations';
import { Count } from './QueryResult';
import { useTranslation } from './translation';
import { useRegistryQuery } from './useRegistryQuery';
import { isCountyCode, type View, viewPath, withChanges } from './view';

const SHOWN = 8;

interface Props {
  facets: EnterpriseTableQuery['enterprises']['facets'];
  view: View;
}

/** What the enterprises have in common, the most frequent first, to narrow them by. */
export function Facets({ facets: { levels, industries, cities }, view }: Props) {
  const { byLevel, byIndustry, byCity, displayName } = useTranslation();
  const ladder = useRegistryQuery(FILTER_CHOICES, {}).data?.factoryLevels.map(({ code }) => code) ?? [];
  const isFromChosenLevelUp = (code: FactoryLevelCode) => !view.exactly && ladder.indexOf(code) >= ladder.indexOf(view.level!);
  return (
    <aside className="facets">
      <Facet title={byLevel}>
        {levels.map(({ count, level }) => (
          <Choice
            key={level.id}
            view={view}
            change={{ level: level.code, exactly: 'yes' }}
            isNarrower={!view.level || isFromChosenLevelUp(level.code)}
            count={count}
          >
            <MixedScript>{displayName(level)}</MixedScript>
          </Choice>
        ))}
      </Facet>
      <Facet title={byIndustry}>
        {industries.map(({ count, industry }) => (
          <Choice
            key={industry.id}
            view={view}
            change={{ industry: industry.code }}
            isNarrower={industry.code.startsWith(view.industry ?? '')}
            count={count}
          >
            <MixedScript>{displayName(industry)}</MixedScript>
          </Choice>
        ))}
      </Facet>
      <Facet title={byCity}>
        {cities.map(({ count, division }) => (
          <Choice key={division.id} view={view} change={{ within: division.code }} isNarrower={!isCountyCode(view.within)} count={count}><span lang="zh">{division.name}</span></Choice>
        ))}
      </Facet>
    </aside>
  );
}

function Facet({ title, children }: { title: string; children: ReactNode[] }) {
  const { more } = useTranslation();
  return children.length > 0 && (
    <section>
      <h3>{title}</h3>
      <ul>{children.slice(0, SHOWN)}</ul>
      {children.length > SHOWN && (
        <details>
          <summary>{more(children.length - SHOWN)}</summary>
          <ul>{children.slice(SHOWN)}</ul>
        </details>
      )}
    </section>
  );
}

interface ChoiceProps {
  view: View;
  change: Partial<View>;
  /** Whether the changed view shows exactly the enterprises counted: an address holds one choice of each kind. */
  isNarrower: boolean;
  count: number;
  children: ReactNode;
}

function Choice({ view, change, isNarrower, count, children }: ChoiceProps) {
  return (
    <li>
      {isNarrower ? <Link href={viewPath(withChanges(view, change))}>{children}</Link> : <span>{children}</span>}{' '}
      <Count of={count} />
    </li>
  );
}

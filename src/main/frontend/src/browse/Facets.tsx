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

const COLLAPSED_SIZE = 8;

interface Props {
  facets: EnterpriseTableQuery['enterprises']['facets'];
  view: View;
}

/** Counts by level, industry and city, the largest first, as links that filter the enterprises. */
export function Facets({ facets: { levels, industries, cities }, view }: Props) {
  const { byLevel, byIndustry, byCity, displayName } = useTranslation();
  const levelOrder = useRegistryQuery(FILTER_CHOICES, {}).data?.factoryLevels.map(({ code }) => code) ?? [];
  const isAtLeastChosenLevel = (code: FactoryLevelCode) => !view.exactly && levelOrder.indexOf(code) >= levelOrder.indexOf(view.level!);
  return (
    <aside className="facets">
      <Facet title={byLevel}>
        {levels.map(({ count, level }) => (
          <FacetValue
            key={level.id}
            view={view}
            change={{ level: level.code, exactly: 'yes' }}
            isLink={!view.level || isAtLeastChosenLevel(level.code)}
            count={count}
          >
            <MixedScript>{displayName(level)}</MixedScript>
          </FacetValue>
        ))}
      </Facet>
      <Facet title={byIndustry}>
        {industries.map(({ count, industry }) => (
          <FacetValue
            key={industry.id}
            view={view}
            change={{ industry: industry.code }}
            isLink={industry.code.startsWith(view.industry ?? '')}
            count={count}
          >
            <MixedScript>{displayName(industry)}</MixedScript>
          </FacetValue>
        ))}
      </Facet>
      <Facet title={byCity}>
        {cities.map(({ count, division }) => (
          <FacetValue key={division.id} view={view} change={{ within: division.code }} isLink={!isCountyCode(view.within)} count={count}><span lang="zh">{division.name}</span></FacetValue>
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
      <ul>{children.slice(0, COLLAPSED_SIZE)}</ul>
      {children.length > COLLAPSED_SIZE && (
        <details>
          <summary>{more(children.length - COLLAPSED_SIZE)}</summary>
          <ul>{children.slice(COLLAPSED_SIZE)}</ul>
        </details>
      )}
    </section>
  );
}

interface FacetValueProps {
  view: View;
  change: Partial<View>;
  /** Whether the link shows exactly the counted enterprises; a view has only one value for each filter. */
  isLink: boolean;
  count: number;
  children: ReactNode;
}

function FacetValue({ view, change, isLink, count, children }: FacetValueProps) {
  return (
    <li>
      {isLink ? <Link href={viewPath(withChanges(view, change))}>{children}</Link> : <span>{children}</span>}{' '}
      <Count of={count} />
    </li>
  );
}

import { Link } from 'wouter';
import type { EnterprisePageQuery } from '../generated/graphql';
import { truncateDate } from './dates';
import { DescriptionList } from './DescriptionList';
import { MixedScript } from './MixedScript';
import { ENTERPRISE_PAGE } from './operations';
import { PageHeading } from './PageHeading';
import { Count, OpenInGraphiQL, QueryResult } from './QueryResult';
import { SourceLink } from './SourceLink';
import { Table } from './Table';
import { useTranslation } from './translation';
import { useRegistryQuery } from './useRegistryQuery';
import { defaultView, detailView, enterprisesInDivision, type View, viewPath } from './view';

/** Details of an enterprise, with its recognitions and their sources. */
export function Enterprise({ view }: { view: View }) {
  const { ranking, enterprise: untitled, enterprisesOf, notFound } = useTranslation();
  const query = useRegistryQuery(ENTERPRISE_PAGE, { id: view.id ?? '' });
  const { name, city } = query.data?.enterprise ?? {};
  return (
    <>
      <PageHeading title={name ?? untitled} view={view}>
        <Link href={viewPath(defaultView(view))}>{ranking}</Link>
        {city && <Link href={viewPath(enterprisesInDivision(city.code, view))}><MixedScript>{enterprisesOf(city.name)}</MixedScript></Link>}
      </PageHeading>
      <QueryResult query={query}>
        {({ enterprise }) => enterprise ? <EnterpriseDetails enterprise={enterprise} view={view} /> : <p className="empty">{notFound}</p>}
      </QueryResult>
    </>
  );
}

type EnterpriseDetails = NonNullable<EnterprisePageQuery['enterprise']>;

function EnterpriseDetails({ enterprise, view }: { enterprise: EnterpriseDetails; view: View }) {
  const { displayName, ...t } = useTranslation();
  const { otherNames, creditCode, division, divisionBasis, level, industries, recognitions } = enterprise;
  return (
    <>
      <DescriptionList items={[
        [t.otherNames, otherNames.length > 0 ? <span lang="zh">{otherNames.join('、')}</span> : t.none],
        [t.creditCode, creditCode ?? t.unknown],
        [t.location, division ? <><span lang="zh">{division.parent?.name}{division.name}</span>{divisionBasis && ` (${t.basis[divisionBasis]})`}</> : t.unknown],
        [t.highestLevel, level ? <MixedScript>{displayName(level)}</MixedScript> : <MixedScript>{t.noLevel}</MixedScript>],
        [t.industries, industries.length === 0 ? t.unknown : (
          <ul>
            {industries.map(({ industry, basis, evidence }) => (
              <li key={industry.id}>{industry.code} <MixedScript>{displayName(industry)}</MixedScript> ({t.basis[basis]}{evidence && <>: <MixedScript>{evidence}</MixedScript></>})</li>
            ))}
          </ul>
        )],
      ]} />
      <Recognitions recognitions={recognitions} view={view} />
      <OpenInGraphiQL />
    </>
  );
}

function Recognitions({ recognitions, view }: { recognitions: EnterpriseDetails['recognitions']; view: View }) {
  const { displayName, stages, ...t } = useTranslation();
  const columns = [t.publishedOn, t.level, t.stage, t.list, t.position, t.nameAsPrinted, t.factoryName, t.withdrawn, t.readIn];
  return (
    <Table caption={t.recognitions} columns={columns}>
      {recognitions.map(({ id, publishedOn, level, stage, list, position, nameAsPrinted, factoryName, withdrawnOn, withdrawalReason }) => (
        <tr key={id}>
          <td>{truncateDate(publishedOn, list.datePrecision) ?? t.unknown}</td>
          <td><MixedScript>{displayName(level)}</MixedScript></td>
          <td><MixedScript>{stages[stage]}</MixedScript></td>
          <th scope="row"><Link href={viewPath(detailView('list', list.id, view))} lang="zh">{list.title}</Link></th>
          <td className="number"><Count of={position} /></td>
          <td lang="zh">{nameAsPrinted}</td>
          <td lang="zh">{factoryName ?? '–'}</td>
          <td>{withdrawnOn ? <>{withdrawnOn} <MixedScript>{withdrawalReason ?? ''}</MixedScript></> : '–'}</td>
          <td><SourceLink list={list} /></td>
        </tr>
      ))}
    </Table>
  );
}

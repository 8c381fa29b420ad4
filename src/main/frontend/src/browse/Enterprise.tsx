import { Link } from 'wouter';
import type { EnterprisePageQuery } from '../generated/graphql';
import { Count, OpenInGraphiQL, QueryResult } from './QueryResult';
import { useRegistryQuery } from './useRegistryQuery';
import { Facts } from './Facts';
import { Heading } from './Heading';
import { dayOf } from './day';
import { useSpeech } from './language';
import { Mixed } from './Mixed';
import { ENTERPRISE_PAGE } from './operations';
import { Source } from './Source';
import { Table } from './Table';
import { allOf, alone, pathOf, start, type View } from './view';

/** What is known of one enterprise, and from which lists. */
export function Enterprise({ view }: { view: View }) {
  const { ranking, enterprise: untitled, enterprisesOf, noEntry } = useSpeech();
  const query = useRegistryQuery(ENTERPRISE_PAGE, { id: view.id ?? '' });
  const { name, city } = query.data?.enterprise ?? {};
  return (
    <>
      <Heading title={name ?? untitled} view={view}>
        <Link href={pathOf(start(view))}>{ranking}</Link>
        {city && <Link href={pathOf(allOf(city.code, view))}><Mixed>{enterprisesOf(city.name)}</Mixed></Link>}
      </Heading>
      <QueryResult query={query}>
        {({ enterprise }) => enterprise ? <Known enterprise={enterprise} view={view} /> : <p className="empty">{noEntry}</p>}
      </QueryResult>
    </>
  );
}

type Known = NonNullable<EnterprisePageQuery['enterprise']>;

function Known({ enterprise, view }: { enterprise: Known; view: View }) {
  const { named, ...speech } = useSpeech();
  const { otherNames, creditCode, division, divisionBasis, level, industries, recognitions } = enterprise;
  return (
    <>
      <Facts of={[
        [speech.otherNames, otherNames.length > 0 ? <span lang="zh">{otherNames.join('、')}</span> : speech.none],
        [speech.creditCode, creditCode ?? speech.unknown],
        [speech.seat, division ? <><span lang="zh">{division.parent?.name}{division.name}</span>{divisionBasis && ` (${speech.basis[divisionBasis]})`}</> : speech.unknown],
        [speech.highestLevel, level ? <Mixed>{named(level)}</Mixed> : <Mixed>{speech.noLevel}</Mixed>],
        [speech.industries, industries.length === 0 ? speech.unknown : (
          <ul>
            {industries.map(({ industry, basis, evidence }) => (
              <li key={industry.id}>{industry.code} <Mixed>{named(industry)}</Mixed> ({speech.basis[basis]}{evidence && <>: <Mixed>{evidence}</Mixed></>})</li>
            ))}
          </ul>
        )],
      ]} />
      <Recognitions recognitions={recognitions} view={view} />
      <OpenInGraphiQL />
    </>
  );
}

function Recognitions({ recognitions, view }: { recognitions: Known['recognitions']; view: View }) {
  const { named, stages, ...speech } = useSpeech();
  const columns = [speech.publishedOn, speech.level, speech.stage, speech.list, speech.position, speech.nameAsPrinted, speech.factoryName, speech.withdrawn, speech.readIn];
  return (
    <Table caption={speech.recognitions} columns={columns}>
      {recognitions.map(({ id, publishedOn, level, stage, list, position, nameAsPrinted, factoryName, withdrawnOn, withdrawalReason }) => (
        <tr key={id}>
          <td>{dayOf(publishedOn, list.datePrecision) ?? speech.unknown}</td>
          <td><Mixed>{named(level)}</Mixed></td>
          <td><Mixed>{stages[stage]}</Mixed></td>
          <th scope="row"><Link href={pathOf(alone('list', list.id, view))} lang="zh">{list.title}</Link></th>
          <td className="number"><Count of={position} /></td>
          <td lang="zh">{nameAsPrinted}</td>
          <td lang="zh">{factoryName ?? '–'}</td>
          <td>{withdrawnOn ? <>{withdrawnOn} <Mixed>{withdrawalReason ?? ''}</Mixed></> : '–'}</td>
          <td><Source list={list} /></td>
        </tr>
      ))}
    </Table>
  );
}

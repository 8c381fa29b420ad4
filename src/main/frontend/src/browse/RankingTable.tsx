import { Link } from 'wouter';
import { Count, NumberLink } from './QueryResult';
import { Coverage } from './Coverage';
import { Table } from './Table';
import { useSpeech } from './language';
import { countOf, enterprisesOf, printedOf, type Row } from './rows';
import { pathOf, type View } from './view';

export function RankingTable({ rows, view }: { rows: Row[]; view: View }) {
  const speech = useSpeech();
  const isCompared = !!view.comparedTo;
  const columns = [speech.rank, speech.city, speech.enterprises, speech.share, speech.coverage, speech.printed];
  const changes = [speech.previousRank, speech.rankChange, speech.countChange];
  return (
    <Table caption={speech.table} columns={isCompared ? [...columns, ...changes] : columns}>
      {rows.map((row) => (
        <tr key={row.city.code}>
          <td className="number"><Count of={row.rank} /></td>
          <th scope="row">
            <Link href={pathOf(enterprisesOf(row, view))} lang="zh">{row.city.name}</Link>
            {speech.language === 'en' && <small>{row.city.pinyin}</small>}
            <small lang="zh">{row.city.parent?.name}</small>
          </th>
          <td className="number"><NumberLink>{countOf(row, speech)}</NumberLink></td>
          <td className="number"><NumberLink>{speech.percent(row.share)}</NumberLink></td>
          <td><Coverage of={row.coverage} /></td>
          <td className="number">{row.publishedCount ? <NumberLink>{printedOf(row.publishedCount, speech)}</NumberLink> : '–'}</td>
          {isCompared && (
            <>
              <td className="number"><Count of={row.previousRank} unknown="–" /></td>
              <td className="number"><Count of={row.rankChange} format={speech.signed} unknown="–" /></td>
              <td className="number"><Count of={row.countChange} format={speech.signed} unknown="–" /></td>
            </>
          )}
        </tr>
      ))}
    </Table>
  );
}

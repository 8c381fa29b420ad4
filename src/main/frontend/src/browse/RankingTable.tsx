import { Link } from 'wouter';
import { Count, NumberLink } from './QueryResult';
import { Coverage } from './Coverage';
import { Table } from './Table';
import { useTranslation } from './translation';
import { countOf, enterprisesOf, printedOf, type Row } from './rows';
import { pathOf, type View } from './view';

export function RankingTable({ rows, view }: { rows: Row[]; view: View }) {
  const t = useTranslation();
  const isCompared = !!view.comparedTo;
  const columns = [t.rank, t.city, t.enterprises, t.share, t.coverage, t.printed];
  const changes = [t.previousRank, t.rankChange, t.countChange];
  return (
    <Table caption={t.table} columns={isCompared ? [...columns, ...changes] : columns}>
      {rows.map((row) => (
        <tr key={row.city.code}>
          <td className="number"><Count of={row.rank} /></td>
          <th scope="row">
            <Link href={pathOf(enterprisesOf(row, view))} lang="zh">{row.city.name}</Link>
            {t.language === 'en' && <small>{row.city.pinyin}</small>}
            <small lang="zh">{row.city.parent?.name}</small>
          </th>
          <td className="number"><NumberLink>{countOf(row, t)}</NumberLink></td>
          <td className="number"><NumberLink>{t.formatPercent(row.share)}</NumberLink></td>
          <td><Coverage of={row.coverage} /></td>
          <td className="number">{row.publishedCount ? <NumberLink>{printedOf(row.publishedCount, t)}</NumberLink> : '–'}</td>
          {isCompared && (
            <>
              <td className="number"><Count of={row.previousRank} unknown="–" /></td>
              <td className="number"><Count of={row.rankChange} format={t.formatSigned} unknown="–" /></td>
              <td className="number"><Count of={row.countChange} format={t.formatSigned} unknown="–" /></td>
            </>
          )}
        </tr>
      ))}
    </Table>
  );
}

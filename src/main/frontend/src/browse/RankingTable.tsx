import { Link } from 'wouter';
import { Coverage } from './Coverage';
import { Count, NumberLink } from './QueryResult';
import { enterprisesView, formatCount, formatPublishedCount, type RankingRow } from './rankingRows';
import { Table } from './Table';
import { useTranslation } from './translation';
import { type View, viewPath } from './view';

export function RankingTable({ rows, view }: { rows: RankingRow[]; view: View }) {
  const t = useTranslation();
  const isCompared = !!view.comparedTo;
  const columns = [t.rank, t.city, t.enterprises, t.share, t.coverage, t.publishedTotal];
  const changes = [t.previousRank, t.rankChange, t.countChange];
  return (
    <Table caption={t.table} columns={isCompared ? [...columns, ...changes] : columns}>
      {rows.map((row) => (
        <tr key={row.city.code}>
          <td className="number"><Count of={row.rank} /></td>
          <th scope="row">
            <Link href={viewPath(enterprisesView(row, view))} lang="zh">{row.city.name}</Link>
            {t.language === 'en' && <small>{row.city.nameEn ?? row.city.pinyin}</small>}
            <small lang="zh">{row.city.parent?.name}</small>
          </th>
          <td className="number"><NumberLink>{formatCount(row, t)}</NumberLink></td>
          <td className="number"><NumberLink>{t.formatPercent(row.share)}</NumberLink></td>
          <td><Coverage of={row.coverage} /></td>
          <td className="number">
            {row.publishedCount ? <NumberLink>{formatPublishedCount(row.publishedCount, t)}</NumberLink> : '–'}
            {row.publishedListCount && <small><NumberLink>{formatPublishedCount(row.publishedListCount, t)}</NumberLink> {t.ofOneList}</small>}
          </td>
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

import './chart.css';
import { AxisTop } from '@visx/axis';
import { GridColumns } from '@visx/grid';
import { PatternLines } from '@visx/pattern';
import { useParentSize } from '@visx/responsive';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Link } from 'wouter';
import { enterprisesView, formatCount, formatPublishedCount, type RankingRow } from './rankingRows';
import { type Translation, useTranslation } from './translation';
import { type View, viewPath } from './view';

const ROW_HEIGHT = 32;

const AXIS_HEIGHT = 28;

/** Font size in pixels for which the lengths in this file are defined. */
const BASE_FONT_SIZE = 16;

/** Widths of a Chinese character and of a digit, and the padding of a text. */
const CHARACTER_WIDTH = 14;

const DIGIT_WIDTH = 9;

const TEXT_PADDING = 16;

/** Numbers of grid lines to try, until the labels fit. */
const TICK_COUNTS = [8, 5, 3, 2];

/** Bars that link to the enterprises of their city. A lower bound is hatched and open at its end. */
export function RankingChart({ rows, view }: { rows: RankingRow[]; view: View }) {
  const t = useTranslation();
  const { parentRef, width: availableWidth } = useParentSize();
  const zoom = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / BASE_FONT_SIZE;
  const width = availableWidth / zoom;
  const left = TEXT_PADDING + CHARACTER_WIDTH * maxLength(rows.map(({ city }) => city.name));
  const right = TEXT_PADDING + DIGIT_WIDTH * maxLength(rows.flatMap((row) => [formatCount(row, t), publishedLabel(row, t)]));
  const length = Math.max(width - left - right, 0);
  const height = AXIS_HEIGHT + rows.length * ROW_HEIGHT;
  const largest = Math.max(...rows.flatMap((row) => [row.enterpriseCount, row.publishedCount?.count ?? 0]), 1);
  const x = scaleLinear({ domain: [0, largest], range: [left, left + length], nice: true });
  const y = scaleBand({ domain: rows.map((row) => row.city.code), range: [AXIS_HEIGHT, height], padding: 0.25 });
  const tickWidth = TEXT_PADDING + DIGIT_WIDTH * maxLength(x.domain().map((each) => t.formatNumber(each)));
  const ticks = TICK_COUNTS.map((count) => x.ticks(count).filter(Number.isInteger)).find((each) => each.length * tickWidth <= length) ?? x.domain();
  return (
    <figure className="chart">
      <figcaption>{t.chart}</figcaption>
      <ul className="legend">
        <li><span className="swatch swatch-complete" />{t.completeLong}</li>
        <li><span className="swatch swatch-partial" />{t.partialLong}</li>
        <li><span className="swatch swatch-published" />{t.publishedTotalLong}</li>
      </ul>
      <div ref={parentRef}>
        <svg width="100%" height={height * zoom} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.chart}>
          <PatternLines id="partial" className="hatching" height={7} width={7} strokeWidth={3} orientation={['diagonal']} />
          <g aria-hidden>
            <GridColumns className="grid" scale={x} tickValues={ticks} top={AXIS_HEIGHT} height={rows.length * ROW_HEIGHT} />
            <AxisTop axisClassName="axis" scale={x} top={AXIS_HEIGHT} tickValues={ticks} tickFormat={(value) => t.formatNumber(Number(value))} hideAxisLine hideTicks />
          </g>
          {width > 0 && rows.map((row) => (
            <Bar key={row.city.code} row={row} view={view} x={x} top={y(row.city.code) ?? 0} thickness={y.bandwidth()} width={width} />
          ))}
        </svg>
      </div>
    </figure>
  );
}

const maxLength = (texts: string[]) => Math.max(...texts.map((text) => text.length));

const publishedLabel = ({ publishedCount }: RankingRow, t: Translation) => (publishedCount ? formatPublishedCount(publishedCount, t) : '');

interface BarProps {
  row: RankingRow;
  view: View;
  x: (count: number) => number;
  top: number;
  thickness: number;
  width: number;
}

function Bar({ row, view, x, top, thickness, width }: BarProps) {
  const t = useTranslation();
  const { city, enterpriseCount, publishedCount } = row;
  const isPartial = row.coverage === 'PARTIAL';
  const end = x(enterpriseCount);
  const middle = top + thickness / 2;
  const publishedX = publishedCount ? x(publishedCount.count) : end;
  const count = formatCount(row, t);
  const countWidth = TEXT_PADDING / 2 + DIGIT_WIDTH * count.length;
  // To the right of the line of the published total, if there is no room to the left of it.
  const countStart = publishedX > end && publishedX < end + countWidth ? publishedX : end;
  const label = publishedLabel(row, t);
  const labelStart = countStart === publishedX ? publishedX + countWidth : publishedX;
  const isLabelVisible = labelStart + TEXT_PADDING / 2 + DIGIT_WIDTH * label.length <= width;
  return (
    <Link href={viewPath(enterprisesView(row, view))} className="bar">
      <rect className="bar-row" x={0} y={middle - ROW_HEIGHT / 2} width={width} height={ROW_HEIGHT} />
      <text className="bar-city" lang="zh" x={x(0) - TEXT_PADDING / 2} y={middle}>{city.name}</text>{' '}
      {publishedX > end && <path className="bar-gap" d={`M${end},${middle}H${publishedX}`} />}
      <text className="bar-count" x={countStart + TEXT_PADDING / 2} y={middle}>{count}</text>
      <rect className={isPartial ? 'bar-partial' : 'bar-complete'} x={x(0)} y={top} width={end - x(0)} height={thickness} />
      {isPartial && <path className="bar-outline" d={`M${end},${top}H${x(0)}V${top + thickness}H${end}`} />}
      {publishedCount && <path className="bar-published" d={`M${publishedX},${top - 3}V${top + thickness + 3}`} />}
      {publishedX > end && isLabelVisible && <text className="bar-published-label" aria-hidden x={labelStart + TEXT_PADDING / 2} y={middle}>{label}</text>}
    </Link>
  );
}

import { useId } from 'react';
import type { Chart as ChartData } from '../../../src/publishing/charts/chart.js';
import {
  COLUMNS_HEIGHT,
  heightOf,
  shapesOf,
  ticksOf,
} from '../../../src/publishing/charts/chart-scale.js';
import styles from './chart.module.css';
import { numberCell, Table } from './table.js';

const Labels = ({ chart }: { chart: ChartData }) => {
  if (chart.form === 'columns')
    return ticksOf(chart).map(({ at, label, anchor, x }) => (
      <text key={at} x={`${x}%`} y={COLUMNS_HEIGHT + 16} textAnchor={anchor}>
        {label}
      </text>
    ));
  return shapesOf(chart).map(({ y }, at) => (
    <g key={chart.bars[at]?.label}>
      <text x="0" y={y - 5}>
        {chart.bars[at]?.label}
      </text>
      <text x="100%" y={y - 5} textAnchor="end">
        {chart.bars[at]?.words}
      </text>
    </g>
  ));
};

/** Numbers as a drawing, with the same numbers as a table under it. */
export const Chart = ({ chart }: { chart: ChartData }) => {
  const id = useId();
  const { title, description, heads, bars } = chart;
  return (
    <figure className={styles.chart}>
      <svg
        role="img"
        width="100%"
        height={heightOf(chart)}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {shapesOf(chart).map(({ x, y, width, height }, at) => (
          <rect key={bars[at]?.label} x={`${x}%`} y={y} width={`${width}%`} height={height} rx={2}>
            <title>{`${bars[at]?.label}: ${bars[at]?.words}`}</title>
          </rect>
        ))}
        <Labels chart={chart} />
      </svg>
      <figcaption>{description}</figcaption>
      <details>
        <summary>The numbers</summary>
        <Table caption={title}>
          <thead>
            <tr>
              <th scope="col">{heads[0]}</th>
              <th scope="col" className={numberCell}>
                {heads[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, words }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className={numberCell} data-label={heads[1]}>
                  {words}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </figure>
  );
};

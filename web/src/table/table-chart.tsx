import { useState } from 'react';
import { chartOf, numberWords } from '../../../src/publishing/charts/chart.js';
import { type TablePlace, useTableGroups } from '../api/tables.js';
import type { Table } from '../api/types.js';
import { Chart } from '../design/chart.js';
import { Failure } from '../design/failure.js';
import { Loading } from '../design/loading.js';
import { SelectField } from '../design/select-field.js';
import { type Choice, choicesOf, titleOf } from './chart-choices.js';
import styles from './table.module.css';
import { filterAsked, type TableState } from './table-state.js';

interface Props {
  at: TablePlace;
  table: Table;
  state: TableState;
}

const optionsOf = (choices: readonly Choice[]) =>
  choices.map(({ key, words }) => [key, words] as const);

interface DrawnProps {
  at: TablePlace;
  state: TableState;
  measure: Choice;
  group: Choice;
}

/** One drawing, once the numbers are there, and what of them it leaves out. */
const Drawn = ({ at, state, measure, group }: DrawnProps) => {
  const list = useTableGroups(at, {
    ...{ ...filterAsked(state), by: '' },
    ...{ ...measure.asked, ...group.asked },
  });
  if (list.data === undefined)
    return list.error === null ? (
      <Loading what="the chart" />
    ) : (
      <Failure
        title="The chart could not be made"
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    );
  const { groups, more } = list.data;
  const named = groups.filter(({ label }) => label !== null);
  const without = groups.find(({ label }) => label === null)?.value ?? 0;
  const chart = chartOf(
    titleOf(measure, group),
    [group.words, measure.words],
    named.map(({ label, value }) => [label, value]),
  );
  if (chart === null)
    return (
      <p>There are fewer than three values to compare, or some are below zero: see the rows.</p>
    );
  return (
    <>
      <Chart chart={chart} />
      {without > 0 && (
        <p className={styles.note}>
          Not drawn, because {group.words} is not given: {numberWords(without)}.
        </p>
      )}
      {more && <p className={styles.note}>Only the first {chart.bars.length} are shown.</p>}
    </>
  );
};

/** The rows that are shown, counted or added up, as a drawing: over time, or by party. */
export const TableChart = ({ at, table, state }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const { measures, groups } = choicesOf(table);
  const [measureKey, setMeasure] = useState(measures[0]?.key ?? '');
  const [groupKey, setGroup] = useState(groups[0]?.key ?? '');
  const measure = measures.find(({ key }) => key === measureKey) ?? measures[0];
  const group = groups.find(({ key }) => key === groupKey) ?? groups[0];
  if (measure === undefined || group === undefined) return null;
  return (
    <details
      className={styles.chart}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>Look at it as a chart</summary>
      <div className={styles.filter}>
        <SelectField
          label="Show"
          value={measure.key}
          options={optionsOf(measures)}
          onChange={setMeasure}
        />
        <SelectField
          label="For each"
          value={group.key}
          options={optionsOf(groups)}
          onChange={setGroup}
        />
      </div>
      {isOpen && <Drawn at={at} state={state} measure={measure} group={group} />}
    </details>
  );
};

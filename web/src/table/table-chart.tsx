import { useState } from 'react';
import { chartOf, numberWords } from '../../../src/publishing/charts/chart.js';
import { type TablePlace, useTableGroups } from '../api/tables.js';
import type { Table } from '../api/types.js';
import { Chart } from '../design/chart.js';
import { Failure } from '../design/failure.js';
import { Field } from '../design/field.js';
import { Loading } from '../design/loading.js';
import { type Choice, choicesOf, titleOf } from './chart-choices.js';
import styles from './table.module.css';
import { filterAsked, type TableState } from './table-state.js';

interface Props {
  at: TablePlace;
  table: Table;
  state: TableState;
}

interface SelectProps {
  label: string;
  choices: readonly Choice[];
  chosen: string;
  onChoose: (key: string) => void;
}

const Select = ({ label, choices, chosen, onChoose }: SelectProps) => (
  <Field label={label}>
    {(control) => (
      <select {...control} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {choices.map(({ key, words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    )}
  </Field>
);

/** The rows that are shown, counted or added up, as a drawing: over time, or by party. */
export const TableChart = ({ at, table, state }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const { measures, groups } = choicesOf(table);
  const [measureKey, setMeasure] = useState(measures[0]?.key ?? '');
  const [groupKey, setGroup] = useState(groups[0]?.key ?? '');
  const measure = measures.find(({ key }) => key === measureKey) ?? measures[0];
  const group = groups.find(({ key }) => key === groupKey) ?? groups[0];
  const list = useTableGroups(
    at,
    { ...filterAsked(state), by: '', ...measure?.asked, ...group?.asked },
    isOpen && group !== undefined,
  );
  if (measure === undefined || group === undefined) return null;
  const title = titleOf(measure, group);
  const chart =
    list.data &&
    chartOf(
      title,
      [group.words, measure.words],
      list.data.groups
        .filter(({ label }) => label !== null)
        .map(({ label, value }) => [label, value]),
    );
  const without = list.data?.groups.find(({ label }) => label === null)?.value ?? 0;
  return (
    <details className={styles.chart} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Look at it as a chart</summary>
      <div className={styles.filter}>
        <Select label="Show" choices={measures} chosen={measure.key} onChoose={setMeasure} />
        <Select label="For each" choices={groups} chosen={group.key} onChoose={setGroup} />
      </div>
      {list.isLoading && <Loading what="the chart" />}
      {list.error !== null && (
        <Failure title="The chart could not be made" error={list.error} onRetry={() => void list.refetch()} />
      )}
      {chart === null && (
        <p>There are fewer than three values to compare, or some are below zero: see the rows.</p>
      )}
      {chart && <Chart chart={chart} />}
      {without > 0 && (
        <p className={styles.note}>
          Not drawn, because {group.words} is not given: {numberWords(without)}.
        </p>
      )}
      {list.data?.more && chart && <p className={styles.note}>Only the first {chart.bars.length} are shown.</p>}
    </details>
  );
};

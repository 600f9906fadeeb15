import { useEffect, useState } from 'react';
import type { Table } from '../api/types.js';
import { Button } from '../design/button.js';
import { Field } from '../design/field.js';
import { headingOf } from './column-words.js';
import styles from './table.module.css';
import { COMPARISONS, isComparison, type TableState } from './table-state.js';

interface Props {
  table: Table;
  state: TableState;
  onFilter: (parts: { column: string | null; is: string | null; value: string }) => void;
}

/** Narrows the rows to a text in any column, or to what one column has to be. */
export const RowFilter = ({ table, state, onFilter }: Props) => {
  const [column, setColumn] = useState(state.column);
  const [is, setIs] = useState(state.is);
  const [value, setValue] = useState(state.value);
  // Going back in the history brings another filter.
  useEffect(() => {
    setColumn(state.column);
    setIs(state.is);
    setValue(state.value);
  }, [state.column, state.is, state.value]);
  const isMissing = column !== null && is === 'missing';
  const isFiltered = state.value !== '' || (state.column !== null && state.is === 'missing');
  return (
    <form
      className={styles.filter}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter({ column, is: column === null ? null : is, value: isMissing ? '' : value.trim() });
      }}
    >
      <Field label="Rows in which">
        {(control) => (
          <select
            {...control}
            value={column ?? ''}
            onChange={({ target }) => setColumn(target.value || null)}
          >
            <option value="">any column</option>
            {table.columns.map((one) => (
              <option key={one.name} value={one.name}>
                {headingOf(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {column !== null && (
        <Field label="Has a value that">
          {(control) => (
            <select
              {...control}
              value={is}
              onChange={({ target }) => isComparison(target.value) && setIs(target.value)}
            >
              {Object.entries(COMPARISONS).map(([name, words]) => (
                <option key={name} value={name}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {!isMissing && (
        <Field label={column === null ? 'contains' : 'Text, number or date'}>
          {(control) => (
            <input
              {...control}
              type="search"
              maxLength={300}
              value={value}
              onChange={({ target }) => setValue(target.value)}
            />
          )}
        </Field>
      )}
      <Button look="primary" type="submit">
        Show
      </Button>
      {isFiltered && (
        <Button onClick={() => onFilter({ column: null, is: null, value: '' })}>Show all rows</Button>
      )}
    </form>
  );
};

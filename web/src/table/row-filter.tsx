import { useState } from 'react';
import type { Table } from '../api/types.js';
import { Button } from '../design/button.js';
import { Field } from '../design/field.js';
import { SelectField } from '../design/select-field.js';
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
      <SelectField
        label="Rows in which"
        value={column ?? ''}
        options={[
          ['', 'any column'],
          ...table.columns.map((one) => [one.name, headingOf(one)] as const),
        ]}
        onChange={(name) => setColumn(name || null)}
      />
      {column !== null && (
        <SelectField
          label="Has a value that"
          value={is}
          options={Object.entries(COMPARISONS)}
          onChange={(name) => isComparison(name) && setIs(name)}
        />
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
        <Button onClick={() => onFilter({ column: null, is: null, value: '' })}>
          Show all rows
        </Button>
      )}
    </form>
  );
};

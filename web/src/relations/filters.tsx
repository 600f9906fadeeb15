import { useEffect, useState } from 'react';
import {
  RELATION_CERTAINTY_WORDS,
  RELATION_WORDS,
} from '../../../src/publishing/relations/relation-words.js';
import { Button } from '../design/button.js';
import { Field } from '../design/field.js';
import { SelectField } from '../design/select-field.js';
import { CERTAINTIES, filterOf, KINDS, withPart } from './filter.js';
import styles from './page.module.css';

interface Props {
  query: URLSearchParams;
  onQuery: (query: URLSearchParams) => void;
}

interface YearProps {
  label: string;
  value: string | null;
  onChange: (year: string) => void;
}

const Year = ({ label, value, onChange }: YearProps) => (
  <Field label={label}>
    {(control) => (
      <input
        {...control}
        type="number"
        min={1000}
        max={2999}
        defaultValue={value ?? ''}
        onChange={({ target }) => {
          // A year that is still being typed filters nothing yet.
          if (/^(?:\d{4})?$/.test(target.value)) onChange(target.value);
        }}
      />
    )}
  </Field>
);

/** Narrows by body, relation, certainty and years; the address keeps it. */
export const Filters = ({ query, onQuery }: Props) => {
  const { about = '', kind = '', certainty, from, to } = filterOf(query);
  const [typed, setTyped] = useState(about);
  // A name pressed in the table, or going back in the history, brings another.
  useEffect(() => setTyped(about), [about]);
  const change = (name: string, value: string) => onQuery(withPart(query, name, value));
  return (
    <form
      className={styles.filters}
      onSubmit={(event) => {
        event.preventDefault();
        change('about', typed.trim());
      }}
    >
      <Field label="Body or person">
        {(control) => (
          <input
            {...control}
            type="search"
            maxLength={300}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <SelectField
        label="Relation"
        value={kind}
        options={[['', 'all'], ...KINDS.map((one) => [one, RELATION_WORDS[one]] as const)]}
        onChange={(one) => change('kind', one)}
      />
      <SelectField
        label="How surely"
        value={certainty ?? ''}
        options={[
          ['', 'all'],
          ...CERTAINTIES.map((one) => [one, RELATION_CERTAINTY_WORDS[one]] as const),
        ]}
        onChange={(one) => change('certainty', one)}
      />
      <Year label="From year" value={from} onChange={(year) => change('from', year)} />
      <Year label="To year" value={to} onChange={(year) => change('to', year)} />
      <Button look="primary" type="submit">
        Show
      </Button>
    </form>
  );
};

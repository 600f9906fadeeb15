import { useEffect, useState } from 'react';
import {
  RELATION_CERTAINTY_WORDS,
  RELATION_WORDS,
} from '../../../src/publishing/relations/relation-words.js';
import { Button } from '../design/button.js';
import { Field } from '../design/field.js';
import { CERTAINTIES, filterOf, KINDS, withPart } from './filter.js';
import styles from './page.module.css';

interface Props {
  query: URLSearchParams;
  onQuery: (query: URLSearchParams) => void;
}

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
      <Field label="Relation">
        {(control) => (
          <select
            {...control}
            value={kind}
            onChange={(event) => change('kind', event.target.value)}
          >
            <option value="">all</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {RELATION_WORDS[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="How surely">
        {(control) => (
          <select
            {...control}
            value={certainty ?? ''}
            onChange={(event) => change('certainty', event.target.value)}
          >
            <option value="">all</option>
            {CERTAINTIES.map((one) => (
              <option key={one} value={one}>
                {RELATION_CERTAINTY_WORDS[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(
        [
          ['from', 'From year', from],
          ['to', 'To year', to],
        ] as const
      ).map(([name, label, value]) => (
        <Field key={name} label={label}>
          {(control) => (
            <input
              {...control}
              type="number"
              min={1000}
              max={2999}
              defaultValue={value ?? ''}
              onChange={({ target }) => {
                // A year that is still being typed filters nothing yet.
                if (/^(?:\d{4})?$/.test(target.value)) change(name, target.value);
              }}
            />
          )}
        </Field>
      ))}
      <Button look="primary" type="submit">
        Show
      </Button>
    </form>
  );
};

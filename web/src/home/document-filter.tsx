import type { DocumentFilter } from '../api/documents.js';
import { PUBLISHER_KINDS } from '../api/publishers.js';
import type { Publisher } from '../api/types.js';
import { Field } from '../design/field.js';
import { languageName } from '../design/language-name.js';
import { SORTS, type Sort } from './document-sorts.js';
import styles from './documents.module.css';

interface Props {
  filter: DocumentFilter;
  onFilter: (filter: DocumentFilter) => void;
  sort: Sort;
  onSort: (sort: Sort) => void;
  publishers: readonly Publisher[];
  languages: readonly string[];
}

/** A filter without the fields that are set to nothing. */
const without = (filter: DocumentFilter, change: Partial<Record<keyof DocumentFilter, string>>) =>
  Object.fromEntries(
    Object.entries({ ...filter, ...change }).filter(([, value]) => value !== ''),
  ) as DocumentFilter;

/** The filter and the order of the documents. */
export const DocumentFilterBar = (props: Props) => {
  const { filter, onFilter, sort, onSort, publishers, languages } = props;
  const set = (change: Partial<Record<keyof DocumentFilter, string>>): void =>
    onFilter(without(filter, change));
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is too new for the browsers that are out
    <form className={styles.filter} role="search" onSubmit={(event) => event.preventDefault()}>
      <Field label="Words of the title">
        {(control) => (
          <input
            {...control}
            type="search"
            value={filter.q ?? ''}
            onChange={(event) => set({ q: event.target.value })}
          />
        )}
      </Field>
      <Field label="Publisher">
        {(control) => (
          <select
            {...control}
            value={filter.publisher ?? ''}
            onChange={(event) => set({ publisher: event.target.value })}
          >
            <option value="">all</option>
            {publishers.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Kind">
        {(control) => (
          <select
            {...control}
            value={filter.kind ?? ''}
            onChange={(event) => set({ kind: event.target.value })}
          >
            <option value="">all</option>
            {PUBLISHER_KINDS.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        )}
      </Field>
      {languages.length > 1 && (
        <Field label="Language">
          {(control) => (
            <select
              {...control}
              value={filter.language ?? ''}
              onChange={(event) => set({ language: event.target.value })}
            >
              <option value="">all</option>
              {languages.map((language) => (
                <option key={language} value={language}>
                  {languageName(language)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label="Order">
        {(control) => (
          <select
            {...control}
            value={sort}
            onChange={(event) => onSort(event.target.value as Sort)}
          >
            {Object.entries(SORTS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
    </form>
  );
};

import type { Facet, SearchResult } from '../api/types.js';
import { count } from '../design/format.js';
import { type FacetName, withFacet } from './filter.js';
import styles from './page.module.css';

interface Props {
  facets: SearchResult['facets'];
  query: URLSearchParams;
  onQuery: (query: URLSearchParams) => void;
}

/** Publishers, kinds and years of what was found; pressing a chosen one lets it go. */
export const Facets = ({ facets, query, onQuery }: Props) => (
  <section className={styles.facets} aria-label="Narrow the search">
    {(
      [
        ['publisher', 'Publisher', facets.publishers],
        ['kind', 'Kind', facets.kinds],
        ['year', 'Year', facets.years],
      ] as const
    ).map(([name, label, values]) => (
      <FacetGroup
        key={name}
        label={label}
        values={withChosen(values, query.get(name))}
        chosen={query.get(name)}
        onChoose={(value) => onQuery(withFacet(query, name satisfies FacetName, value))}
      />
    ))}
  </section>
);

/** The values with the chosen one among them, even where nothing is found under it any more. */
const withChosen = (values: readonly Facet[], chosen: string | null): readonly Facet[] =>
  chosen === null || values.some(({ name }) => name === chosen)
    ? values
    : [{ name: chosen, count: 0 }, ...values];

interface GroupProps {
  label: string;
  values: readonly Facet[];
  chosen: string | null;
  onChoose: (value: string | null) => void;
}

/** More values than these are behind a disclosure. */
const SHOWN = 8;

const FacetGroup = ({ label, values, chosen, onChoose }: GroupProps) => {
  if (values.length === 0) return null;
  const button = ({ name, count: found }: Facet) => (
    <li key={name}>
      <button
        type="button"
        aria-pressed={chosen === name}
        onClick={() => onChoose(chosen === name ? null : name)}
      >
        <span>{name}</span> <span className={styles.count}>{count(found)}</span>
      </button>
    </li>
  );
  const rest = values.slice(SHOWN);
  return (
    <div>
      <h2>{label}</h2>
      <ul>{values.slice(0, SHOWN).map(button)}</ul>
      {rest.length > 0 && (
        <details open={rest.some(({ name }) => name === chosen)}>
          <summary>{count(rest.length)} more</summary>
          <ul>{rest.map(button)}</ul>
        </details>
      )}
    </div>
  );
};

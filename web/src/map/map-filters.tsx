import { Field } from '../design/field.js';
import { STANCE_SIGNS } from '../design/stance-mark.js';
import { type MapFilter, NODE_KINDS, STANCES, toggled } from './filter.js';
import styles from './map.module.css';

interface Props {
  filter: MapFilter;
  publishers: readonly string[];
  onFilter: (filter: MapFilter) => void;
}

/** What of the evidence is shown, on the map and in the timeline alike. */
export const MapFilters = ({ filter, publishers, onFilter }: Props) => (
  <search className={styles.filters}>
    <fieldset className={styles.set}>
      <legend>Show on the map</legend>
      {NODE_KINDS.map((kind) => (
        <label key={kind} className={styles.choice}>
          <input
            type="checkbox"
            checked={filter.kinds.includes(kind)}
            onChange={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind, NODE_KINDS) })}
          />
          {kind}s
        </label>
      ))}
    </fieldset>
    <fieldset className={styles.set}>
      <legend>Evidence that</legend>
      {STANCES.map((stance) => (
        <label key={stance} className={styles.choice} data-stance={stance}>
          <input
            type="checkbox"
            checked={filter.stances.includes(stance)}
            onChange={() =>
              onFilter({ ...filter, stances: toggled(filter.stances, stance, STANCES) })
            }
          />
          <span>
            <span aria-hidden="true">{STANCE_SIGNS[stance]}</span> {stance}
          </span>
        </label>
      ))}
    </fieldset>
    <div className={styles.publisher}>
      <Field label="Publisher">
        {(control) => (
          <select
            {...control}
            value={filter.publisher ?? ''}
            onChange={({ target }) => onFilter({ ...filter, publisher: target.value || null })}
          >
            <option value="">all</option>
            {publishers.map((publisher) => (
              <option key={publisher}>{publisher}</option>
            ))}
          </select>
        )}
      </Field>
    </div>
  </search>
);

import type { ReactNode } from 'react';
import { useEffect, useId, useState } from 'react';
import type { OriginNames } from '../../../src/publishing/origin-names.js';
import type { JudgedSentence } from '../api/types.js';
import { Button } from '../design/button.js';
import { Field } from '../design/field.js';
import { STANCE_SIGNS } from '../design/stance-mark.js';
import { type Choice, choicesOf } from './facets.js';
import { type Filter, makeTest, NO_FILTER, STANCES } from './filter.js';
import styles from './filters.module.css';
import { ORDERS, type Order, type OrderKey, pressed } from './order.js';

interface Props {
  sentences: readonly JudgedSentence[];
  filter: Filter;
  origins: OriginNames;
  order: Order;
  onFilter: (filter: Filter) => void;
  onOrder: (order: Order) => void;
}

const ORDER_WORDS: Record<OrderKey, string> = {
  weight: 'Cited first, then by relevance',
  number: 'Number',
  stance: 'Stance',
  probability: 'Probability',
  publisher: 'Publisher',
  date: 'Date',
};

/** After this pause in typing the words go into the address. */
const PAUSE_MS = 200;

const Words = ({ words, onWords }: { words: string; onWords: (words: string) => void }) => {
  const [typed, setTyped] = useState(words);
  const [last, setLast] = useState(words);
  // The address changed under the box, as by “Show all”: the box follows.
  if (words !== last) {
    setLast(words);
    setTyped(words);
  }
  useEffect(() => {
    if (typed === words) return;
    const timer = setTimeout(() => {
      setLast(typed);
      onWords(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Field label="Words in it">
      {(control) => (
        <input
          {...control}
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
    </Field>
  );
};

interface SelectProps {
  label: string;
  value: string | null;
  choices: Choice[];
  wordFor?: (value: string) => string;
  onChange: (value: string | null) => void;
}

const Select = ({ label, value, choices, wordFor = (it) => it, onChange }: SelectProps) => (
  <Field label={label}>
    {(control) => (
      <select
        {...control}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || null)}
      >
        <option value="">all</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {wordFor(choice.value)} ({choice.count})
          </option>
        ))}
      </select>
    )}
  </Field>
);

interface YesOrNoProps {
  label: string;
  value: boolean | null;
  yes: string;
  no: string;
  onChange: (value: boolean | null) => void;
}

const YesOrNo = ({ label, value, yes, no, onChange }: YesOrNoProps) => (
  <Field label={label}>
    {(control) => (
      <select
        {...control}
        value={value === null ? '' : String(value)}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value === 'true')}
      >
        <option value="">all</option>
        <option value="true">{yes}</option>
        <option value="false">{no}</option>
      </select>
    )}
  </Field>
);

const Chip = ({
  name,
  checked,
  onCheck,
  children,
  stance,
}: {
  name: string;
  checked: boolean;
  onCheck: () => void;
  children: ReactNode;
  stance?: string;
}) => (
  <label className={styles.chip} data-stance={stance}>
    <input type="radio" name={name} checked={checked} onChange={onCheck} />
    <span>{children}</span>
  </label>
);

const isSet = (filter: Filter): boolean =>
  Object.values(filter).some((value) => value !== null && value !== '');

/** The parts of the filter; every choice says how many sentences it would show. */
export const Filters = ({ sentences, filter, origins, order, onFilter, onOrder }: Props) => {
  const group = useId();
  const set = (part: Partial<Filter>): void => onFilter({ ...filter, ...part });
  const choices = (facet: Parameters<typeof choicesOf>[2]): Choice[] =>
    choicesOf(sentences, filter, facet);
  const stances = new Map(choices('stance').map(({ value, count }) => [value, count]));
  const all = sentences.filter(makeTest({ ...filter, stance: null })).length;
  return (
    <search>
      <form className={styles.filters} onSubmit={(event) => event.preventDefault()}>
        <fieldset className={styles.stances}>
          <legend>Stance</legend>
          <Chip name={group} checked={filter.stance === null} onCheck={() => set({ stance: null })}>
            all {all}
          </Chip>
          {STANCES.map((stance) => (
            <Chip
              key={stance}
              name={group}
              stance={stance}
              checked={filter.stance === stance}
              onCheck={() => set({ stance })}
            >
              <span aria-hidden="true">{STANCE_SIGNS[stance]}</span> {stance}{' '}
              {stances.get(stance) ?? 0}
            </Chip>
          ))}
        </fieldset>
        <div className={styles.selects}>
          <Words words={filter.words} onWords={(words) => set({ words })} />
          <Select
            label="Publisher"
            value={filter.publisher}
            choices={choices('publisher')}
            onChange={(publisher) => set({ publisher })}
          />
          <Select
            label="Origin"
            value={filter.origin}
            choices={choices('origin')}
            wordFor={(id) => origins.get(id) ?? id}
            onChange={(origin) => set({ origin })}
          />
          <Select
            label="Speaker"
            value={filter.speaker}
            choices={choices('speaker')}
            onChange={(speaker) => set({ speaker })}
          />
          <YesOrNo
            label="Cited"
            value={filter.cited}
            yes="cited in the report"
            no="not cited"
            onChange={(cited) => set({ cited })}
          />
          <YesOrNo
            label="Rulings"
            value={filter.ruled}
            yes="ruled on"
            no="not ruled on"
            onChange={(ruled) => set({ ruled })}
          />
          <div className={styles.order}>
            <Field label="Order">
              {(control) => (
                <select
                  {...control}
                  value={order.by}
                  onChange={({ target }) => {
                    const by = ORDERS.find((key) => key === target.value) ?? 'weight';
                    onOrder(
                      by === order.by ? order : pressed({ by: 'weight', descending: false }, by),
                    );
                  }}
                >
                  {ORDERS.map((key) => (
                    <option key={key} value={key}>
                      {ORDER_WORDS[key]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
        </div>
        {isSet(filter) && (
          <Button look="quiet" onClick={() => onFilter(NO_FILTER)}>
            Show all
          </Button>
        )}
      </form>
    </search>
  );
};

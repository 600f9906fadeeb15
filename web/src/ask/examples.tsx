import styles from './page.module.css';

interface Props {
  examples: readonly string[];
  onChoose: (example: string) => void;
}

/** Questions that the dossier may answer; one that is chosen goes into the box. */
export const Examples = ({ examples, onChoose }: Props) => {
  if (examples.length === 0) return null;
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">Questions to start with</h2>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <li key={example}>
            <button type="button" onClick={() => onChoose(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

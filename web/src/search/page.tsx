import { useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { useDossier } from '../api/dossiers.js';
import { Button } from '../design/button.js';
import { Field } from '../design/field.js';
import { useTitle } from '../design/use-title.js';
import { withWords } from './filter.js';
import styles from './page.module.css';
import { Results } from './results.js';

/** Searches a dossier; the address holds the words and the facets, so that it can be kept and sent. */
const SearchPage = () => {
  const { d: dossier } = useParams<{ d: string }>();
  const [query, setQuery] = useSearchParams();
  const words = query.get('q') ?? '';
  const { data } = useDossier(dossier);
  useTitle(words === '' ? 'Search' : `Search: ${words}`);
  return (
    <>
      <h1>Search {data?.title ?? 'the dossier'}</h1>
      <SearchForm words={words} onWords={(next) => setQuery(withWords(next))} />
      {words.trim() === '' ? (
        <p className={styles.about}>
          Finds passages with these words. Those with more of them, or rarer ones, come first. To
          have the evidence weighed, ask a question.
        </p>
      ) : (
        <Results dossier={dossier} query={query} onQuery={setQuery} />
      )}
    </>
  );
};

export default SearchPage;

const SearchForm = ({ words, onWords }: { words: string; onWords: (words: string) => void }) => {
  const [typed, setTyped] = useState(words);
  // Going back in the history brings earlier words.
  useEffect(() => setTyped(words), [words]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is too new for the browsers that are out
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onWords(typed.trim());
      }}
    >
      <Field label="Words">
        {(control) => (
          <input
            {...control}
            type="search"
            maxLength={500}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Button look="primary" type="submit">
        Search
      </Button>
    </form>
  );
};

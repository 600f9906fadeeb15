import { useState } from 'react';
import styles from './layout.module.css';
import { applyTheme, nextTheme, storedTheme, type Theme } from './theme.js';

const WORDS: Record<Theme, string> = { system: 'Auto', light: 'Light', dark: 'Dark' };
const SIGNS: Record<Theme, string> = { system: '◐', light: '○', dark: '●' };

export const ThemeSwitch = () => {
  const [theme, setTheme] = useState(storedTheme);
  const choose = () => {
    const next = nextTheme(theme);
    applyTheme(next);
    setTheme(next);
  };
  return (
    <button type="button" className={styles.plain} onClick={choose}>
      <span aria-hidden="true">{SIGNS[theme]}</span> <span className={styles.hide}>Colours: </span>
      {WORDS[theme]}
    </button>
  );
};

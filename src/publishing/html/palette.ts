/** One set of colours: backgrounds, texts, and one accent a stance. */
export interface Palette {
  paper: string;
  panel: string;
  mark: string;
  line: string;
  ink: string;
  soft: string;
  link: string;
  supports: string;
  refutes: string;
  qualifies: string;
  neither: string;
}

/**
 * Teal, amber and violet: apart from each other for every common kind of colour blindness, no
 * traffic light, no party. Every text colour is readable (WCAG AA) on every background.
 */
export const LIGHT: Palette = {
  paper: '#fbfaf7',
  panel: '#ffffff',
  mark: '#fff1b8',
  line: '#dedad0',
  ink: '#1d2126',
  soft: '#565d66',
  link: '#274b8f',
  supports: '#0b6660',
  refutes: '#9a4207',
  qualifies: '#6a4ba3',
  neither: '#565d66',
};

export const DARK: Palette = {
  paper: '#15171a',
  panel: '#1c1f24',
  mark: '#4a3f12',
  line: '#353a41',
  ink: '#e6e4df',
  soft: '#a6adb6',
  link: '#9dbcf7',
  supports: '#5accc2',
  refutes: '#f3a368',
  qualifies: '#c3abf2',
  neither: '#a6adb6',
};

/** The palette as custom properties. */
export const paletteCss = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, color]) => `--${name}:${color}`)
    .join(';');

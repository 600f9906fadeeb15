let names: Intl.DisplayNames | null = null;

/**
 * The English name of a language code; a code that names none, as it is. The browser's table of names
 * takes a phone a fifth of a second to open, so it is opened when a name is first wanted.
 */
export const languageName = (code: string): string => {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};

/** A name as SQL takes it, whatever it holds. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL takes it. */
export const literal = (text: string): string =>
  `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;

/** Texts as a list of SQL literals, for `column IN (…)`. */
export const sqlList = (values: readonly string[]): string =>
  values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');

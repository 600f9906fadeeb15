const two = (value: number): string => String(value).padStart(2, '0');

const isoDay = (year: string, month: string, day: string): string | undefined => {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  const near = Number(year) >= 1900 && Number(year) < 2100;
  return exists && near ? `${year}-${two(Number(month))}-${two(Number(day))}` : undefined;
};

/** Ways in which names of files hold a day, the surest first: in each, where year, month and day are. */
const FORMS: readonly [RegExp, readonly [number, number, number]][] = [
  [/(?<!\d)(\d{4})[-_. ](\d{2})[-_. ](\d{2})(?!\d)/u, [1, 2, 3]],
  [/(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{6}|T\d{4,6}Z?)?(?!\d)/u, [1, 2, 3]],
  [/(?<!\d)(\d{2})[-_. ](\d{2})[-_. ](\d{4})(?!\d)/u, [3, 1, 2]],
  [/(?<!\d)(\d{2})(\d{2})((?:19|20)\d{2})(?!\d)/u, [3, 1, 2]],
];

/**
 * The day that a name holds, and the name without it: `participating_2025-03-18` is of 18 March
 * 2025 and one of those called `participating`. Without a year in front, the month comes first.
 */
export function dateInName(name: string): { date: string | null; stem: string } {
  for (const [form, [year, month, day]] of FORMS) {
    const found = form.exec(name);
    if (found === null) continue;
    const date = isoDay(found[year] ?? '', found[month] ?? '', found[day] ?? '');
    if (date === undefined) continue;
    const before = name.slice(0, found.index);
    const after = name.slice(found.index + found[0].length).replace(/^(?:am|pm)(?![a-z])/iu, '');
    return { date, stem: `${before} ${after}`.replace(/[-_. ]+/gu, ' ').trim() };
  }
  return { date: null, stem: name };
}

import { MONTHS } from '../model/months.js';

/** An ISO day as it is printed, “1 March 2025”; a month alone, “March 2025”, or a year. */
export const dayWords = (day: string): string => {
  const [year = '', month, date] = day.split('-');
  const parts = [date && String(Number(date)), month && MONTHS[Number(month) - 1], year];
  return parts.filter(Boolean).join(' ');
};

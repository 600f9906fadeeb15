import { MONTHS } from '../model/months.js';

/** An ISO day as it is printed: “1 March 2025”. */
export const dayWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

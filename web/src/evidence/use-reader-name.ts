import { useState } from 'react';

const KEY = 'corroborate.reader';

const remembered = (): string => {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};

/** The name that a reader rules under, remembered in this browser. */
export const useReaderName = () => {
  const [name, setName] = useState(remembered);
  const remember = (): void => {
    try {
      localStorage.setItem(KEY, name.trim());
    } catch {
      // It is asked for again next time.
    }
  };
  return { name, setName, remember };
};

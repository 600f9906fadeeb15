import { expect, it } from 'vitest';
import { namesOfDocument } from './names-of-document.js';

it('reads the letters that a document defines for a name', () => {
  const text = `This agreement is between U.S. Immigration and Customs Enforcement (ICE), a component of the
Department of Homeland Security (DHS), and the Finney County Sheriff’s Office (FCSO). The town
(POP 900) is small. It binds Green Creek PD, KY (hereinafter interchangeably referred to as "Law
Enforcement Agency" (LEA)).`;
  expect([...namesOfDocument(text).defined]).toEqual([
    ['ICE', 'U.S. Immigration and Customs Enforcement'],
    ['DHS', 'Department of Homeland Security'],
    ['FCSO', 'Finney County Sheriff’s Office'],
    ['LEA', 'Green Creek PD, KY'],
  ]);
});

it('takes a word for a name that stands with a capital within sentences, and never without', () => {
  const { writesAsName } = namesOfDocument(
    'Elbit sued. In 2014, Elbit paid. The Board met, the board said. Critics wrote.',
  );
  expect(['Elbit', 'Board', 'Critics'].map(writesAsName)).toEqual([true, false, false]);
});

import { stemmer } from 'stemmer';

/** Pairs that cannot both be said of one thing at one time. */
const ANTONYMS = `
increase decrease; rise fall; grow shrink; expand shrink; gain lose; win lose; begin end; open close; allow prohibit;
approve reject; accept reject; support oppose; legal illegal; lawful unlawful; true false; safe dangerous; safe unsafe;
high low; higher lower; more less; most least; before after; north south; east west; male female; majority minority;
guilty innocent; alive dead; public secret; voluntary mandatory; hire fire; import export; buy sell; borrow lend;
up down; early late; hot cold; warm cold; warming cooling; first last; best worst; strong weak; rich poor; present absent;
effective ineffective; possible impossible; likely unlikely; able unable; capable incapable; successful unsuccessful;
positive negative; benefit harm; beneficial harmful; improve worsen; strengthen weaken; remain leave; confirm deny;
convict acquit; include exclude; major minor; maximum minimum; increase reduce; rise drop; rise decline; grow decline;
`;

const opposites = new Map<string, Set<string>>();
for (const pair of ANTONYMS.split(';')) {
  const [a, b] = pair
    .trim()
    .split(' ')
    .map((word) => stemmer(word));
  if (!a || !b) continue;
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
}

/** Whether two stems exclude each other. */
export const areAntonyms = (a: string, b: string): boolean => opposites.get(a)?.has(b) ?? false;

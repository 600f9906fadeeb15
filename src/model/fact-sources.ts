/**
 * Where a stake is known from: declared in a sources file, told by a document of the dossier,
 * entered by a user, or known from the list that comes with Corroborate. They are kept apart, for
 * they are worth different trust.
 */
export const STAKE_SOURCES = ['declared', 'document', 'user', 'listed'] as const;
export type StakeSource = (typeof STAKE_SOURCES)[number];

/**
 * Where the kind of a publisher that nobody described is known from: the list that comes with
 * Corroborate, or a host whose name only bodies of that kind can hold.
 */
export const KIND_SOURCES = ['list', 'host'] as const;
export type KindSource = (typeof KIND_SOURCES)[number];

/** What the register keeps apart of a publisher's interests. */
interface Registered {
  entered?: readonly string[] | undefined;
  listed?: { interests: readonly string[] } | undefined;
}

/** Where an interest in the register is known from. */
export function stakeSourceOf({ entered, listed }: Registered, text: string): StakeSource {
  if (entered?.includes(text)) return 'user';
  return listed?.interests.includes(text) ? 'listed' : 'declared';
}

/** What a reader has typed of a ruling and not sent. */
export interface Draft {
  /** Empty until a stance is chosen; unused where origins are ruled on. */
  stance: string;
  note: string;
}

export const NO_DRAFT: Draft = { stance: '', note: '' };

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'stance' in value &&
  typeof value.stance === 'string' &&
  'note' in value &&
  typeof value.note === 'string';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const nameOf = (key: string): string => `corroborate.ruling ${key}`;

/** Drafts of this tab by what they are about: they outlive a closed dialog and a reload. */
export const readDraft = (storage: Storage, key: string): Draft => {
  try {
    const read: unknown = JSON.parse(storage.getItem(nameOf(key)) ?? 'null');
    return isDraft(read) ? read : NO_DRAFT;
  } catch {
    return NO_DRAFT;
  }
};

/** Keeps a draft; an empty one is forgotten. A full or closed storage loses only this convenience. */
export const keepDraft = (storage: Storage, key: string, draft: Draft): void => {
  try {
    if (draft.note === '' && draft.stance === '') storage.removeItem(nameOf(key));
    else storage.setItem(nameOf(key), JSON.stringify(draft));
  } catch {
    // The dialog itself still holds what was typed.
  }
};

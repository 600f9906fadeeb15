/** The other names of the bodies that a text names. */
export const otherNames = (_text: string): string[] => [];

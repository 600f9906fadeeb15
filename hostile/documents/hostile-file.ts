/** A file that is built to exhaust or to break whoever reads it. */
export interface HostileFile {
  /** Its name as it is uploaded; the extension says its format. */
  name: string;
  /** Makes it: nothing large is kept in the repository. */
  bytes(): Uint8Array;
}

export const textFile = (name: string, make: () => string): HostileFile => ({
  name,
  bytes: () => Buffer.from(make()),
});

/** A text that goes on and on: one part after another, each made from its number. */
export const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

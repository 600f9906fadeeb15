import { type Concept, conceptsOf } from './concepts.js';
import { memoise } from './memoise.js';

interface Given {
  readonly title: string;
  readonly publisher: string;
}

interface Found {
  readonly titled: readonly Concept[];
  readonly published: readonly Concept[];
}

/** What the title and the publisher of a document speak of: all of its sentences share it. */
export type DocumentNames = Readonly<Given & Found>;

const read = memoise<Given, Found>({
  titled: ({ title }) => conceptsOf(title),
  published: ({ publisher }) => conceptsOf(publisher),
});

export const documentNames = ({ title, publisher }: Given): DocumentNames =>
  read({ title, publisher });

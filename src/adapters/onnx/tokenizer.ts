import { Tokenizer } from '@huggingface/tokenizers';
import { z } from 'zod';

/** The word pieces of a text as ids, without the special tokens around it. */
export type Tokenize = (text: string) => number[];

const fileSchema = z.looseObject({ added_tokens: z.array(z.unknown()) });

/**
 * Makes the tokenizer that a `tokenizer.json` describes.
 *
 * - Its special tokens are left out, so that a document that holds "[SEP]" has four words more
 *   and can't pass for the end of a claim.
 * - A capital sigma is made small before: JavaScript lower-cases it by its place in the word, and
 *   the library that the models were trained with does not.
 */
export function makeTokenizer(file: string): Tokenize {
  const description = fileSchema.parse(JSON.parse(file));
  const tokenizer = new Tokenizer({ ...description, added_tokens: [] }, {});
  return (text) => tokenizer.encode(text.replaceAll('Σ', 'σ'), { add_special_tokens: false }).ids;
}

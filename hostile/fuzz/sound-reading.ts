import assert from 'node:assert/strict';
import { CorroborateError } from '../../src/model/error.js';
import { contains, type Span } from '../../src/model/span.js';
import { extract } from '../../src/reading/extract.js';

const inOrder = (spans: readonly Span[], length: number): void => {
  let end = 0;
  for (const span of spans) {
    assert(span.start >= end, 'spans overlap or go back');
    assert(span.end > span.start, 'a span is empty');
    end = span.end;
  }
  assert(end <= length, 'a span reaches past the text');
};

/** Whether each sentence lies in one block, or begins in one with a question that the next answers. */
const sentencesInBlocks = (text: string, blocks: Span[], sentences: Span[]): void => {
  let at = 0;
  for (const sentence of sentences) {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at += 1;
    const [block, next] = blocks.slice(at, at + 2);
    assert(block, 'a sentence lies in no block');
    if (contains(block, sentence)) continue;
    assert.match(text.slice(sentence.start, block.end), /[?？؟]\P{L}*$/u);
    assert(
      next && sentence.end > next.start && sentence.end <= next.end,
      'a sentence lies in no block',
    );
  }
};

/**
 * Reads bytes and checks what holds for every reading: spans (UTF-16 offsets into its text) are in
 * order and inside it, blocks are parted by one or two line breaks, sentences and links lie in blocks.
 *
 * @throws {assert.AssertionError} where it does not hold, and whatever else a reader throws that is
 *   not the engine's own refusal
 */
export async function assertSound(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const hints = { name, url: null, mediaType: null };
    const { extraction } = await extract(bytes, hints, '0'.repeat(64));
    const { text, sentences, links } = extraction;
    const blocks = extraction.blocks.map(({ span }) => span);
    inOrder(blocks, text.length);
    inOrder(sentences, text.length);
    for (const [at, { end }] of blocks.slice(0, -1).entries())
      assert.match(text.slice(end, blocks[at + 1]?.start), /^\n{1,2}$/);
    sentencesInBlocks(text, blocks, sentences);
    for (const { span } of links)
      assert(
        blocks.some((block) => contains(block, span)),
        'a link lies in no block',
      );
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readsInProcess } from '../../../../test/fakes/reads-in-process.js';
import { quoteOf } from '../../../model/span.js';
import { readDraft } from './read-draft.js';

const read = (name: string, text: string) =>
  readDraft(readsInProcess, { name, bytes: new TextEncoder().encode(text) });

const piecesOf = async (name: string, text: string) => {
  const draft = await read(name, text);
  return draft.pieces.map(({ span, unchecked }) => [quoteOf(draft.text, span), unchecked]);
};

describe('readDraft', () => {
  it('lists statements, and beside them what is none', async () => {
    const draft = [
      '# What the board did',
      'Did it meet? The board met in **May** [1]. I hope this helps!',
      'It should resign.',
      '## Sources',
      '1. Minutes of May',
    ].join('\n\n');
    expect(await piecesOf('draft.md', draft)).toEqual([
      ['What the board did', 'heading'],
      ['Did it meet?', 'question'],
      ['The board met in May [1].', null],
      ['I hope this helps!', 'greeting'],
      ['It should resign.', 'opinion'],
      ['Sources', 'heading'],
      ['Minutes of May', 'reference'],
    ]);
  });

  it('checks only what the model said of a conversation', async () => {
    const chat = JSON.stringify([
      { role: 'user', content: 'The board never met, did it?' },
      { role: 'assistant', content: 'The board met in May.' },
      { role: 'user', content: 'The board is corrupt and takes bribes.' },
      { role: 'assistant', content: '' },
      { role: 'assistant', content: '- It met in **June** too.' },
    ]);
    expect(await piecesOf('chat.json', chat)).toEqual([
      ['The board met in May.', null],
      ['It met in June too.', null],
    ]);
    const { text, turns } = await read('chat.json', chat);
    expect(turns.map(({ role, span }) => [role, quoteOf(text, span)])).toEqual([
      ['other', 'The board never met, did it?'],
      ['assistant', 'The board met in May.'],
      ['other', 'The board is corrupt and takes bribes.'],
      ['assistant', 'It met in June too.'],
    ]);
  });

  it('finds what marks stand for, by footnotes and by lists', async () => {
    const noted = await read('a.md', 'It met.[^a]\n\n[^a]: Minutes of May\n');
    expect(noted.references[0]?.get('a')).toBe('Minutes of May');
    const listed = await read(
      'a.html',
      '<p>The board met in May. [2]</p><h2>References</h2><ol><li>Gazette</li><li>Minutes of May</li></ol>',
    );
    expect(listed.references[0]?.get('2')).toBe('Minutes of May');
  });

  it('takes the marks of a conversation for those of their own message, and of a draft for its own all through', async () => {
    const said = (month: string) => `It met in ${month}.[^1]\n\n[^1]: Minutes of ${month}\n`;
    const chat = [said('May'), said('June'), 'It met again [1].'].map((content) => ({
      role: 'assistant',
      content,
    }));
    const meant = async (name: string, text: string) => {
      const draft = await read(name, text);
      return draft.pieces.flatMap(({ span, unchecked }, at) =>
        unchecked === null ? [[quoteOf(draft.text, span), draft.references[at]?.get('1')]] : [],
      );
    };
    expect(await meant('chat.json', JSON.stringify(chat))).toEqual([
      ['It met in May.[1]', 'Minutes of May'],
      ['It met in June.[1]', 'Minutes of June'],
      ['It met again [1].', undefined],
    ]);
    const whole = 'It met in May.[^1]\n\n# Later\n\nIt met again.[^1]\n\n[^1]: Minutes\n';
    expect((await meant('draft.md', whole)).map(([, body]) => body)).toEqual([
      'Minutes',
      'Minutes',
    ]);
  });

  it('cuts any draft into pieces in order, none of which overlaps another', async () => {
    const block = fc.constantFrom(
      '# A heading',
      'The board met in May. Did it? It paid 5 dollars.',
      '- The crews learn knots.\n- Who knows?',
      'User: Did it meet?',
      'Assistant: The board met in May, “as it always has since 1990”.',
      '> Nobody came, said the mayor.',
      '| a | b |\n|---|---|\n| The board | met |',
      '```\ncode()\n```',
      'It met.[^1]\n\n[^1]: Minutes of May',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        const { text, pieces, regions, turns } = await read('draft.md', blocks.join('\n\n'));
        expect(regions).toHaveLength(pieces.length);
        let end = 0;
        for (const { span } of pieces) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(quoteOf(text, span)).toBe(quoteOf(text, span).trim());
          expect(quoteOf(text, span)).not.toBe('');
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { span } of turns) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});

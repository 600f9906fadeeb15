import { expect, it } from 'vitest';
import type { AddOutput } from '../../app/outputs/add.js';
import { Terminal } from '../terminal.js';
import { presentAdd } from './add.js';

const KEY = '0123456789abcdef'.repeat(4);

function printed(archives: NonNullable<AddOutput['archives']>): string[] {
  let text = '';
  const out = {
    write: (more: string) => {
      text += more;
    },
  };
  const output: AddOutput = {
    added: [],
    updated: [],
    known: [],
    skipped: [],
    failed: [],
    archives,
    withoutVector: null,
    interrupted: false,
    dossier: { documents: 0, revision: 'r' },
  };
  void presentAdd.present(output, new Terminal({ results: out, messages: out, colour: false }), {});
  return text.trimEnd().split('\n').slice(0, -1);
}

it('says what the signature of each archive is worth', () => {
  expect(
    printed([
      { name: 'a.wacz', state: 'holds', key: KEY },
      { name: 'b.wacz', state: 'unknown-key', key: KEY },
      { name: 'c.wacz', state: 'broken', key: KEY },
      { name: 'd.wacz', state: 'not-checked', key: null },
    ]),
  ).toEqual([
    '  signed   a.wacz: with the key 0123456789abcdef…, which is known; it is as it',
    '           was signed',
    '  signed   b.wacz: with the key 0123456789abcdef…, which is not known here. It',
    '           is as it was signed, but nobody vouches for where its pages are from.',
    '           If you have the public key of its desk, add it with --key FILE',
    '  signed   c.wacz: with the key 0123456789abcdef…, and the signature is broken',
    '  signed   d.wacz: in a way that is not checked here. It counts as unsigned',
  ]);
});

import { describe, expect, it } from 'vitest';
import type { TokenOutput } from '../../app/outputs/token.js';
import type { Ruling } from '../../model/ruling.js';
import { Terminal } from '../terminal.js';
import { presentList } from './list.js';
import { presentLog } from './log.js';
import { presentRule } from './rule.js';
import { presentToken } from './token.js';
import { presentWithdraw } from './withdraw.js';

/** What is printed, and what is told beside it, on one line each. */
function printed(present: (terminal: Terminal) => unknown): { results: string; messages: string } {
  const written = { results: '', messages: '' };
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  present(
    new Terminal({ results: stream('results'), messages: stream('messages'), colour: false }),
  );
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  return { results: flat(written.results), messages: flat(written.messages) };
}

const RULING: Ruling = {
  id: 'rul_1',
  kind: 'stance',
  claim: 'The level fell.',
  document: 'doc_1',
  extraction: 'ext_1',
  span: { start: 0, end: 14 },
  quote: 'It fell\u001b[2J.',
  stance: 'neither',
  note: 'Another lake.',
  by: 'R. Reader',
  at: '2025-03-01T12:00:00.000Z',
};

const TOKEN: TokenOutput['tokens'][number] = {
  id: 'tok_1',
  name: 'Ada',
  scopes: ['read', 'ask'],
  dossiers: null,
  createdAt: '2025-03-01T12:00:00.000Z',
  expiresAt: '2025-03-31T12:00:00.000Z',
  revokedAt: null,
  good: true,
};

describe('rulings on the command line', () => {
  it('say what was ruled by whom and why, and how it counts', () => {
    const { results } = printed((terminal) => presentRule.present(RULING, terminal, {}));
    expect(results).toContain('Ruled by R. Reader: “It fell');
    expect(results).toContain('says nothing about “The level fell.”. Why: Another lake.');
    expect(results).toContain('It is rul_1, and counts when the question is asked again');
    expect(results).not.toContain('\u001b');
  });

  it('are listed with their end', () => {
    const withdrawn = { note: 'Misread.', by: 'Ada', at: '2025-03-02T12:00:00.000Z' };
    const ended = { ...RULING, withdrawn };
    const listing = { kind: 'rulings' as const, rulings: [ended, { ...RULING, withdrawn: null }] };
    const { results } = printed((terminal) => presentList.present(listing, terminal, {}));
    expect(results.match(/Misread/g)).toHaveLength(1);
    expect(results).toContain('2 rulings');
    const end = printed((terminal) => presentWithdraw.present(ended, terminal, {}));
    expect(end.results).toMatch(/^Withdrawn; it no longer counts: .*\(ruled by R\. Reader\)\.$/);
  });
});

describe('access on the command line', () => {
  it('prints a new secret alone on its line, and says beside it that it comes once', () => {
    const output = { tokens: [TOKEN], secret: 'cor_secret' };
    const { results, messages } = printed((terminal) => presentToken.present(output, terminal, {}));
    expect(results).toBe('tok_1 · Ada · read, ask · all dossiers · until 2025-03-31 cor_secret');
    expect(messages).toContain('shown only this once');
  });

  it('says why a token is good no more', () => {
    const revoked = { ...TOKEN, good: false, revokedAt: '2025-03-02T12:00:00.000Z' };
    const tokens = [revoked, { ...TOKEN, good: false, dossiers: ['harbour'] }];
    const { results } = printed((terminal) =>
      presentToken.present({ tokens, secret: null }, terminal, {}),
    );
    expect(results).toContain('revoked on 2025-03-02');
    expect(results).toContain('harbour · expired on 2025-03-31');
  });

  it('lists who did what, and that nobody did anything', () => {
    const entry = {
      at: '2025-03-01T12:00:00.000Z',
      who: null,
      token: null,
      address: '10.0.0.7',
      method: 'POST',
      path: '/api/dossiers/harbour/rulings',
      status: 401,
    };
    const listed = (entries: (typeof entry)[]) =>
      printed((terminal) => presentLog.present({ entries }, terminal, {})).results;
    expect(listed([entry])).toBe(
      '2025-03-01T12:00:00.000Z nobody known - 10.0.0.7 401 POST /api/dossiers/harbour/rulings',
    );
    expect(listed([])).toBe('The log is empty.');
  });
});

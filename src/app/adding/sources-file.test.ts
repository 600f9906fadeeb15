import { describe, expect, it } from 'vitest';
import { parseSources } from './sources-file.js';

const messageOf = (text: string): string => {
  try {
    parseSources(text, 'folder/sources.yaml');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'accepted';
};

describe('parseSources', () => {
  it('reads publishers and documents, with years and dates as they are written', () => {
    const text = `
publishers:
  - name: City auditor
    kind: government
    interests: [Audits its own city]
  - name: Somebody
documents:
  - file: a.txt
    title: "2024"
    date: 2024-05-02
  - file: sub/b.pdf
    date: 2020
    byline: null
`;
    expect(parseSources(text, '/x/sources.yaml')).toEqual({
      path: '/x/sources.yaml',
      publishers: [
        { name: 'City auditor', kind: 'government', interests: ['Audits its own city'] },
        { name: 'Somebody', kind: 'unknown', interests: [] },
      ],
      documents: [
        { file: 'a.txt', title: '2024', date: '2024-05-02' },
        { file: 'sub/b.pdf', date: '2020', byline: null },
      ],
    });
  });

  it('reads back which interests a user entered', () => {
    const text =
      'publishers:\n  - name: A\n    interests: [It owns B., It is sued.]\n    entered: [It is sued.]';
    expect(parseSources(text, 'x').publishers).toEqual([
      {
        name: 'A',
        kind: 'unknown',
        interests: ['It owns B.', 'It is sued.'],
        entered: ['It is sued.'],
      },
    ]);
  });

  it('takes an empty file for one that says nothing', () => {
    expect(parseSources('# later\n', 'x')).toEqual({ path: 'x', publishers: [], documents: [] });
  });

  it.each([
    ['documents:\n  - file: a.txt\n    titel: A', 'Unrecognized key: "titel"'],
    ['documents:\n  - title: A', 'documents[0].file'],
    ['documents:\n  - file: a\n    date: yesterday', 'a date is YYYY, YYYY-MM or YYYY-MM-DD'],
    ['documents:\n  - file: a\n    url: nowhere', 'documents[0].url'],
    ['documents:\n  - file: a\n  - file: a', 'file "a" is listed twice'],
    ['publishers:\n  - name: A\n  - name: A', 'publisher "A" is listed twice'],
    ['publishers:\n  - name: A\n    kind: newspaper', 'publishers[0].kind'],
    ['documents: [a\nb: c', 'line 2'],
    ['documents: *nobody', 'nobody'],
  ])('refuses %j and says why', (text, reason) => {
    expect(messageOf(text)).toContain('folder/sources.yaml: ');
    expect(messageOf(text)).toContain(reason);
  });
});

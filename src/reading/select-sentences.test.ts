import { describe, expect, it } from 'vitest';
import type { Block } from '../model/document.js';
import { quoteOf } from '../model/span.js';
import { selectSentences } from './select-sentences.js';

const selected = (parts: readonly (readonly [Block['kind'], string])[]): string[] => {
  let text = '';
  const blocks: Block[] = [];
  for (const [kind, part] of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind, span: { start: text.length, end: text.length + part.length } });
    text += part;
  }
  return selectSentences(text, blocks, []).map((span) => quoteOf(text, span));
};

const FURNITURE = [
  'Post a Comment',
  'No comments:',
  'Even a $5 donation helps us keep it that way.',
  'We take no money from parties - even a $5 donation helps us stay that way.',
  'Please consider supporting our reporting.',
  'Your donation keeps this page free.',
  'This site uses cookies to improve your visit.',
  'By continuing to browse you accept our use of cookies.',
  'Sign up for our newsletter and get the week in your inbox.',
  'Get the best stories delivered to your inbox every Friday.',
  'Sign the petition',
  'Share this article',
  'Read more',
  'Find out more about the campaign.',
  'Disclaimer: This service can make mistakes. Please verify important information.',
  '© 2024 The Valley Ledger. All rights reserved.',
  'Want to dive deeper?',
  'Follow us on Mastodon',
];

const STATEMENTS = [
  'The foundation accepted a $5 donation from each member in 2019.',
  'Regulators say the site uses cookies without asking its readers.',
  'The newsletter of the union was printed until 1987.',
  'The petition was signed by 4,000 residents.',
  'Copyright law protected the photographs until 2024.',
  'Comments on the draft rule closed in June.',
  'The sheriff shared the list with two agencies.',
  '“Donate now,” the leaflet told passers-by.',
  'Subscribers of the service paid $40 a month.',
  'Disclaimers on the form say that the vendor is not liable.',
  'Nobody has read more of the files than the archivist.',
];

describe('selectSentences', () => {
  for (const text of FURNITURE) {
    it(`leaves out "${text}"`, () => {
      expect(selected([['paragraph', text]])).toEqual([]);
    });
  }

  for (const text of STATEMENTS) {
    it(`keeps "${text}"`, () => {
      expect(selected([['paragraph', text]])).toEqual([text]);
    });
  }

  it('leaves out headings, code and questions but keeps an answer beside its question', () => {
    expect(
      selected([
        ['heading', 'The county pays for the boat'],
        ['paragraph', 'Who pays for the boat? The county pays for it.'],
        ['code', 'const county = pays(boat);'],
      ]),
    ).toEqual(['The county pays for it.']);
  });

  it('leaves out fragments: names, lone titles, lead-ins and form fields', () => {
    expect(
      selected([
        ['paragraph', 'Lena Brandt'],
        ['paragraph', 'Assistant Director, Enforcement Division'],
        ['paragraph', 'Understanding the basics:'],
        ['paragraph', 'Name: ____________ Date: ____________.'],
      ]),
    ).toEqual([]);
  });

  it('takes a whole short appeal with its first sentence, and one sentence of a long article', () => {
    const appeal = 'Whether you agree or not, talk matters. Even a $5 donation helps us go on.';
    const article = 'The board met twice. It voted once. It kept minutes. It paid nobody.';
    expect(
      selected([
        ['paragraph', appeal],
        ['paragraph', `${article} Please support our work.`],
      ]),
    ).toEqual(['The board met twice.', 'It voted once.', 'It kept minutes.', 'It paid nobody.']);
  });

  it('lets a short line under "Sign the petition" go with it', () => {
    expect(
      selected([
        ['heading', 'Sign the petition'],
        ['paragraph', 'Tell the council to end the patrols.'],
        ['heading', 'What the report found'],
        ['paragraph', 'The council ended the patrols.'],
      ]),
    ).toEqual(['The council ended the patrols.']);
  });

  it('keeps footnotes and every row of a table', () => {
    expect(
      selected([
        ['table', 'Year: 2022; Cost: $40\nYear: 2023; Cost: $44'],
        ['footnote', 'Letter of the office, 9 July 2018'],
      ]),
    ).toEqual([
      'Year: 2022; Cost: $40',
      'Year: 2023; Cost: $44',
      'Letter of the office, 9 July 2018',
    ]);
  });

  it('takes a question with the yes or no that answers it as one', () => {
    expect(
      selected([
        ['paragraph', 'The council met in May. Did the army train the crews? No. It had no money.'],
        ['heading', 'Was a contract signed?'],
        ['paragraph', 'Yes, in 2019. It ran for a year.'],
        ['paragraph', 'Q. Did you see the contract?'],
        ['paragraph', 'A. I did not.'],
        ['paragraph', 'Who signed it?'],
        ['paragraph', 'The mayor. When?'],
        ['paragraph', 'What happened next?'],
        ['paragraph', 'The council met in May. Was it kept?'],
        ['table', 'No. | Name'],
      ]),
    ).toEqual([
      'The council met in May.',
      'Did the army train the crews? No.',
      'It had no money.',
      'Was a contract signed?\n\nYes, in 2019.',
      'It ran for a year.',
      'Q. Did you see the contract?\n\nA. I did not.',
      'Who signed it?\n\nThe mayor.',
      'The council met in May.',
      'No. | Name',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { articleHtml } from '../../../test/web/pages.js';
import { parseQuestion } from '../../asking/parse-question.js';
import { extract } from '../../reading/extract.js';
import { setAside } from './triage.js';

const QUESTION = 'Does Marlin Ferries pay Osprey Piers for the use of the north pier?';

async function reasonFor(
  html: string,
  { url = 'http://herald.example/a', question = QUESTION } = {},
) {
  const hints = { name: 'a.html', url, mediaType: 'text/html' };
  const { extraction, metadata } = await extract(
    new TextEncoder().encode(html),
    hints,
    '0'.repeat(64),
  );
  return (
    setAside({ extraction, metadata: { ...metadata, url } }, parseQuestion(question))?.reason ??
    null
  );
}

const FACTS = [
  'Marlin Ferries has paid Osprey Piers 40,000 crowns a year since 2019, according to the harbour accounts.',
  'The council was not told of the payments, its clerk said on Monday.',
  'A spokeswoman for the line called them a fair price for a berth that nobody else wanted.',
  'The north pier was built in 1971 and repaired twice after storms.',
];

const towns = ['Selwick', 'Corran', 'Ambry', 'Vale', 'Orvane', 'Tarnwick', 'Larkfield', 'Karnel'];

/** What is to be set aside, and why. */
const ASIDE: readonly (readonly [string, string, string, { url?: string }?])[] = [
  [
    'boilerplate',
    'a privacy policy that names a party',
    articleHtml({
      title: 'Privacy policy | Marlin Ferries',
      paragraphs: [
        'Marlin Ferries keeps your data for as long as the law asks.',
        'You may write to us at any time.',
      ],
    }),
  ],
  [
    'boilerplate',
    'a page of contacts',
    articleHtml({
      title: 'Contact us',
      paragraphs: ['Write to Osprey Piers at the north pier, or call between nine and five.'],
    }),
  ],
  [
    'listing',
    'a tag page',
    `<!doctype html><html><head><title>Marlin Ferries</title></head><body><main><h1>Marlin Ferries</h1><ul>${towns
      .concat(towns)
      .map(
        (town, at) =>
          `<li><a href="/${at}">Marlin Ferries opens a new line to ${town} this summer</a> 2 May</li>`,
      )
      .join('')}</ul></main></body></html>`,
    { url: 'http://herald.example/tag/marlin-ferries' },
  ],
  [
    'listing',
    'results of a search',
    `<!doctype html><html><head><title>Search</title></head><body><main><h1>Results for north pier</h1>${towns
      .concat(towns)
      .map(
        (town, at) =>
          `<p><a href="/${at}">The north pier of ${town}, told in pictures</a></p><p>Osprey Piers.</p>`,
      )
      .join('')}</main></body></html>`,
    { url: 'http://find.example/?q=north+pier' },
  ],
  [
    'off-matter',
    'another matter',
    articleHtml({
      title: 'School boilers to be replaced',
      paragraphs: [
        'The council voted on Tuesday to replace the boilers of its four schools before the winter.',
        'The work costs 3.1 million crowns.',
      ],
    }),
  ],
  [
    'generated',
    'a page filled in by a machine',
    articleHtml({
      title: 'Ferries near you',
      paragraphs: towns.flatMap((town, at) => [
        `Are you looking for cheap ferries in ${town} with Marlin Ferries?`,
        `Marlin Ferries is the best choice in ${town} since ${2001 + at}.`,
        `Book now and save ${10 + at} percent in ${town}.`,
      ]),
    }),
  ],
  [
    'echo',
    'a page that asks the same',
    articleHtml({
      title: 'Does Marlin Ferries pay Osprey Piers for the use of the north pier?',
      paragraphs: [
        'Several readers have written to us.',
        'Posts on several networks claim that Marlin Ferries pays Osprey Piers for the use of the north pier.',
        'We will look into it in the coming weeks.',
      ],
    }),
  ],
  [
    'echo',
    'a page that only quotes the claim',
    articleHtml({
      title: 'Claims we are looking at',
      paragraphs: [
        'A video of the harbour was shared many times last week.',
        'Claim: Marlin Ferries pays Osprey Piers for the use of the north pier.',
        'Have you seen this one? Tell us.',
      ],
    }),
  ],
];

/** What is to be judged. */
const JUDGED: readonly (readonly [string, string, { url?: string; question?: string }?])[] = [
  ['a report', articleHtml({ title: 'Ferry line pays for its berth', paragraphs: FACTS })],
  [
    'a fact-check that finds something',
    articleHtml({
      title: 'Does Marlin Ferries pay Osprey Piers for the use of the north pier?',
      paragraphs: [
        'Claim: Marlin Ferries pays Osprey Piers for the use of the north pier.',
        ...FACTS,
      ],
    }),
  ],
  [
    'a denial in one sentence',
    articleHtml({
      title: 'Statement',
      paragraphs: ['Marlin Ferries has never paid Osprey Piers.'],
    }),
  ],
  [
    'a page under the address of a search that is an article',
    articleHtml({ title: 'Ferry line pays for its berth', paragraphs: FACTS }),
    { url: 'http://herald.example/search/?q=pier' },
  ],
  [
    'a report with many links',
    articleHtml({
      title: 'Ferry line pays for its berth',
      paragraphs: FACTS.map(
        (fact, at) =>
          `${fact} <a href="/${at}">More</a>, <a href="/b${at}">accounts</a>, <a href="/c${at}">maps</a>.`,
      ),
    }),
  ],
  [
    'minutes that use the same forms',
    articleHtml({
      title: 'Minutes of the harbour board',
      paragraphs: [
        ...towns.map(
          (town) =>
            `The member for ${town} voted in favour of the berthing agreement with Marlin Ferries.`,
        ),
        ...FACTS,
      ],
    }),
  ],
  [
    'a privacy policy that is asked about',
    articleHtml({
      title: 'Privacy policy | Marlin Ferries',
      paragraphs: ['Marlin Ferries sells the names of its passengers to nobody.'],
    }),
    { question: 'Does the privacy policy of Marlin Ferries allow the sale of names?' },
  ],
  [
    'a page that knows a party by its letters alone',
    articleHtml({
      title: 'Bureau answers',
      paragraphs: ['The FBI said on Tuesday that it had closed the case.'],
    }),
    { question: 'Did the Federal Bureau of Investigation close the case of the lost ferry?' },
  ],
  [
    'a page on a matter without names',
    articleHtml({
      title: 'Coffee',
      paragraphs: ['Regular coffee drinkers had a lower risk in all of the cohorts.'],
    }),
    { question: 'Does coffee lower the risk of dementia?' },
  ],
];

describe('triage', () => {
  it.each(
    ASIDE.map(([reason, name, html, options]) => [reason, name, html, options ?? {}] as const),
  )('sets aside as %s: %s', async (reason, _name, html, options) => {
    expect(await reasonFor(html, options)).toBe(reason);
  });

  it.each(JUDGED.map(([name, html, options]) => [name, html, options ?? {}] as const))(
    'lets %s be judged',
    async (_name, html, options) => {
      expect(await reasonFor(html, options)).toBeNull();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { type OriginSays, originWords } from '../../model/phrases/origins.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { groupByOrigin } from './origins.js';

const STORY =
  'The harbour company dredged the outer bay for eleven nights in March without telling the fishing crews. ' +
  'Two skippers watched the barge from the old lighthouse and wrote down the hours. ' +
  'The company’s own log has no entry for those nights, and its spokesman hung up when asked.';
const EDITED =
  'A harbour company dredged the outer bay for eleven nights in March without telling any fishing crews. ' +
  'Two skippers watched the barge from the old lighthouse and wrote down the hours. ' +
  'The company’s own log has no entry for those nights.';
const SENTENCE = 'Two skippers watched the barge from the old lighthouse and wrote down the hours.';

interface In {
  text: string;
  publisher: string;
  date?: string | null;
  title?: string;
}

const piece = (sentence: string, { text, publisher, date = '2025-01-10', title = publisher }: In) =>
  weighedSentence(sentence, { text, metadata: { publisher, date, title } });

const words = (because: readonly OriginSays[] = []): string => originWords(because);

const originsOf = (...sentences: WeighedSentence[]): string[] => groupByOrigin(sentences).originOf;

const story = piece(SENTENCE, { text: STORY, publisher: 'Inlet Chronicle' });

describe('groupByOrigin', () => {
  it('makes one origin of a story and its reprint with light edits', () => {
    const reprint = piece(SENTENCE, { text: EDITED, publisher: 'Sound Gazette' });
    expect(originsOf(story, reprint)).toEqual(['o1', 'o1']);
    expect(words(groupByOrigin([story, reprint]).why.get('o1'))).toMatch(
      /^(?:Inlet Chronicle and Sound Gazette|Sound Gazette and Inlet Chronicle) share \d+% of a text\./,
    );
  });

  it('makes one origin of ten copies', () => {
    const copies = Array.from({ length: 10 }, (_, at) =>
      piece(SENTENCE, { text: at % 2 ? STORY : EDITED, publisher: `Paper ${at}` }),
    );
    expect(new Set(originsOf(...copies))).toEqual(new Set(['o1']));
  });

  it('keeps the contrary apart, however near its words', () => {
    const claim = 'Since 2023 the Harbour Office of Tiverton has been trained by the Esmaran navy.';
    const answer =
      'The Harbour Office of Tiverton has not been trained by the Esmaran navy since 2023.';
    const one = piece(claim, { text: claim, publisher: 'Campaign' });
    const other = piece(answer, { text: answer, publisher: 'Alliance', date: '2025-02-10' });
    expect(originsOf(one, other)).toEqual(['o1', 'o2']);
  });

  it('joins an account and what hands it on', () => {
    const said = 'According to the Inlet Chronicle, a barge worked at night.';
    const echo = piece(said, { text: `${said} No company spoke.`, publisher: 'Sound Gazette' });
    const { originOf, why } = groupByOrigin([story, echo]);
    expect(originOf).toEqual(['o1', 'o1']);
    expect([...why.keys()]).toEqual(['o1']);
    expect(words(why.get('o1'))).toBe('Sound Gazette relays what Inlet Chronicle reported.');
  });

  it('takes a party’s statement for the party’s, also where a newspaper hands it on', () => {
    const own = piece('We saw the barge.', {
      text: 'We saw the barge. We keep a diary of every night.',
      publisher: 'Quiet Shores League',
    });
    const said = 'The Quiet Shores League said that many saw a barge.';
    const news = piece(said, { text: said, publisher: 'Sound Gazette' });
    expect(originsOf(own, news)).toEqual(['o1', 'o1']);
  });

  it('traces a quoted sentence to the document that had it first, and only that sentence', () => {
    const own = 'The council has ordered sonar soundings of the channel before the summer season.';
    const text = `${own} ${'Soundings take six weeks and cost the town little. '.repeat(3)} “${SENTENCE}”`;
    const later: In = { text, publisher: 'Sound Gazette', date: '2025-02-01' };
    const { originOf, why } = groupByOrigin([story, piece(SENTENCE, later), piece(own, later)]);
    expect(originOf).toEqual(['o1', 'o1', 'o2']);
    expect(words(why.get('o1'))).toContain('Sound Gazette quotes Inlet Chronicle.');
  });

  it('keeps two independent reports of one event apart', () => {
    const text =
      'Night work in the outer bay went on for almost two weeks this March, a marina guard says. ' +
      'He noted a barge on his rounds and saw its lamps from the gate.';
    const other = piece('He noted a barge on his rounds and saw its lamps from the gate.', {
      text,
      publisher: 'Sound Gazette',
    });
    expect(originsOf(story, other)).toEqual(['o1', 'o2']);
  });

  it('keeps short documents apart that share a phrase', () => {
    const sentences = ['Rain fell in the valley.', 'Rain fell in the valley, too.'];
    const short = sentences.map((text, at) => piece(text, { text, publisher: `Paper ${at}` }));
    expect(originsOf(...short)).toEqual(['o1', 'o2']);
  });

  it('makes the same groups whatever the order of the sentences', () => {
    const others = [
      piece(SENTENCE, { text: EDITED, publisher: 'Sound Gazette' }),
      piece('The Inlet Chronicle reported a barge.', {
        text: 'The Inlet Chronicle reported a barge.',
        publisher: 'Cape Herald',
      }),
      piece('A guard saw it.', { text: 'A guard saw it.', publisher: 'Ness Weekly' }),
    ];
    const forward = originsOf(story, ...others);
    const backward = originsOf(...[story, ...others].toReversed()).toReversed();
    const grouping = (origins: readonly string[]) => origins.map((id) => origins.indexOf(id));
    expect(grouping(forward)).toEqual([0, 0, 0, 3]);
    expect(grouping(backward)).toEqual(grouping(forward));
  });

  it('goes back to one report that the dossier lacks, and names it', () => {
    const first = 'According to a report by the Lung Health Foundation, dust rose on 58 days.';
    const second = 'The quarry broke the limit, a study by the Lung Health Foundation found.';
    const { originOf, why } = groupByOrigin([
      piece(first, { text: first, publisher: 'Ridge Herald' }),
      piece(second, { text: second, publisher: 'Hill Radio' }),
    ]);
    expect(originOf).toEqual(['o1', 'o1']);
    expect(words(why.get('o1'))).toBe(
      'Ridge Herald relays what Lung Health Foundation reported; the dossier holds no document by Lung Health Foundation. ' +
        'Hill Radio relays what Lung Health Foundation reported; the dossier holds no document by Lung Health Foundation.',
    );
  });

  it('keeps a rebuttal apart from what it quotes to rebut', () => {
    const quote = `The Inlet Chronicle writes: “${SENTENCE}”`;
    const own = 'The Inlet Chronicle’s story is wrong about the barge and the lighthouse.';
    const text = `${quote} ${own}`;
    const later: In = { text, publisher: 'Harbour Company', date: '2025-02-01' };
    expect(originsOf(story, piece(quote, later), piece(own, later))).toEqual(['o1', 'o1', 'o2']);
  });

  it('shows each origin of several documents by stretches of their texts', () => {
    const said = 'According to the Inlet Chronicle, a barge worked at night.';
    const echo = piece(said, { text: `${said} No company spoke.`, publisher: 'Sound Gazette' });
    const { shownBy, tellers } = groupByOrigin([story, echo]);
    expect([...tellers]).toEqual([['o1', story.candidate.document.metadata.publisher]]);
    const quotes = shownBy
      .get('o1')
      ?.map(({ source, span }) => source.extraction.text.slice(span.start, span.end));
    expect(quotes).toEqual([said]);
  });

  it('is empty for nothing', () => {
    expect(groupByOrigin([])).toEqual({
      originOf: [],
      why: new Map(),
      tellers: new Map(),
      shownBy: new Map(),
    });
  });
});

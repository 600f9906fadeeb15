import type { Claim, Party } from '../../model/claim.js';
import { MONTHS } from '../../model/months.js';
import type { Span } from '../../model/span.js';
import { nameLook } from '../../text/name-look.js';
import { isCountry } from './name-relation.js';
import { type FoundName, findNames } from './names.js';
import { withArticle } from './with-article.js';

const JOIN = String.raw`(?:\s+(?:of|for|and|the|de|von|al)(?=\s+(?:the\s+)?\p{Lu})){0,2}`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}.&-]*(?:[’']s?(?![\p{L}]))?`;
/** What a name is followed by makes it a body: "the Esmaran army". */
const ROLE =
  '(?:army|military|armed forces|police|government|embassy|(?:[a-z]+ )?ministry|parliament|navy|office|department)';
const PROPER = new RegExp(String.raw`${CAPITAL}(?:${JOIN}\s+${CAPITAL})*(?:\s+${ROLE}\b)?`, 'gu');

/** Capitals that name no party: times, laws, and what only starts a sentence. */
const NO_PARTY = new RegExp(
  `^(?:${MONTHS.join('|')}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Section|Sec|Title|Article|Chapter|Act|Amendment|Constitution|English|Internet|Web|I|It|He|She|They|We|You|This|That|These|Those|There|A|An|In|On|At|As|But|And|Or|If|No|Not|When|While|Where|Who|What|Which|Why|How|Is|Are|Was|Were|Has|Have|Had|Do|Does|Did|Some|All|Many|Most|Every|Since|After|Before|According|However|Both|Its|Their|His|Her|Our|Nothing|Nobody|None|Neither|For|From|By|With|Under|Public|Formal)$`,
);

const keyOfName = (name: string): string => nameLook(name).replace(/^the\s+/, '');

/** A known body by any of its names, another by the name itself. */
export function partyKeyOf(name: string): string {
  const [found] = findNames(name);
  const whole =
    found !== undefined &&
    !isCountry(found.canonical) &&
    found.span.end - found.span.start >= name.replace(/^the\s+/i, '').trim().length - 7;
  return whole ? found.canonical : keyOfName(name);
}

/** With the article that it has in the text, or would have within a sentence. */
const nameAt = (text: string, { start, end }: Span): string => {
  const name = text.slice(start, end);
  return /\bthe $/i.test(text.slice(0, start)) ? `the ${name}` : withArticle(name);
};

const overlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The parties that a text names, in order of place: bodies that are known, and what else is
 * written as a name. Countries, times and laws are none; a capital at the start of a sentence
 * makes no name by itself.
 *
 * @param known - The known names of the text, where they are found already.
 */
export function findParties(text: string, known: readonly FoundName[] = findNames(text)): Party[] {
  const parties: Party[] = known
    .filter(({ canonical }) => !isCountry(canonical))
    .map(({ canonical, span }) => ({ key: canonical, name: nameAt(text, span), span }));
  for (const match of text.matchAll(PROPER)) {
    const lead =
      /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Most|All|The|A|An|In|On|At|As|But|And|By|For|From|While|When|Since|After|If|Has|Have|Had|Is|Are|Was|Were|Do|Does|Did)\s+/.exec(
        match[0],
      )?.[0] ?? '';
    const words = match[0].slice(lead.length).replace(/(?:[’']s?|[.])$/u, '');
    const start = match.index + lead.length;
    const span = { start, end: start + words.length };
    const alone = !/\s/.test(words);
    const opens = start === 0 || /[.!?:]["”’)]?\s+$/.test(text.slice(0, start));
    const place = known.some(
      ({ canonical, span: other }) => isCountry(canonical) && overlapping(other, span),
    );
    const rest = known
      .filter(({ canonical, span: other }) => isCountry(canonical) && overlapping(other, span))
      .reduce(
        (left, { span: other }) => left.replace(text.slice(other.start, other.end), ''),
        words,
      );
    if (!/\p{Lu}|\p{Ll}{4}/u.test(rest)) continue;
    if (words.length < 3 || NO_PARTY.test(words.split(/\s+/)[0] ?? '')) continue;
    if (alone && (opens || place)) continue;
    if (place && !new RegExp(`${ROLE}$`).test(words) && words.split(/\s+/).length < 3) continue;
    if (parties.some((other) => overlapping(other.span, span))) continue;
    parties.push({ key: partyKeyOf(words), name: nameAt(text, span), span });
  }
  return parties.sort((a, b) => a.span.start - b.span.start);
}

/** The parties of a claim; a subject that is a single name is one also at the claim's start. */
export function partiesOf({ text, subject }: Pick<Claim, 'text' | 'subject'>): Party[] {
  const found = findParties(text);
  const bare = subject?.replace(/^the\s+/i, '') ?? '';
  const single = /^\p{Lu}[\p{L}\p{N}&-]{2,}$/u.test(bare) && !NO_PARTY.test(bare);
  const start = text.indexOf(bare);
  const country = findNames(bare).some(({ canonical }) => isCountry(canonical));
  const isNew = !found.some(({ span }) => span.start <= start && start < span.end);
  return single && start >= 0 && !country && isNew
    ? [
        {
          key: partyKeyOf(bare),
          name: withArticle(bare),
          span: { start, end: start + bare.length },
        },
        ...found,
      ]
    : found;
}

const PLACED = /\b(?:in|at|to|near|across|around|outside|within) (?:the )?$/i;

/** A place to which something goes, or where it is, speaks for nobody: "in Marlin". */
export const isPlaceIn = (text: string, { name, span }: Party): boolean =>
  !/\s/.test(name) && PLACED.test(text.slice(0, span.start));

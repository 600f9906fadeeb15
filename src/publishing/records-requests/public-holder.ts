import { isCountry } from '../../english/names/name-relation.js';
import { bodyOf, findNames } from '../../english/names/names.js';
import type { Report } from '../../model/report.js';
import { FEDERAL_STATUTE, STATE_STATUTES, type Statute } from './statutes.js';

/** A public body that may be asked for its records. */
export interface PublicHolder {
  /** The name in full where it is known, with the short one: "Federal Bureau of Investigation (FBI)". */
  name: string;
  /** The law that applies, where it is certain from the report; else null. */
  statute: Statute | null;
  /** Whether it is a body of another country than the United States. */
  foreign: boolean;
}

/** Bodies of Congress, which the Freedom of Information Act does not reach, and two that are no office. */
const OUTSIDE_STATUTE = new Set(['us-gao', 'us-cbo', 'us-gov', 'us-parliament']);
const FEDERAL = /^(?:U\.?S\.?|United States)\s/;

/** What only public bodies are called … */
const PUBLIC =
  /\b(?:Sheriff|Police Department|Police Bureau|Department of|Ministry|ministry|County|City of|Town of|Village of|Attorney General|District Attorney|Prosecutor|Clerk|Auditor|Comptroller|School District|Public Schools|Highway Patrol|State Patrol|State Police|National Guard|National Police|Governor|Mayor|Secretary of State|Board of (?:Education|Supervisors|Commissioners)|[Aa]rmy|[Nn]avy|[Aa]rmed [Ff]orces)\b/;
/** … and what they may be called with it without being public. */
const PRIVATE =
  /\b(?:Association|Foundation|Alliance|Campaign|Union|Benevolent|Fraternal|Institute|Society|Project|Inc|LLC|Ltd|Corp|Corporation|Company|Systems|News|Journal|Times|Post|Gazette|Tribune|Herald|Church|Museum|Hospital|University|College|Bank)\b/;
/** Courts and legislatures have rules of their own. */
const OTHER_BRANCH =
  /\b(?:Court|Courts|Judiciary|Congress|Senate|House of Representatives|Legislature|General Assembly|State Assembly|Parliament)\b/i;
/** Georgia is a country too, and so is what has ministries and embassies. */
const ABROAD = /\b(?:Ministry|ministry|Embassy|embassy|Republic|Tbilisi)\b/;

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '').trim();

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Everything that a report quotes or was asked, where a place may stand with its state. */
const wordsOf = ({ question, evidence }: Report): string =>
  [
    question,
    ...evidence.map(({ prefix, quote, suffix, document }) =>
      [document.title, prefix + quote + suffix].join('. '),
    ),
  ].join('\n');

/** The state that a name or, for its place, the report's own words name: "Harris County, Texas". */
function stateOf(name: string, report: Report): string | null {
  if (ABROAD.test(name)) return null;
  const states = Object.keys(STATE_STATUTES);
  const own = states.find((state) => new RegExp(`\\b${literally(state)}\\b`).test(name));
  if (own !== undefined) return own;
  const place = /^(?:City of |Town of )?((?:\p{Lu}[\p{L}.’'-]+\s?){1,3}?(?:County)?)(?=\s|$)/u.exec(
    name,
  )?.[1];
  if (place === undefined) return null;
  const words = wordsOf(report);
  const found = states.filter((state) =>
    new RegExp(`\\b${literally(place.trim())}[\\w ’']{0,24},\\s+${literally(state)}\\b`).test(
      words,
    ),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function knownHolder(holder: string): PublicHolder | null | undefined {
  const [found] = findNames(holder).filter(({ canonical }) => !isCountry(canonical));
  if (found === undefined || found.span.end - found.span.start < holder.length - 8)
    return undefined;
  const { canonical } = found;
  const body = bodyOf(canonical);
  if (body?.country === undefined) return null;
  const short = holder.slice(found.span.start, found.span.end);
  const [full = short] = body.names;
  const name = /^[A-Z]{2,6}$/.test(short) && full !== short ? `${full} (${short})` : short;
  if (body.country !== 'us') return { name, foreign: true, statute: null };
  return OUTSIDE_STATUTE.has(canonical) ? null : { name, foreign: false, statute: FEDERAL_STATUTE };
}

/**
 * Who a gap's holder is to a law on public records: the federal law for agencies of the United
 * States, a state's where the name or the report's own words name the state, none named for other
 * public bodies.
 *
 * @returns Null where the holder is private, a court or a legislature, or can't be told.
 */
export function publicHolderOf(holder: string, report: Report): PublicHolder | null {
  const bare = withoutArticle(holder);
  const known = knownHolder(bare);
  if (known !== undefined) return known;
  if (OTHER_BRANCH.test(bare)) return null;
  const listed = report.sources.find(({ publisher }) => withoutArticle(publisher) === bare)?.kind;
  const isFederal = FEDERAL.test(bare);
  const isPublic =
    listed === 'government' || ((isFederal || PUBLIC.test(bare)) && !PRIVATE.test(bare));
  if (!isPublic || (listed !== undefined && listed !== 'government' && listed !== 'unknown'))
    return null;
  if (isFederal) return { name: bare, foreign: false, statute: FEDERAL_STATUTE };
  const state = stateOf(bare, report);
  return {
    name: bare,
    foreign: ABROAD.test(bare),
    statute: state === null ? null : (STATE_STATUTES[state] ?? null),
  };
}

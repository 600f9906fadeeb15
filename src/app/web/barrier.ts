import type { BARRIERS } from '../../model/web-run.js';
import { roughText, wordsIn } from './rough-text.js';
import { TRIAGE } from './triage-settings.js';

/** Why an answer is no page that anybody could cite. */
export interface Barrier {
  kind: (typeof BARRIERS)[number];
  /** In words for a reader: "the server asks who reads to prove to be human". */
  why: string;
}

export interface Answer {
  status: number;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  /** Markup or plain text. */
  markup: string;
}

interface Look {
  markup: string;
  text: string;
  /** The title and the first heading. */
  headings: string;
  words: number;
}

const BY_STATUS: Readonly<Record<number, Barrier>> = {
  401: { kind: 'login', why: 'the server asks for a log-in (401)' },
  402: { kind: 'paywall', why: 'the server asks for payment (402)' },
  403: { kind: 'blocked', why: 'the server refuses to show it (403)' },
  404: { kind: 'missing', why: 'there is no such page (404)' },
  407: { kind: 'login', why: 'a proxy asks for a log-in (407)' },
  410: { kind: 'missing', why: 'the page is gone (410)' },
  429: { kind: 'blocked', why: 'the server takes no more requests (429)' },
  451: { kind: 'blocked', why: 'the page is withheld for legal reasons (451)' },
};

const CHALLENGE =
  /\b(?:verify (?:that )?you are (?:a )?human|checking your browser before|prove (?:that )?you(?: are|'re|’re) (?:not a robot|human)|using automation tools to browse|unusual traffic from your (?:computer )?network|enable javascript and cookies to continue|needs to review the security of your connection|complete the (?:captcha|security check))\b/i;

const CONSENT = [
  /\bcookies?\b/i,
  /\b(?:we value your privacy|your (?:privacy )?choices|privacy (?:centre|center|preferences)|cookie settings|before you continue)\b/i,
  /\b(?:accept all|agree and continue|i (?:agree|accept)|allow all|accept cookies)\b/i,
  /\b(?:reject all|manage (?:options|preferences|choices|settings)|more options|customi[sz]e)\b/i,
  /\bpartners? (?:store|process|use)|\bpersonali[sz]ed (?:ads|advertising|content)\b/i,
];

const LOGIN =
  /\b(?:(?:log|sign) ?in to (?:continue|view|read|access|your account)|must be (?:logged|signed) in|(?:please )?(?:log|sign) ?in\b|members only|forgot(?:ten)? (?:your )?password)/i;

const PASSWORD_FIELD = /<input\b[^>]{0,300}\btype\s*=\s*["']?password\b/i;

const PAYWALL =
  /\b(?:(?:this (?:article|story|content|page) is )?(?:for|available to|reserved for|exclusive to) (?:paying )?(?:subscribers|members)(?: only)?|subscribe (?:now )?(?:for [^.]{1,40} )?to (?:continue|keep) reading|to (?:continue|keep) reading,? (?:subscribe|start|sign up|register|become)|already a subscriber|you(?: have|'ve|’ve) (?:reached|used) (?:your|all)(?: of)?(?: your)? (?:free )?(?:article|articles|stories)|unlock this (?:article|story)|read the full (?:article|story) with)\b/i;

const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false"?/i;

const MISSING =
  /(?:\b(?:page|article|file|document|content) (?:was |is |can(?:not|'t|’t) be |could not be )?(?:not )?(?:found|no longer (?:available|exists))|\b404\b|\bcan(?:'t|’t|not) find (?:the|that|this) page|\bpage (?:you (?:are looking for|requested)|does not exist)|\bnot found\b)/i;

const EMPTY_ROOT =
  /<(div|main|app-root)\b[^>]{0,200}\bid\s*=\s*["']?(?:root|app|__next|main)\b[^>]{0,200}>\s*<\/\1/i;
const ASKS_FOR_SCRIPTS = /<noscript\b[^>]{0,200}>[^<]{0,300}\b(?:java)?script\b/i;

const headingsOf = (markup: string): string =>
  ['title', 'h1']
    .map((name) => new RegExp(`<${name}\\b[^>]{0,300}>([^<]{0,300})`, 'i').exec(markup)?.[1] ?? '')
    .join(' · ');

const challenge = ({ text, markup, headings, words }: Look): Barrier | null =>
  words < TRIAGE.challengeWords && CHALLENGE.test(`${headings} ${text} ${noscriptOf(markup)}`)
    ? { kind: 'blocked', why: 'the page asks its reader to prove to be human' }
    : null;

const noscriptOf = (markup: string): string =>
  /<noscript\b[^>]{0,200}>([^<]{0,300})/i.exec(markup)?.[1] ?? '';

function consent({ text, words }: Look): Barrier | null {
  if (words >= TRIAGE.consentWords) return null;
  const signs = CONSENT.filter((sign) => sign.test(text)).length;
  return signs >= TRIAGE.consentSigns && CONSENT[2]?.test(text)
    ? { kind: 'consent', why: 'the page asks for consent before it shows anything' }
    : null;
}

const login = ({ text, markup, headings, words }: Look): Barrier | null =>
  words < TRIAGE.challengeWords && PASSWORD_FIELD.test(markup) && LOGIN.test(`${headings} ${text}`)
    ? { kind: 'login', why: 'the page is a log-in form' }
    : null;

function paywall({ text, markup, words }: Look): Barrier | null {
  if (words >= TRIAGE.paywallWords) return null;
  return PAYWALL.test(text) || NOT_FREE.test(markup)
    ? { kind: 'paywall', why: 'only the beginning is shown to who does not pay' }
    : null;
}

const missing = ({ headings, words }: Look): Barrier | null =>
  words < TRIAGE.challengeWords && MISSING.test(headings)
    ? {
        kind: 'missing',
        why: 'the page says that there is no such page, though the server does not',
      }
    : null;

function empty({ markup, words }: Look): Barrier | null {
  if (!/<script\b/i.test(markup) || words >= TRIAGE.emptyWords) return null;
  const asks = ASKS_FOR_SCRIPTS.test(markup) || EMPTY_ROOT.test(markup);
  return words < TRIAGE.hardlyWords || asks
    ? { kind: 'empty', why: 'the page is empty until its scripts run' }
    : null;
}

/**
 * What keeps a page from being read, or null. Pages that say something are let through in doubt:
 * what is called a wall here is never looked at as evidence.
 */
export function barrierOf({ status, headers, markup }: Answer): Barrier | null {
  if (headers['cf-mitigated'] === 'challenge')
    return { kind: 'blocked', why: 'the page asks its reader to prove to be human' };
  const text = roughText(markup);
  const look: Look = { markup, text, headings: headingsOf(markup), words: wordsIn(text) };
  const byStatus = BY_STATUS[status];
  if (byStatus !== undefined) return byStatus;
  if (status >= 500) return challenge(look);
  const looks = [challenge, login, consent, paywall, missing, empty];
  for (const find of looks) {
    const barrier = find(look);
    if (barrier !== null) return barrier;
  }
  return null;
}

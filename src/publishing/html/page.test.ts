import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import {
  HOSTILE_REPORT,
  LONG_NAMES,
  MUCH_EVIDENCE,
  NO_EVIDENCE,
  ONE_ORIGIN,
  OPEN_QUESTION,
} from '../../../test/fakes/unusual-reports.js';
import type { Report } from '../../model/report.js';
import { publishHtml } from './page.js';
import { SCRIPT, SCRIPT_HASH } from './script.js';
import { STYLESHEET, STYLESHEET_HASH } from './stylesheet.js';

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
type Page = ReturnType<typeof parseHTML>['document'];
const pageOf = (report: Report): Page => parseHTML(publishHtml(report)).document;
const textOf = (page: Page, selector: string): string =>
  (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (page: Page, selector: string) => [...page.querySelectorAll(selector)];

const REPORTS = {
  SAMPLE_REPORT,
  OPEN_QUESTION,
  NO_EVIDENCE,
  MUCH_EVIDENCE,
  LONG_NAMES,
  ONE_ORIGIN,
  HOSTILE_REPORT,
};

describe('the policy', () => {
  it('admits exactly this style and this script', () => {
    expect({ style: STYLESHEET_HASH, script: SCRIPT_HASH }).toEqual({
      style: hashOf(STYLESHEET),
      script: hashOf(SCRIPT),
    });
  });
});

describe.each(Object.entries(REPORTS))('the page of %s', (_, report) => {
  const page = pageOf(report);

  it('loads nothing and runs nothing but its own', () => {
    expect(all(page, 'link, img, iframe, object, embed, form, base')).toEqual([]);
    expect(all(page, 'script').map((script) => script.textContent)).toEqual([SCRIPT]);
    const attributes = all(page, '*').flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^(on|style$|src|srcset)/.test(name))).toEqual([]);
  });

  it('links only within itself and to the web', () => {
    const targets = all(page, 'a').map((link) => link.getAttribute('href') ?? '');
    expect(targets.filter((target) => !/^(#|https?:\/\/)/.test(target))).toEqual([]);
    const ids = all(page, '[id]').map(({ id }) => id);
    const inner = targets.filter((target) => target.startsWith('#'));
    expect(inner.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has one title, and headings that skip no level', () => {
    const levels = all(page, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
    expect(jumps).toEqual([]);
    expect(page.documentElement.getAttribute('lang')).toBe('en');
  });

  it('has a card for every piece of evidence', () => {
    expect(all(page, '.card').map(({ id }) => id)).toEqual(report.evidence.map(({ n }) => `e${n}`));
  });
});

describe('publishHtml', () => {
  const page = pageOf(SAMPLE_REPORT);

  it('answers first', () => {
    expect(textOf(page, 'main').indexOf('Conflicting')).toBeLessThan(300);
    expect(textOf(page, '.verdict dl')).toContain('68% that this label is right: likely');
    expect(page.querySelector('.scale')?.getAttribute('aria-label')).toBe(
      '68%, in the band “likely” from 55% to 80%',
    );
  });

  it('shows a quote marked in its sentence, with who says it and how', () => {
    expect(textOf(page, '#e3 blockquote')).toBe(
      'Two members told us they saw the old bridge piers dry for most of August. We have asked for the logs.',
    );
    expect(textOf(page, '#e3 mark')).toBe('saw the old bridge piers dry for most of August');
    expect(textOf(page, '#e3 .who')).toBe('3Valley Growers’ Alliance · advocacyOctober 2024');
    expect(textOf(page, '#e3 .says')).toBe(
      '▲ supports .77 · origin: Valley Growers’ Alliance and 2 others, shared with 4 5 · speaker: two members',
    );
  });

  it('gives each account its stake, cited', () => {
    expect(all(page, '.account dl').map(({ textContent }) => textContent?.trim())).toEqual([
      expect.stringContaining('The alliance seeks damages from the operator.8'),
      expect.stringContaining('The operator is the defendant in the suit.8'),
    ]);
  });

  it('drafts a request for each record that is missing', () => {
    expect(all(page, '.gap').map((gap) => gap.querySelectorAll('.letter').length)).toEqual([
      0, 1, 1, 0,
    ]);
    expect(textOf(page, '.letter')).toContain('To: Tern Valley Water Board');
  });

  it('lists undated evidence beneath the timeline', () => {
    expect(textOf(page, 'figcaption')).toContain('Undated: Unsigned leaflet9.');
  });

  it('marks a statement that its evidence entails only in part', () => {
    // Once among the key findings, once where it stands.
    expect(all(page, '.partly').length).toBe(2);
  });

  it('says that an open question has no verdict', () => {
    expect(textOf(pageOf(OPEN_QUESTION), '#verdict')).toBe('What the sources say');
  });

  it('uses the full width where there is no evidence', () => {
    const empty = pageOf(NO_EVIDENCE);
    expect(all(empty, '.panel, figure, table')).toEqual([]);
    expect(all(empty, '.columns.alone').length).toBe(1);
  });

  it('shows hostile text as text', () => {
    const hostile = pageOf(HOSTILE_REPORT);
    expect(hostile.querySelector('h1')?.textContent).toContain(
      `<script>document.title = "owned"</script><img src=x onerror=alert(1)> "'><svg onload=alert(1)>`,
    );
    expect(publishHtml(HOSTILE_REPORT).match(/[\u202a-\u202e\u2066-\u2069]/u)).toBeNull();
    expect(all(hostile, 'a[href^="javascript"], svg[onload]')).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RENDERING_SETTINGS } from '../src/adapters/chromium/settings.js';
import { TABLE_STORE_SETTINGS } from '../src/adapters/duckdb/settings.js';
import { OCR_SETTINGS } from '../src/adapters/ocr/settings.js';
import { AUDIT_SETTINGS } from '../src/app/auditing/settings.js';
import { RELATIONS_SETTINGS } from '../src/app/relations/settings.js';
import { RULING_SETTINGS } from '../src/app/ruling/settings.js';
import { SCAN_PICTURE_SETTINGS } from '../src/app/scans/settings.js';
import { WATCHING_SETTINGS } from '../src/app/watching/settings.js';
import { WEB_RUN_SETTINGS } from '../src/app/web/run-settings.js';
import { TRIAGE_SETTINGS } from '../src/app/web/triage-settings.js';
import { ASKING_SETTINGS } from '../src/asking/settings.js';
import { ASKING_TABLES_SETTINGS, NAME_SETTINGS } from '../src/asking/tables/settings.js';
import { ENGLISH_SETTINGS } from '../src/english/settings.js';
import { GATHERING_SETTINGS } from '../src/gathering/settings.js';
import { OPINION_SETTINGS } from '../src/judging/opinion-settings.js';
import { READING_SETTINGS } from '../src/judging/reading-settings.js';
import { PHRASES_SETTINGS } from '../src/model/phrases/settings.js';
import type { Setting } from '../src/model/settings.js';
import { HIDDEN_SETTINGS } from '../src/reading/hidden/settings.js';
import { LISTING_SETTINGS } from '../src/reading/listings/settings.js';
import { READING_TEXT_SETTINGS } from '../src/reading/settings.js';
import { TABLE_SETTINGS } from '../src/reading/tables/settings.js';
import { RELATING_SETTINGS } from '../src/relating/settings.js';
import { EVIDENCE_SETTINGS } from '../src/weighing/evidence/settings.js';
import { GAPS_SETTINGS } from '../src/weighing/gaps/settings.js';
import { INTERESTS_SETTINGS } from '../src/weighing/interests/settings.js';
import { ORIGINS_SETTINGS } from '../src/weighing/origins/settings.js';
import { VERDICT_SETTINGS } from '../src/weighing/verdict/settings.js';
import { WRITING_SETTINGS } from '../src/writing/settings.js';

const MODULES: Record<string, Readonly<Record<string, Setting>>> = {
  'adapters/chromium/settings.ts': RENDERING_SETTINGS,
  'adapters/duckdb/settings.ts': TABLE_STORE_SETTINGS,
  'adapters/ocr/settings.ts': OCR_SETTINGS,
  'app/auditing/settings.ts': AUDIT_SETTINGS,
  'app/relations/settings.ts': RELATIONS_SETTINGS,
  'app/ruling/settings.ts': RULING_SETTINGS,
  'app/scans/settings.ts': SCAN_PICTURE_SETTINGS,
  'app/web/run-settings.ts': WEB_RUN_SETTINGS,
  'app/web/triage-settings.ts': TRIAGE_SETTINGS,
  'app/watching/settings.ts': WATCHING_SETTINGS,
  'asking/settings.ts': ASKING_SETTINGS,
  'asking/tables/settings.ts': { ...ASKING_TABLES_SETTINGS, ...NAME_SETTINGS },
  'english/settings.ts': ENGLISH_SETTINGS,
  'gathering/settings.ts': GATHERING_SETTINGS,
  'judging/opinion-settings.ts': OPINION_SETTINGS,
  'judging/reading-settings.ts': READING_SETTINGS,
  'model/phrases/settings.ts': PHRASES_SETTINGS,
  'reading/hidden/settings.ts': HIDDEN_SETTINGS,
  'reading/listings/settings.ts': LISTING_SETTINGS,
  'reading/settings.ts': READING_TEXT_SETTINGS,
  'reading/tables/settings.ts': TABLE_SETTINGS,
  'relating/settings.ts': RELATING_SETTINGS,
  'weighing/evidence/settings.ts': EVIDENCE_SETTINGS,
  'weighing/gaps/settings.ts': GAPS_SETTINGS,
  'weighing/interests/settings.ts': INTERESTS_SETTINGS,
  'weighing/origins/settings.ts': ORIGINS_SETTINGS,
  'weighing/verdict/settings.ts': VERDICT_SETTINGS,
  'writing/settings.ts': WRITING_SETTINGS,
};

it('knows every module of settings', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[/-])settings\.ts$/.test(file) && file !== 'model/settings.ts')
    .toSorted();
  expect(Object.keys(MODULES).toSorted()).toEqual(files);
});

describe.each(Object.entries(MODULES))('%s', (_, settings) => {
  it('keeps each number within the range in which it makes sense', () => {
    const outside = Object.entries(settings).filter(
      ([, { value, range }]) => value < range[0] || value > range[1] || range[0] >= range[1],
    );
    expect(outside).toEqual([]);
  });

  it('gives each a reason, and names the data of what was measured', () => {
    const bare = Object.entries(settings).filter(
      ([, { basis, reason }]) =>
        !/^\p{Lu}.{12,}\.$/u.test(reason) ||
        (basis === 'measured' && !/\b(?:dossiers|NFCorpus)\b/.test(reason)),
    );
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});

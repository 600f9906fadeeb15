import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Models } from '../../src/app/models.js';
import { openDocumentReader } from '../../src/app/reading/open-document-reader.js';
import {
  CorroborateError,
  createDossier,
  type Dossier,
  openDossier,
  publish,
  type Report,
} from '../../src/index.js';
import { countingIds } from '../fakes/counting-ids.js';
import { FakeFetcher, htmlPage } from '../fakes/fake-fetcher.js';
import { fixedClock } from '../fakes/fixed-clock.js';
import { writeHarbourFolder } from '../fakes/harbour-folder.js';
import { HashEmbedder } from '../fakes/hash-embedder.js';
import { scratchFolder } from '../fakes/scratch-folder.js';

// Loading the index takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const QUESTION = 'Does Harbour City share its plate-reader data with the regional pool?';
const PAGE = `<!doctype html><html><head><title>Pool rules</title></head><body><main><h1>Pool rules</h1>
<p>The regional pool keeps the data of its members for thirty days. After that the data is deleted by the operator.</p>
</main></body></html>`;

// Opened once: each takes seconds to start, and none knows which dossier it works for.
const models = new Models();
const documentReader = openDocumentReader();
afterAll(async () => {
  await Promise.all([models.close(), documentReader.close()]);
});

interface Fresh {
  dossier: Dossier;
  fetcher: FakeFetcher;
  folder: string;
}

/** A dossier with nothing in it, which whoever asks for it closes. */
async function openFresh(folder: string): Promise<Fresh> {
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name: 'Harbour' });
  const url = 'https://pool.gov/rules';
  const fetcher = new FakeFetcher({ [url]: htmlPage(url, PAGE) });
  const dossier = await openDossier(dir, {
    workingFolder: folder,
    fetcher,
    clock: fixedClock(),
    ids: countingIds(),
    embedder: new HashEmbedder(),
    reader: await models.reader(),
    documentReader,
  });
  return { dossier, fetcher, folder };
}

async function freshDossier(): Promise<Fresh> {
  const fresh = await openFresh(scratchFolder());
  onTestFinished(() => fresh.dossier.close());
  return fresh;
}

const fill = ({ dossier, folder }: Fresh) => {
  writeHarbourFolder(join(folder, 'papers'));
  return dossier.add({ sources: ['papers'] });
};

const harbourDossier = async () => {
  const fresh = await freshDossier();
  await fill(fresh);
  return fresh;
};

describe('adding', () => {
  it('describes documents by sources.yaml and says what it passed over', async () => {
    const { dossier, folder } = await freshDossier();
    writeHarbourFolder(join(folder, 'papers'));
    const told: string[] = [];
    const output = await dossier.add(
      { sources: ['papers'] },
      { onProgress: ({ kind, text }) => kind === 'warning' && told.push(text) },
    );
    expect(output.added.map(({ name, title, publisher }) => [name, title, publisher])).toEqual([
      ['agreement.md', 'Regional pool agreement', 'Harbour Police Department'],
      ['papers/gazette.txt', expect.any(String), 'Harbour Gazette'],
    ]);
    expect(output.skipped.map(({ name }) => name)).toEqual(['.draft.txt', 'README.md']);
    expect(output.failed).toEqual([]);
    expect(told).toEqual([
      `${join(folder, 'papers', 'sources.yaml')} lists gone.txt, which does not exist`,
    ]);
    const { publishers } = await dossier.list({ what: 'publishers' });
    expect(publishers.map(({ name, kind, documents }) => [name, kind, documents])).toEqual([
      ['Harbour Gazette', 'unknown', 1],
      ['Harbour Police Department', 'government', 1],
    ]);
  });

  it('changes nothing when everything is known already', async () => {
    const { dossier } = await harbourDossier();
    const before = await dossier.list({ what: 'documents' });
    const again = await dossier.add({ sources: ['papers', 'papers/agreement.md'] });
    expect([again.added, again.updated, again.known.length]).toEqual([[], [], 3]);
    expect(await dossier.list({ what: 'documents' })).toEqual(before);
  });

  it('takes new words of sources.yaml for a known document, and finds it by them', async () => {
    const { dossier, folder } = await harbourDossier();
    const sources = join(folder, 'papers', 'sources.yaml');
    writeFileSync(
      sources,
      readFileSync(sources, 'utf8').replace('title: Regional pool agreement', 'title: Zebra pact'),
    );
    const { updated, known } = await dossier.add({ sources: ['papers'] });
    expect(updated.map(({ title, changed }) => [title, changed])).toEqual([
      ['Zebra pact', ['metadata']],
    ]);
    expect(known).toHaveLength(1);
    const { hits } = await dossier.search({ words: 'zebra' });
    expect(hits.map(({ document }) => document.title)).toEqual(['Zebra pact']);
  });

  it('keeps bytes once, however many files hold them', async () => {
    const { dossier, folder } = await freshDossier();
    mkdirSync(join(folder, 'twice'));
    for (const name of ['a.txt', 'b.txt']) {
      writeFileSync(join(folder, 'twice', name), 'The same words stand in both files here.\n');
    }
    const { added, known } = await dossier.add({ sources: ['twice'] });
    expect([added.length, known.length]).toEqual([1, 1]);
    const second = await dossier.add({ sources: ['twice'] });
    expect([second.added.length, second.updated.length, second.known.length]).toEqual([0, 0, 2]);
  });

  it('fetches a page, keeps its address and knows a government by its host', async () => {
    const { dossier, fetcher } = await freshDossier();
    const { added } = await dossier.add({
      sources: ['https://pool.gov/rules'],
      ignoreRobots: true,
    });
    expect(added.map(({ title, publisher }) => [title, publisher])).toEqual([
      ['Pool rules', 'pool.gov'],
    ]);
    expect(fetcher.asked[0]?.options).toMatchObject({ allowPrivate: false, ignoreRobots: true });
    const { documents } = await dossier.list({ what: 'documents' });
    expect(documents[0]).toMatchObject({ url: 'https://pool.gov/rules', path: null });
    const { publishers } = await dossier.list({ what: 'publishers' });
    expect(publishers[0]?.kind).toBe('government');
  });

  it('names each item that fails, and adds the others', async () => {
    const { dossier, folder } = await freshDossier();
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'empty.txt'), '');
    writeFileSync(
      join(bad, 'noise.bin'),
      Uint8Array.from({ length: 999 }, (_, at) => (at * 7) % 256),
    );
    writeFileSync(join(bad, 'good.txt'), 'The pool keeps its data for thirty days only.\n');
    symlinkSync('.', join(bad, 'loop'));
    symlinkSync('nowhere.txt', join(bad, 'dangling.txt'));
    const output = await dossier.add({
      sources: ['bad', 'absent.txt', 'ftp://example.org/x', 'https://example.org/absent'],
    });
    expect(output.added.map(({ name }) => name)).toEqual(['good.txt']);
    expect(output.skipped.map(({ name }) => name)).toEqual(['dangling.txt']);
    expect(output.failed.map(({ name, code }) => [name, code])).toEqual([
      ['empty.txt', 'unreadable-document'],
      ['noise.bin', 'unsupported-format'],
      ['absent.txt', 'not-found'],
      ['ftp://example.org/x', 'invalid-input'],
      ['https://example.org/absent', 'fetch-failed'],
    ]);
  });

  it('stops when asked, and what was added before is kept and found', async () => {
    const { dossier } = await freshDossier();
    const { folder } = await freshDossier();
    writeHarbourFolder(join(folder, 'papers'));
    const stop = new AbortController();
    const { added, interrupted } = await dossier.add(
      { sources: [join(folder, 'papers')] },
      {
        signal: stop.signal,
        onProgress: ({ text }) => text.includes('agreement') && stop.abort(),
      },
    );
    expect([added.length, interrupted]).toEqual([expect.any(Number), true]);
    const { documents } = await dossier.list({ what: 'documents' });
    expect(documents).toHaveLength(added.length);
  });
});

describe('asking, auditing and rechecking', () => {
  it('keeps the check, and finds the report to hold', async () => {
    const { dossier, folder } = await harbourDossier();
    const report = await dossier.ask({ question: QUESTION });
    writeFileSync(
      join(folder, 'report.json'),
      publish(report, 'json', { color: false, width: 80 }),
    );
    const audit = await dossier.audit({ file: 'report.json' });
    expect(audit).toMatchObject({
      kind: 'report',
      report: report.id,
      stored: 'identical',
      faults: [],
    });
    const { checks } = await dossier.list({ what: 'checks' });
    expect(checks.map(({ question }) => question)).toEqual([QUESTION]);
  });

  it('finds captured bytes that were changed, in audit and in doctor', async () => {
    const { dossier, folder } = await harbourDossier();
    const report = await dossier.ask({ question: QUESTION });
    writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
    const sha256 = report.evidence[0]?.document.sha256 ?? '';
    const captured = join(dossier.dir, '.corroborate', 'captured');
    appendFileSync(join(captured, sha256.slice(0, 2), sha256), 'x');
    const audit = await dossier.audit({ file: 'report.json' });
    expect(audit.kind === 'report' && audit.faults.length).toBeGreaterThan(0);
    const { findings } = await dossier.doctor();
    expect(
      findings.filter(({ status }) => status === 'fault').map(({ subject }) => subject),
    ).toEqual(['captured files', 'texts']);
  });

  it('checks the sentences and quotations of a draft', async () => {
    const { dossier, folder } = await harbourDossier();
    writeFileSync(
      join(folder, 'draft.md'),
      'The attorney said that "no member may keep the data for more than thirty days". ' +
        'He added that "every member may keep the data for ever".\n',
    );
    const audit = await dossier.audit({ file: 'draft.md' });
    const quotations =
      audit.kind === 'draft' ? audit.sentences.flatMap((sentence) => sentence.quotations) : [];
    expect(quotations.map(({ text, found }) => [text, found?.document.path ?? null])).toEqual([
      ['no member may keep the data for more than thirty days', 'papers/gazette.txt'],
      ['every member may keep the data for ever', null],
    ]);
    const measured =
      audit.kind === 'draft' ? audit.sentences.map(({ entailment }) => entailment !== null) : [];
    expect(measured).toEqual([true, false]);
  });

  it('says what changed since an earlier check, and nothing when nothing did', async () => {
    const { dossier } = await harbourDossier();
    await dossier.ask({ question: QUESTION });
    const same = await dossier.recheck();
    expect(same).toMatchObject({ changed: false, gained: [], lost: [] });
    await dossier.add({ sources: ['https://pool.gov/rules'] });
    const later = await dossier.recheck({ check: same.before.check });
    expect(later.before.revision).not.toBe(later.after.revision);
    await expect(dossier.recheck({ check: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses an empty question and a date that is none', async () => {
    const { dossier } = await harbourDossier();
    await expect(dossier.ask({ question: ' ' })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(dossier.ask({ question: 'Is it?', asOf: '2024-13-01' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('auditing a report', () => {
  let fresh: Fresh;
  let report: Report;
  beforeAll(async () => {
    fresh = await openFresh(mkdtempSync(join(tmpdir(), 'corroborate-')));
    await fill(fresh);
    report = await fresh.dossier.ask({ question: QUESTION });
  });
  afterAll(async () => {
    await fresh.dossier.close();
    rmSync(fresh.folder, { recursive: true });
  });

  it.each([
    ['a quote', /"quote": "(\w)/, '"quote": "_$1', 'evidence[0].quote'],
    ['a hash', /"sha256": "../, '"sha256": "00', 'evidence[0].document.sha256'],
    ['a suffix', /"suffix": "/, '"suffix": "_', 'evidence[0].suffix'],
    ['the question', /"question": "Does/, '"question": "Did', 'question'],
    ['the probability', /"probability": 0\.\d+/, '"probability": 0.999', 'verdict.probability'],
    ['an added field', /"schema":/, '"endorsed": true, "schema":', 'report'],
  ])('finds %s that was changed', async (_what, from, to, place) => {
    const { dossier, folder } = fresh;
    expect(report.evidence.length).toBeGreaterThan(0);
    const json = JSON.stringify(report, null, 2);
    const tampered = json.replace(from, to);
    expect(tampered).not.toBe(json);
    writeFileSync(join(folder, 'report.json'), tampered);
    const audit = await dossier.audit({ file: 'report.json' });
    const places = audit.kind === 'report' ? audit.faults.map((fault) => fault.place) : [];
    expect(places).toContain(place);
  });
});

describe('keeping a dossier', () => {
  it('exports a folder that makes the same revision again', async () => {
    const { dossier, folder } = await harbourDossier();
    await dossier.add({ sources: ['https://pool.gov/rules'] });
    await dossier.ask({ question: QUESTION });
    const exported = await dossier.export({ dir: 'out' });
    expect(exported).toMatchObject({ documents: 3, checks: 1, missing: [] });
    const { dossier: second } = await freshDossier();
    const { dossier: state, failed } = await second.add({ sources: [join(folder, 'out')] });
    const { dossier: original } = await dossier.add({ sources: ['papers'] });
    expect(failed).toEqual([]);
    expect(state).toEqual(original);
  });

  it('exports what readers ruled, lists it on adding, and puts it in force once it is accepted', async () => {
    const { dossier, folder } = await harbourDossier();
    await dossier.ask({ question: QUESTION });
    const by = 'A reader';
    const said = { kind: 'stance' as const, evidence: ['1'], note: 'Another pool.', by };
    await dossier.rule({ ...said, stance: 'neither' });
    const { id } = await dossier.rule({ ...said, stance: 'qualifies' });
    await dossier.withdraw({ ruling: id, note: 'Misread.', by });
    expect(await dossier.export({ dir: 'out' })).toMatchObject({ rulings: 2 });
    const { dossier: second } = await freshDossier();
    const add = () => second.add({ sources: [join(folder, 'out')] });
    const proposed = [{ by }, { by, id }];
    expect(await add()).toMatchObject({ rulings: { proposed, added: 0, known: 0, leftOut: [] } });
    expect((await second.list({ what: 'rulings' })).rulings).toEqual([]);
    const accepting = { folder: join(folder, 'out'), by: 'The desk' };
    expect(await second.accept(accepting)).toEqual({
      added: 2,
      known: 0,
      leftOut: [],
      publishers: 0,
    });
    const { rulings } = await dossier.list({ what: 'rulings' });
    const imported = { from: join(folder, 'out'), by: 'The desk', at: expect.any(String) };
    expect((await second.list({ what: 'rulings' })).rulings).toEqual(
      rulings.map((ruling) => ({ ...ruling, imported })),
    );
    expect(await add()).toMatchObject({
      rulings: { proposed: [], known: 2 },
      added: [],
      failed: [],
    });
  });

  it('leaves a ruling out whose words it does not hold, and says when the file is damaged', async () => {
    const { dossier, folder } = await harbourDossier();
    await dossier.ask({ question: QUESTION });
    const note = 'Another pool.';
    await dossier.rule({ kind: 'stance', evidence: ['1'], stance: 'neither', note });
    await dossier.export({ dir: 'out' });
    const file = join(folder, 'out', 'corroborate-rulings.json');
    const text = readFileSync(file, 'utf8');
    const { dossier: second } = await freshDossier();
    const add = () => second.add({ sources: [join(folder, 'out')] });
    writeFileSync(file, text.replace(/"quote": "[^"]+"/, '"quote": "Nobody wrote this."'));
    expect(await add()).toMatchObject({
      rulings: { proposed: [], leftOut: [{ id: expect.any(String) }] },
    });
    writeFileSync(file, text.replace('rulings@1', 'rulings@2'));
    expect(await add()).toMatchObject({ failed: [{ code: 'invalid-input' }] });
  });

  it('makes the index anew with the same answers', async () => {
    const { dossier } = await harbourDossier();
    const before = await dossier.search({ words: 'pool data' });
    const { documents } = await dossier.reindex();
    expect(documents).toBe(2);
    expect(await dossier.search({ words: 'pool data' })).toEqual(before);
    const { findings } = await dossier.doctor();
    expect(findings.map(({ status }) => status)).not.toContain('fault');
  });

  it('says where there is no dossier', async () => {
    const folder = scratchFolder();
    const opening = openDossier(folder);
    await expect(opening).rejects.toBeInstanceOf(CorroborateError);
    await expect(opening).rejects.toMatchObject({ code: 'dossier-not-found' });
  });
});

// #region imports
import { CorroborateError, createDossier, openDossier, publish } from '../src/index.js';

// #endregion

/** From a folder of papers to a report in three formats. */
export async function firstReport(folder: string, papers: string): Promise<string> {
  // #region firstReport
  await createDossier(folder, { name: 'Harbour plate readers' });
  const dossier = await openDossier(folder);
  try {
    await dossier.add({ sources: [papers] });
    const report = await dossier.ask({
      question: 'Does Harbour City share its plate-reader data?',
    });
    return publish(report, 'md', { color: false, width: 80 });
  } finally {
    await dossier.close();
  }
  // #endregion
}

/** What could not be added is part of the value; the rest went on. */
export async function failures(folder: string, names: string[]): Promise<string[]> {
  const dossier = await openDossier(folder);
  try {
    // #region failures
    const { added, failed } = await dossier.add({ sources: names });
    const lines = failed.map(({ name, code, message }) => `${name} (${code}): ${message}`);
    // #endregion
    return [`${added.length} added`, ...lines];
  } finally {
    await dossier.close();
  }
}

/** Every quote is a slice of a text whose hash the report names. */
export async function citations(folder: string, question: string): Promise<string[]> {
  const dossier = await openDossier(folder);
  try {
    // #region citations
    const report = await dossier.ask({ question });
    const lines = report.evidence.map(
      ({ n, quote, document, span, stance }) =>
        `[${n}] ${stance}: “${quote}” (${document.title}, ${span.start}–${span.end})`,
    );
    // #endregion
    return lines;
  } finally {
    await dossier.close();
  }
}

/** What a report says lies in its templates and slots, not in its wording. */
export async function sentences(folder: string, question: string): Promise<string[]> {
  const dossier = await openDossier(folder);
  try {
    // #region sentences
    const report = await dossier.ask({ question });
    const quoted = report.sections
      .flatMap(({ statements }) => statements)
      .flatMap(({ says }) =>
        says !== undefined && 'quotes' in says.slots
          ? [`${says.template}: ${says.slots.quotes.join(' … ')}`]
          : [],
      );
    // #endregion
    return quoted;
  } finally {
    await dossier.close();
  }
}

/** A long run that can be stopped and says what it does. */
export async function stoppable(folder: string, papers: string): Promise<string[]> {
  const dossier = await openDossier(folder);
  const told: string[] = [];
  try {
    // #region stoppable
    const stop = new AbortController();
    const { interrupted } = await dossier.add(
      { sources: [papers] },
      { signal: stop.signal, onProgress: ({ text }) => told.push(text) },
    );
    // #endregion
    return interrupted ? [] : told;
  } finally {
    await dossier.close();
  }
}

/** Whether a report still stands: nobody changed it, and its sources are intact. */
export async function stillStands(folder: string, file: string): Promise<boolean> {
  const dossier = await openDossier(folder);
  try {
    // #region stillStands
    const audit = await dossier.audit({ file });
    const stands = audit.kind === 'report' && audit.faults.length === 0;
    // #endregion
    return stands;
  } finally {
    await dossier.close();
  }
}

/** Errors have a code from a closed set, and most have a way out. */
export async function explain(folder: string): Promise<string> {
  // #region errors
  try {
    const dossier = await openDossier(folder);
    await dossier.close();
    return 'It opens.';
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    return `${error.code}: ${error.message}. ${error.hint ?? ''}`;
  }
  // #endregion
}

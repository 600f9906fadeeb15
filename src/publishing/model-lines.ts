import type { Assistance } from '../model/assistance.js';
import { counted, numberText } from '../model/counted.js';
import type { Report } from '../model/report.js';

const askedWords = ({ role, model, endpoint, local, requests, documents }: Assistance): string => {
  const where = local ? 'on this machine' : `at ${endpoint}`;
  const sent = documents.length === 0 ? 'no document' : counted(documents.length, 'document');
  return `The ${role} ${model} ${where} was asked ${counted(requests, 'time')}, with words of ${sent}.`;
};

function costWords({ tokens: { input, output }, cost }: Assistance): string[] {
  if (input === null || output === null) return [];
  const paid = cost === null ? '' : `, at ${cost} US dollars`;
  return [`It read ${numberText(input)} tokens and wrote ${numberText(output)}${paid}.`];
}

/** What each language model was asked for a report and sent, a paragraph each; none without one. */
export const modelLines = ({ assistance = [] }: Pick<Report, 'assistance'>): string[] =>
  assistance.map((entry) =>
    [
      askedWords(entry),
      ...(entry.keptBack === 0
        ? []
        : [
            `${counted(entry.keptBack, 'private document')} ${entry.keptBack === 1 ? 'was' : 'were'} kept from it.`,
          ]),
      ...costWords(entry),
      ...entry.failures.map(({ message, times }) => `${message} (${counted(times, 'time')}).`),
    ].join(' '),
  );

import type { SourcesOutput } from '../../app/outputs/sources.js';
import { evenIndent, wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

type Source = SourcesOutput['sources'][number];
type Configured = NonNullable<Source['configured']>;

const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

const CAN: Readonly<Record<keyof Source['capabilities'], string>> = {
  dateRange: 'exact dates',
  language: 'a language',
  site: 'one site',
  pages: 'further pages',
};

function abilityWords({ takes, capabilities }: Source): string {
  const can = Object.entries(CAN).flatMap(([name, words]) =>
    capabilities[name as keyof typeof CAN] ? [words] : [],
  );
  const what = takes === 'words' ? 'Searches for words' : 'Looks for copies of an address';
  return can.length === 0 ? `${what}.` : `${what}; knows ${can.join(', ')}.`;
}

function limitWords({ rates, price }: Source): string {
  const limits = rates.map(({ requests, seconds }) => `${requests} in ${seconds} s`);
  const limit = limits.length === 0 ? 'No limit is known' : `At most ${limits.join(', ')}`;
  return `${limit}; ${price === 0 ? 'free' : `${price} dollars a search`}.`;
}

const keyWords = ({ key: { keptIn, present }, lacks }: Configured): string => {
  if (lacks !== null) return `It ${lacks}.`;
  return keptIn !== null && present ? `The key is kept in ${keptIn}.` : 'No key is sent.';
};

function linesOf(source: Source, configured: Configured): string[] {
  const { url, saidBy, check } = configured;
  return [
    `${source.title}${url === null ? '' : ` at ${url}`}, as ${saidBy} says.`,
    keyWords(configured),
    abilityWords(source),
    limitWords(source),
    ...(check === null
      ? []
      : [`${check.reachable ? 'Reachable' : 'Not reachable'}: ${check.detail}`]),
  ];
}

const unconfigured = (sources: readonly Source[]): string[] => {
  const names = sources
    .filter(({ configured }) => configured === null)
    .map(({ name, variable }) => (variable === null ? name : `${name} (${variable})`));
  return names.length === 0 ? [] : [`Not configured: ${names.join(', ')}.`];
};

export const presentSources: Presenter<SourcesOutput> = {
  present({ sources, budgets, forbiddenBy }, terminal) {
    const lines = sources.flatMap((source) =>
      source.configured === null
        ? []
        : [
            `${source.name}:`,
            ...linesOf(source, source.configured).flatMap((line) =>
              wrapped(visibleText(line), terminal.width, evenIndent(2)),
            ),
          ],
    );
    const told = [
      ...(forbiddenBy === null ? [] : [`Nothing is searched: ${forbiddenBy} forbids it.`]),
      ...unconfigured(sources),
      `One question may take at most ${budgets.queries} queries and ${money.format(budgets.dollars)}.`,
    ];
    const below = told.flatMap((line) => wrapped(visibleText(line), terminal.width));
    terminal.print([...lines, ...below].join('\n'));
  },
};

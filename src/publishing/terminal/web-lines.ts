import type { Report } from '../../model/report.js';
import { evenIndent, hangingIndent, wrapped } from '../text-layout.js';
import { webView } from '../web-view.js';
import type { Terminal } from './context.js';

/** What was searched, and what could not be read, each with its reason; nothing without the web. */
export const webLines = (report: Report, { width, colors }: Terminal): string[] => {
  const view = webView(report);
  if (view === null) return [];
  return [
    ...wrapped(view.facts.join(' '), width, evenIndent(2)),
    ...view.lists.flatMap(({ heading, items }) => [
      '',
      `  ${colors.bold(heading)}`,
      ...items.flatMap(({ name, text }) =>
        wrapped(`${name} ${colors.dim(text)}`, width, hangingIndent(2, '· ')),
      ),
    ]),
  ];
};

/** Why what was not found may be there all the same. */
export const webWarningLines = (report: Report, { width, colors }: Terminal): string[] =>
  (webView(report)?.warnings ?? []).flatMap((warning) => [
    '',
    ...wrapped(colors.yellow(warning), width, evenIndent(2)),
  ]);

/** The same for one screen. */
export const webBriefLines = (report: Report, { width, colors }: Terminal): string[] => {
  const view = webView(report);
  return view === null
    ? []
    : ['', ...wrapped(colors.dim(view.facts.join(' ')), width, evenIndent(2))];
};

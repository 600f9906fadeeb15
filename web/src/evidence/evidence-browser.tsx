import { useDeferredValue, useMemo, useState } from 'react';
import { originNames } from '../../../src/publishing/origin-names.js';
import type { JudgedSentence, Report } from '../api/types.js';
import { useQueryState } from '../app/use-query-state.js';
import { counted } from '../design/format.js';
import { EvidenceTable } from './evidence-table.js';
import { makeTest, NO_FILTER, readFilter, writeFilter } from './filter.js';
import { Filters } from './filters.js';
import { Nothing } from './nothing.js';
import { readOrder, sorted, writeOrder } from './order.js';
import { OriginDialog } from './origin-dialog.js';
import { Pager } from './pager.js';
import { pageOf, readPage, writePage } from './paging.js';
import { selectionOf } from './selection.js';
import { SelectionBar } from './selection-bar.js';
import { keyOf } from './sentence-key.js';
import { StanceDialog } from './stance-dialog.js';

interface Props {
  dossier: string;
  check: string;
  report: Report;
  sentences: JudgedSentence[];
  /** Whether more sentences are on their way. */
  arriving: boolean;
}

/** What is being ruled on in a dialog. */
type Act = { kind: 'stance'; key: string } | { kind: 'merge' | 'split' };

/** The table with its filters, and the dialogs that rule on what is in it. */
export const EvidenceBrowser = ({ dossier, check, report, sentences, arriving }: Props) => {
  const [query, changeQuery] = useQueryState();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [act, setAct] = useState<Act | null>(null);
  // Typing stays quick while thousands of sentences are gone through.
  const shownQuery = useDeferredValue(query);
  const found = useMemo(
    () => sorted(sentences.filter(makeTest(readFilter(shownQuery))), readOrder(shownQuery)),
    [sentences, shownQuery],
  );
  const origins = useMemo(() => originNames(report), [report]);
  const byKey = useMemo(
    () => new Map(sentences.map((sentence) => [keyOf(sentence), sentence])),
    [sentences],
  );
  const paging = pageOf(found, readPage(query));
  const selection = selectionOf([...selected].flatMap((key) => byKey.get(key) ?? []));
  const ruledOn = act?.kind === 'stance' ? byKey.get(act.key) : undefined;
  const claimOf = ({ claim }: JudgedSentence): string =>
    report.claims.find(({ id }) => id === claim)?.text ?? claim;
  const [first] = selection.sentences;

  const select = (key: string, on: boolean): void =>
    setSelected((now) => {
      const next = new Set(now);
      if (on) next.add(key);
      else next.delete(key);
      return next;
    });
  const close = (): void => setAct(null);

  return (
    <>
      <Filters
        sentences={sentences}
        filter={readFilter(query)}
        origins={origins}
        order={readOrder(query)}
        onFilter={(filter) => changeQuery((now) => writePage(writeFilter(now, filter), 1))}
        onOrder={(order) => changeQuery((now) => writePage(writeOrder(now, order), 1))}
      />
      <p role="status">
        {found.length === sentences.length
          ? counted(found.length, 'sentence')
          : `${found.length} of ${counted(sentences.length, 'sentence')}`}
        {arriving && ', more are arriving …'}
      </p>
      {found.length === 0 ? (
        <Nothing
          judged={sentences.length > 0}
          onClear={() => changeQuery((now) => writeFilter(now, NO_FILTER))}
        />
      ) : (
        <EvidenceTable
          dossier={dossier}
          check={check}
          sentences={paging.items}
          origins={origins}
          order={readOrder(query)}
          selected={selected}
          onOrder={(order) => changeQuery((now) => writePage(writeOrder(now, order), 1))}
          onSelect={select}
          onOverrule={(key) => setAct({ kind: 'stance', key })}
        />
      )}
      <Pager
        paging={paging}
        of={found.length}
        onPage={(page) => changeQuery((now) => writePage(now, page))}
      />
      {selection.sentences.length > 0 && (
        <SelectionBar
          selection={selection}
          origins={origins}
          onMerge={() => setAct({ kind: 'merge' })}
          onSplit={() => setAct({ kind: 'split' })}
          onClear={() => setSelected(new Set())}
        />
      )}
      {ruledOn !== undefined && (
        <StanceDialog
          dossier={dossier}
          sentence={ruledOn}
          claim={claimOf(ruledOn)}
          onClose={close}
          key={keyOf(ruledOn)}
        />
      )}
      {(act?.kind === 'merge' || act?.kind === 'split') && first !== undefined && (
        <OriginDialog
          dossier={dossier}
          kind={act.kind}
          selection={selection}
          origins={origins}
          claim={claimOf(first)}
          onClose={close}
          onRecorded={() => setSelected(new Set())}
        />
      )}
    </>
  );
};

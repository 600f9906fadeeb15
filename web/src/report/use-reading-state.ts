import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Report } from '../../../src/model/report.js';
import { namedOrigins } from '../../../src/publishing/origin-names.js';
import { stakeNumbers } from '../../../src/publishing/report-words.js';
import type { Reading } from './reading.js';
import { useWide } from './use-wide.js';

/** The query's name for the evidence whose document is open. */
const OPEN = 'evidence';

/**
 * How a report is being read. Which document is open beside it is part of the address, so that Back
 * closes it and a copied address opens it; what had the focus before gets it back.
 */
export const useReadingState = (
  dossier: string,
  check: string,
  report: Report,
): { reading: Reading; close: () => void } => {
  const isWide = useWide();
  const [query, setQuery] = useSearchParams();
  const [lit, light] = useState<number | null>(null);
  const [inPlace, setInPlace] = useState<Reading['inPlace']>(null);
  const opener = useRef<HTMLElement | SVGElement | null>(null);
  const pushed = useRef(false);
  const named = query.get(OPEN);
  const open = named === null ? null : Number(named);

  const follow = useCallback(
    (n: number, slot: string | null): void => {
      if (isWide) {
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) {
          opener.current = activeElement;
        }
        if (named === null) pushed.current = true;
        setQuery({ [OPEN]: String(n) }, { replace: named !== null });
      } else if (slot !== null) {
        setInPlace((now) => (now?.slot === slot && now.n === n ? null : { slot, n }));
      } else {
        const card = document.getElementById(`e${n}`);
        card?.closest('details')?.setAttribute('open', '');
        card?.scrollIntoView({ block: 'center' });
      }
    },
    [isWide, named, setQuery],
  );
  const close = useCallback((): void => {
    // What a citation opened goes out of the history again; what an address opened was never in it.
    if (pushed.current) window.history.back();
    else setQuery({}, { replace: true });
  }, [setQuery]);
  useEffect(() => {
    // The text makes room for the document and takes it back: what was pressed stays in sight.
    opener.current?.scrollIntoView({ block: 'nearest' });
    if (open !== null) return;
    opener.current?.focus();
    opener.current = null;
  }, [open]);

  const whole = useMemo(
    () => ({
      evidence: new Map(report.evidence.map((evidence) => [evidence.n, evidence])),
      origins: namedOrigins(report),
      stakes: stakeNumbers(report),
    }),
    [report],
  );
  return {
    reading: { dossier, check, report, ...whole, lit, light, open, inPlace, follow, isWide },
    close,
  };
};

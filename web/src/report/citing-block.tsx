import { type ReactNode, useId } from 'react';
import { EvidenceCard } from './evidence-card.js';
import { SlotContext, useReading } from './reading.js';

/** A block of text, with room below it for the card of a citation in it. */
export const CitingBlock = ({ children }: { children: ReactNode }) => {
  const slot = useId();
  const { inPlace, evidence } = useReading();
  const opened = inPlace?.slot === slot ? evidence.get(inPlace.n) : undefined;
  return (
    <SlotContext value={slot}>
      {children}
      {opened !== undefined && <EvidenceCard evidence={opened} isInPlace />}
    </SlotContext>
  );
};

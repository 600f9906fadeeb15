import type { Span } from '../model/span.js';

interface Placed {
  document: { id: string };
  span: Span;
}

/** Where a sentence stands, as a key: the same for each claim that it may be evidence for. */
export const sentencePlace = ({ document, span }: Placed): string => `${document.id} ${span.start}`;

/** … and as evidence for its claim. */
export const evidencePlace = ({
  claim,
  candidate,
}: {
  claim: { id: string };
  candidate: Placed;
}): string => `${claim.id} ${sentencePlace(candidate)}`;

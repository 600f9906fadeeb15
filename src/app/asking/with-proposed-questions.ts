import type { Proposals } from '../../asking/propose.js';
import type { FollowUpSays } from '../../model/phrases/follow-ups.js';

/** A draft whose follow-ups begin with the questions that a model says the question comes to. */
export const withProposedQuestions = <Draft extends { asksNext: FollowUpSays[] }>(
  draft: Draft,
  proposed: Pick<Proposals, 'questions'> | null,
): Draft => ({
  ...draft,
  asksNext: [
    ...(proposed?.questions ?? []).map(
      (words): FollowUpSays => ({ template: 'proposed', slots: { words } }),
    ),
    ...draft.asksNext,
  ],
});

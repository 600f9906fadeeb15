/** What the server takes. */
const LONGEST = 2000;

/** What is wrong with a question, before it is sent; null where nothing is. */
export const questionFault = (question: string): string | null => {
  const words = question.trim();
  if (words === '') return 'Write a question or a statement to check.';
  return words.length > LONGEST ? `A question can have at most ${LONGEST} letters.` : null;
};

/** A message as a sentence: the engine's messages have no full stop. */
export const sentence = (message: string): string =>
  /[.!?…]$/.test(message) ? message : `${message}.`;

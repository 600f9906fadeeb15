const pictureOf = (control: string): string => {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
};

/**
 * Text of unknown origin as it may be shown. Line breaks and tabs become spaces; other control
 * characters become their pictures (`␛`), so that no terminal obeys them and nobody overlooks
 * them; characters that reorder or hide the text around them are dropped: a quote shows its
 * letters in their own order. The exact text stays in the JSON form.
 */
export const visibleText = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, pictureOf)
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u00ad\ufff9-\ufffb]/g, '')
    .replace(/[\u{e0000}-\u{e007f}]/gu, '');

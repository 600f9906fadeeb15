/**
 * Lower-cases a first word that has its capital only from its place: one that carries grammar.
 * Any other may be a name.
 */
export const lowerFirst = (text: string): string =>
  /^(?:The|A|An|This|That|These|Those|It|There|They|He|She|We|You|In|On|Some|All|Most|Many|Every|No|People|Our|Their|His|Her|Its)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

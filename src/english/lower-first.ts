/**
 * Lower-cases a first word that has its capital only from its place: one that carries grammar.
 * Any other may be a name.
 */
export const lowerFirst = (text: string): string =>
  /^(?:The|A|An|This|That|These|Those|It|There|They|He|She|We|You|In|On|Some|All|Most|Many|Every|No|People|Our|My|Their|His|Her|Its|At|By|To|From|For|With|Of|Under|Since|Until|Before|After|During|About|Around|Nearly|Almost|Roughly|Over|More|Less|Fewer|Only|Because|Due|If|When|While|Although|Though|Once|Where|Unless|As|Despite|Between|Without|Within|Both|Each|Either|Neither|None|Anyone|Someone|Everyone|Nobody|What|Who|Whether|Not|Also|Then|Even|Still|Such|Another|Other|Any|Enough|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Few|Last|Early|Late)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

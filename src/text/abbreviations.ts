/**
 * Abbreviations whose full stop does not end a sentence, for English and for names that English
 * texts print. Written without the full stop, compared with case where case tells.
 */

/** A name or number must follow: "Dr. King", "Sec. 287(g)". The sentence never ends here. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Dr Prof Hon Rev Fr Gen Lt Lieut Col Maj Capt Cmdr Cpl Sgt Adm Sen Rep Reps Sens Gov
   Pres Supt Det Insp Amb Msgr St Ste Mt Ft v vs e.g i.e cf viz ca approx resp`
    .split(/\s+/)
    .filter(Boolean),
);

/** The sentence goes on where a number follows: "No. 5", "Jan. 5", "Art. 12". */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `No Nos no nos Sec Secs sec Art Arts art Ch ch Fig Figs fig Eq Vol Vols vol Par para Para Pt pt p pp Pp
   Cl cl Reg App app Ex Doc Docs Exh Tit Stat Supp
   Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`
    .split(/\s+/)
    .filter(Boolean),
);

/** May end a sentence or stand in the middle: the next word decides. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Inc Corp Co Cos Ltd LLC Bros Assn Dept Univ Jr Sr Esq etc al ibid Ibid id Id
   U.S U.S.A U.S.C U.K U.N E.U D.C L.A N.Y a.m p.m A.M P.M Ph.D M.D B.A M.A J.D LL.M
   Ave Blvd Rd Hwy Ariz Calif Colo Conn Fla Ill Mass Mich Minn Okla Pa Tex Va Wash Wis
   Cir Ct Fed Supp Cong Pub Stat Rev Op Opp Decl Ed eds ed`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that begin a sentence far more often than they go on a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `A An The This That These Those There Here He She It They We You I His Her Its Their Our My Your
   In On At By For From With Without Within Under Over After Before Since During Until While When
   Where Whether If As Although Though Because However But And Or Nor Yet So Thus Therefore Then
   Moreover Meanwhile Instead Also Still Both Each Every All Some Many Most Several Few Other Others
   Another Such No Not None Nothing What Who Why How Which Critics Supporters Officials Advocates
   Similarly Conversely Nevertheless Nonetheless Once Only Even Unlike Despite Among According To`
    .split(/\s+/)
    .filter(Boolean),
);

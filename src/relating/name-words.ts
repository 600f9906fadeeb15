/** What words of a name tell of what it names. Lists in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Legal forms of companies, without dots. */
export const COMPANY_ENDINGS = words(
  'inc llc ltd limited corp corporation co plc gmbh ag sa bv nv llp lp spa oy ab as',
);

/** Words that are in names of companies mostly. */
export const COMPANY_WORDS = words(
  'systems technologies technology industries solutions holdings software labs aerospace analytics electronics partners ventures dynamics',
);

/** Heads of the names of public bodies. */
export const PUBLIC_WORDS = words(
  `agency army authority board bureau commission constabulary corrections council county court customs department district
   division embassy enforcement guard jail ministry office parliament patrol police prison protection schools senate service
   services sheriff sheriff's treasury city navy marshals troopers pd`,
);

/** Heads of the names of other bodies. */
export const BODY_WORDS = words(
  `academy alliance association campaign center centre church club coalition college committee federation foundation fund
   group hospital institute institution league movement network organisation organization party press project society trust
   union university watch`,
);

/** Titles before a person's name; alone they are a role and nobody's name. */
export const TITLES = words(
  `sheriff chief president mayor governor senator sen representative rep secretary director attorney general judge minister
   officer deputy captain lieutenant lt sergeant sgt commissioner dr mr mrs ms professor prof justice prime vice police
   chancellor king queen prince colonel col major gen congressman congresswoman ambassador undersheriff superintendent premier ceo founder coach author actor singer councilman councilwoman alderman trustee`,
);

/** People who stand for the body that they are of: "ICE agents", "deputies of the county". */
export const PEOPLE = words(
  `agents officers deputies personnel employees staff police troops soldiers instructors trainers officials inspectors
   investigators guards cadets recruits members firefighters pilots analysts commanders executives troopers detectives
   agent officer deputy employee crews engineers experts advisers advisors delegates cops patrolmen prosecutors lawyers`,
);

/** Heads of capitalised phrases that name no body: things, places, events. */
export const THINGS = words(
  `act agreement amendment appendix article award bill border bridge campus case chapter clause coast code conference
   constitution contract convention court-order day declaration desert directive doctrine english exchange exhibit form
   framework guide highway hill island lake law lesson letter memorandum model mountain ocean operation order paper plan
   policy prize procedures program programme protocol proposal purpose records region regulation report resolution river road rule
   schedule school-year sea section series statement statute strategy street strip summit table tower towers training treaty trial
   update valley war week works year moa mou sop ina usc cfr foia attachment addendum jurisdiction authority-act policing supremacists
   jews muslims christians monday tuesday wednesday thursday friday saturday sunday january february march april may june july
   august september october november december internet web covid-19`,
);

import { stemmer } from 'stemmer';

/**
 * Words that say the same of a claim in reporting, one group a line. Kept to senses that
 * fact-checks turn on; a word may stand in several groups.
 */
const GROUPS = `
train training trainer teach taught instruct instruction instructor coach school drill curriculum curricula course courses
attend attendance participate participation participant join
receive get got obtain undergo undergone given
allow permit authorize authorise authorization entitle empower enable let
ban prohibit forbid forbidden bar outlaw
contract procure procurement purchase buy bought acquire acquisition hire
contractor vendor supplier
pay paid spend spent fund funding finance cost disburse
agreement accord pact memorandum memoranda treaty deal
cooperate cooperation collaborate collaboration coordinate coordination partner partnership
exchange share sharing swap
begin began begun start commence launch originate
end ended cease stop discontinue terminate halt cancel
expand grow grew grown increase rise rose risen surge climb
decrease decline fall fell fallen drop shrink shrank reduce
use used employ deploy utilise utilize operate
adopt adoption introduce implement implementation
agent officer personnel employee staff
official officials officer
police policing cop constabulary officer
soldier troop troops military army armed
immigrant immigration migrant migration noncitizen alien foreigner
detain detention custody jail imprison incarcerate
arrest apprehend apprehension
deport deportation remove removal expel expulsion
question interrogate interview ask
oversee oversight supervise supervision direction
law legal legally statute statutory
technique method tactic practice
technology tool equipment system software
surveillance monitor monitoring watch spy spying
tower towers mast
border frontier boundary
program programme scheme initiative
exist existence
visit travel trip delegation tour
send sent dispatch
hold held host organise organize sponsor
crowd protest demonstration demonstrator protester
information data intelligence
record document file documentation
report reporting article story
show demonstrate reveal find found document documented
say said state stated tell told announce
kill killed dead die died death fatality fatal
injure injured injury hurt wound wounded casualty
cause caused lead led result
prevent avert avoid stop
help assist assistance aid support
attack assault strike struck
weapon arm arms gun firearm
money dollar fund
company firm corporation business enterprise manufacturer
worker employee labour labor staff
wage salary pay earnings
child children kid minor juvenile
woman women female
man men male
people person persons individual
school college university academy
doctor physician clinician
drug medicine medication
illness disease sickness infection
vaccine vaccination vaccinate immunise immunize jab
vote voted ballot election
win won victory
lose lost defeat
president leader head
minister secretary
city town municipality municipal
county district
country nation state
build built construct construction erect
destroy destroyed demolish
warm warming heat heating hotter
temperature temperatures heat
emission emissions pollution
rainfall rain precipitation
require requirement mandate mandatory oblige must
refuse refused decline declined reject
approve approved approval endorse pass passed
sign signed signature
publish published release released disclose disclosed disclosure
sell sold sale export
supply supplied provide provided provision deliver offer
transfer transferred move moved
hide hidden conceal secret secretly covert
steal stole stolen theft
search searched query queried
access accessed
camera cameras cctv
phone phones mobile smartphone cellphone
extract extraction unlock
negotiate negotiation
force coercion
crisis emergency
delegate delegation deputise deputize deputization
profile profiling
racial race racist racism
big large huge vast
small little minor tiny
many numerous several multiple
formal formally official officially
first earliest
join joined member membership
leave left quit withdraw withdrew withdrawal
safe safety
effective effectiveness efficacy
study research trial
scientist researcher academic scholar
author writer
found founded establish established create created set
own owned owner ownership
lie lied false
true truth accurate
criminal criminals crime offender
court judge tribunal
sue sued lawsuit suit litigation
prison jail penitentiary
budget appropriation allocation allocate
annual yearly
`;

const groupsOf = new Map<string, number[]>();
for (const [group, line] of GROUPS.trim().split('\n').entries()) {
  for (const word of line.split(' ')) {
    const stem = stemmer(word);
    const known = groupsOf.get(stem) ?? [];
    if (!known.includes(group)) groupsOf.set(stem, [...known, group]);
  }
}

/** Whether two stems say the same in some sense that claims turn on. */
export const areSynonyms = (a: string, b: string): boolean => {
  const groups = groupsOf.get(a);
  return groups?.some((group) => groupsOf.get(b)?.includes(group)) ?? false;
};

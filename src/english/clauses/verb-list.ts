const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Base forms that are verbs and hardly ever nouns, so that one of them alone marks a predicate. */
export const PLAIN_VERBS: readonly string[] = words(`
  abandon abduct close interbreed stunt prescreen unseal abolish absorb abstain accelerate accept accommodate accompany accomplish accumulate accuse achieve
  acknowledge acquire acquit act activate adapt add address adhere adjust administer admit adopt advertise advise advocate
  affect affirm afford aggravate agree aid align allege alleviate allocate allow alter amend amplify amuse analyse analyze
  announce annex annoy annul anticipate apologise apologize appeal appear appease apply appoint appreciate apprehend
  approach approve argue arise arm arrange arrest arrive articulate ascertain ask assassinate assemble assert assess assign
  assimilate assist associate assume assure attach attain attempt attend attract attribute authorise authorize avert avoid
  await award ban banish bar be bear beat become befriend beg begin behave believe belong bend benefit betray bind block
  boost borrow breach break breathe breed bribe brief bring broadcast broaden build bully burn bury buy bypass calculate
  cancel capture carry cease celebrate censor certify challenge change characterise characterize charge chase cheat check
  choose circulate circumvent cite clarify classify clean clear climb coach coerce coincide collaborate collapse collect
  collide collude combat combine come comfort commemorate commence commission commit communicate compare compel compensate
  compete compile complain complement complete comply comprise compromise compute conceal concede conceive concentrate
  conclude condemn condone conduct confer confess confine confirm confiscate conform confront confuse conquer consent
  conserve consider consist conspire constitute constrain construct consult consume contact contain contaminate contend
  contest continue contract contradict contravene contribute control convene converge convert convey convict convince cook
  cooperate coordinate cope correct correlate correspond corroborate corrupt counsel counter counteract cover create credit
  criminalise criminalize cripple criticise criticize cross cultivate curb cure curtail cut damage debunk decay deceive
  decide declare declassify decline decrease decriminalise decriminalize dedicate deduct deem deepen defame defeat defect
  defend defer define defraud defund defy degrade dehumanise dehumanize delay delegate delete deliver demand demilitarise
  demolish demonstrate demote deny depart depend depict deplete deploy deport deprive deregulate derive descend describe
  desert deserve designate desire destabilise destabilize destroy detain detect deter deteriorate determine devalue devastate
  develop deviate devise devote die differ differentiate digest diminish direct disagree disappear disappoint disapprove
  disarm disband discard discharge disclose discontinue discourage discover discredit discriminate discuss disguise dismantle
  dismiss disobey disperse displace display disprove dispute disqualify disregard disrupt dissolve distinguish distort
  distribute disturb diverge divert divide divorce do document dominate donate double downgrade downplay draft drag drain
  draw drift drink drive drop drown earn ease eat edit educate elect elevate eliminate emanate embargo embark embarrass embed
  embezzle embrace emerge emigrate emit emphasise emphasize employ empower enable enact encompass encounter encourage endanger
  endorse endure enforce engage engender enhance enjoy enlarge enlist enrich enrol enroll ensure entail enter entertain
  entitle entrust equal equip eradicate erase erect erode erupt escalate escape escort establish esteem estimate evacuate
  evade evaluate evict evolve exacerbate exaggerate examine exceed excel exchange exclude excuse execute exempt exercise
  exert exhaust exhibit exist exonerate expand expect expel experience expire explain explode exploit explore export expose
  express expropriate extend exterminate extort extract extradite fabricate face facilitate fail fake fall falsify
  familiarise familiarize farm fascinate favour favor fear feature feed feel fight file fill finance find fine finish fire fit
  fix flee float flood flourish flow fly focus follow fool forbid force forecast foresee forge forget forgive form formulate
  foster found free freeze frighten frustrate fuel fulfil fulfill function fund fuse gain gather generate germinate get give
  go govern grab grade graduate grant greet grow guarantee guard guide halt halve hamper handle hang happen harass harbour
  harm harvest hasten hate haunt have head heal hear heat help hesitate hide highlight hijack hinder hire hit hold honour
  hope host house hunt hurt identify ignite ignore illustrate imagine immigrate immunise immunize impair impeach impede
  implement implicate imply import impose impress imprison improve incarcerate incite include incorporate increase incriminate
  incur indicate indict induce indulge infect infer infiltrate inflate inflict influence inform infringe inhabit inhale inherit
  inhibit initiate inject injure innovate inquire insert insist inspect inspire install institute instruct insulate insult
  insure integrate intend intensify interact intercept interfere interpret interrogate interrupt intersect intervene interview
  intimidate introduce invade invalidate invent invest investigate invite invoke involve irritate isolate issue jail jeopardise
  jeopardize join judge jump justify keep kick kidnap kill knock know label lack land last laugh launch launder lay lead leak
  lean learn leave lend lengthen lessen let level levy liberate lie lift limit link liquidate listen litigate live load
  lobby locate lock look loosen loot lose lower magnify mail maintain make manage mandate manipulate manufacture march market
  marry massacre match materialise materialize matter maximise maximize mean measure meddle mediate meet melt mention merge
  migrate militarise militarize minimise minimize misinform mislead misrepresent miss misuse mitigate mix mobilise mobilize
  mock modernise modernize modify monitor mount mourn move multiply murder mutate name narrow nationalise nationalize
  necessitate need neglect negotiate neutralise neutralize nominate normalise normalize note notice notify nullify obey object
  oblige obscure observe obstruct obtain occupy occur offend offer offset omit open operate oppose oppress opt order organise
  organize originate oust outlaw outlive outnumber outpace outperform outsource outweigh overcharge overcome overestimate
  overhaul overlook overrule oversee overstate overthrow overturn overwhelm owe own pardon park participate partner pass
  patrol pause pay peak penalise penalize penetrate perceive perform perish permeate permit perpetrate perpetuate persecute
  persist persuade pertain petition pick place plan plant play plead please pledge plot plunge point poison police pollute
  portray pose possess postpone pour practise praise pray preach precede precipitate preclude predate predict predispose prefer
  prejudice prepare prescribe present preserve press presume pretend prevail prevent print prioritise prioritize privatise
  privatize probe proceed process proclaim procure produce profile profit prohibit prolong promise promote prompt promulgate
  prop propagate propose prosecute prosper protect protest prove provide provoke publicise publicize publish pull pump punish
  purchase purge pursue push put qualify quantify quarantine quell question quit quote raid raise rally rank rape rate ratify
  reach react read reaffirm realise realize reallocate reappear rearm reassure rebel rebuild rebut recall recede receive
  recite reckon reclaim recognise recognize recommend reconcile reconsider reconstruct record recover recruit recur recycle
  redirect redistribute reduce refer refine reflect reform refrain refuse refute regain regard register regret regulate
  rehabilitate reimburse reinforce reinstate reject rejoin relate relax release relinquish relocate rely remain remember remind
  remove render renege renew renounce rent reopen reorganise reorganize repair repatriate repay repeal repeat repel replace
  replicate reply report represent repress reproduce request require rescind rescue research resemble resent reserve reside
  resign resist resolve resort respect respond rest restore restrain restrict resume retain retaliate rethink retire retract
  retreat retrieve return reuse reveal reverse revert review revise revive revoke reward rewrite ride rig ring rise risk roam
  rob roll rotate rule run rush sabotage sack safeguard sail sanction satisfy save say scare schedule score screen scrutinise
  scrutinize seal search secede secure see seek seem seize select sell send sense sentence separate serve set settle sever
  shake shape share shed shelter shield shift ship shoot shorten show shrink shut sign signal signify silence simplify sing
  sink sit slash sleep slow smell smoke smuggle soar socialise socialize solicit solve speak specialise specialize specify
  speed spend spill split sponsor spread spur spy squander stabilise stabilize stage stand standardise standardize star start
  starve state stay steal stem step stimulate stipulate stop store strengthen stress stretch strike strip strive struggle study
  subject submit subpoena subscribe subsidise subsidize substantiate substitute subvert succeed sue suffer suffice suggest suit
  summarise summarize summon supervise supplant supplement supply support suppose suppress surge surpass surrender surround
  surveil survive suspect suspend sustain swallow swap swear sway sweep swim switch symbolise symbolize sympathise sympathize
  tackle take talk tamper target tarnish tax teach tear tell tend term terminate terrorise terrorize test testify thank
  think thrive throw thwart tighten tolerate torture touch trace track trade traffic trail train transcend transfer transform
  transit translate transmit transport travel traverse treat trigger triple trust try turn undercut undergo undermine
  understand undertake underwrite undo unify unite unleash unveil update upgrade uphold urge use utilise utilize vaccinate
  validate value vanish vary vaporise vaporize verify veto view vilify violate visit volunteer vote vow wait walk want
  warm warn wash waste watch weaken wear weigh welcome widen win wiretap wish withdraw withhold withstand witness wonder work
  worry worsen wound write yield
`);

/** Of these base forms, the ones that are nouns as often: "use", "report", "police". */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  words(`
  abuse access account act address advance aid aim alarm alert answer appeal approach arm arrest attack attempt award
  balance ban bar battle bear benefit bet bid bill bite blame block boost border bottle brand breach break breed bribe brief
  broadcast brush budget burn call camp campaign cap capture care cause challenge change charge chase check claim clean coach
  collapse combat comfort command comment commission compromise concern conduct conflict consent contact contest contract
  control cook cost count counsel counter cover crack crash credit cross cure cut damage dance date deal debate decline
  decrease defeat default defect delay delegate demand deposit desert design desire direct discharge display dispute
  document double draft drain dream dress drift drill drink drive drop ease echo effect embargo embrace employ end escape
  escort esteem estimate exchange excuse exercise exhaust exhibit exile experience exploit export express extract face fake
  fall farm fast favour favor fear feature feed feel fight figure file film finance find fine finish fire fit fix flood flow
  fly focus fool force forecast form fuel function fund gain gamble grab grade graduate grant guarantee guard guess guide halt
  hand handle harm harvest hate head heat help highlight hike hire hit hold honour hope host house hunt hurt impact import
  increase influence insult interest interview invite issue jail judge jump kick label lack land last laugh launch lead leak
  leave level levy lie lift limit link live load lobby lock loot lower mail mandate march mark market massacre
  match matter measure melt merit mine miss misuse mix monitor mount move murder name narrow note notice object
  offer offset open order outlaw overhaul own pardon park partner pass patrol pause pay peak permit petition pick place plan
  plant play pledge plot plunge point poison police pose post pour practice praise prejudice present press print probe process
  produce profile profit project promise prompt prop protest pull pump purchase purge push quarantine question quote raid
  raise rally range rank rape rate reach read rebel recall reckon record recruit reform refuse regard register regret release
  rent repair repeal repeat reply report request rescue research reserve resort respect rest result retreat return reverse
  review reward ride rig ring rise risk roll rule run rush sabotage sack safeguard sail sanction save scale scare schedule
  score screen seal search sense sentence separate set shake shape share shed shelter shield shift ship shock shoot show
  sign signal silence slash sleep slow smell smoke solicit sound speed spill split sponsor spread spur spy stage stand star
  start state stay stem step stop store stress stretch strike strip struggle study subject subpoena suit supplement supply
  support surge surprise suspect swap sway sweep swim switch talk target tax tear term test thank torture touch trace track
  trade traffic trail train transfer transit transport travel treat trial trigger trouble trust try turn update upgrade urge
  use value veto view visit volunteer vote vow wait walk warm wash waste watch wear welcome wish witness
  wonder work worry wound yield`),
);

/** Verbs that no list above holds because they are nouns first. */
export const MORE_VERBS: readonly string[] = words(`
  abuse access account advance aim alarm alert answer attack balance battle bet bid bill bite blame blow border brand breathe
  budget call camp campaign cap care cast catch cause claim command comment concern conflict cost count crack crash dance date
  deal debate default deposit design dig drill dream dress echo effect end exile fast figure film gamble guess hand hike
  impact interest kneel lag like love mark merit mine post practice project range result rot scale seat shock shrug sound
  spin stick sting surprise threaten trial trouble want
`);

/** Base form, simple past and past participle of irregular verbs; alternatives joined by a slash. */
export const IRREGULAR_VERBS: readonly string[] = `
  arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
  bid bid bid|bind bound bound|bite bit bitten|blow blew blown|break broke broken|breed bred bred|interbreed interbred interbred|bring brought brought
  broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt|buy bought bought|cast cast cast
  catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug
  do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten
  fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown
  forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
  forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|grow grew grown
  hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
  kneel knelt knelt|know knew known|lay laid laid|lead led led|learn learned/learnt learned/learnt|leave left left
  lend lent lent|let let let|lie lied/lay lied/lain|lose lost lost|make made made|mean meant meant|meet met met
  mislead misled misled|overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown|pay paid paid
  prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid
  rethink rethought rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run
  say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
  shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
  sleep slept slept|speak spoke spoken|speed sped sped|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun
  split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
  strike struck struck/stricken|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|take took taken
  teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undercut undercut undercut
  undergo underwent undergone|understand understood understood|undertake undertook undertaken|underwrite underwrote underwritten
  undo undid undone|uphold upheld upheld|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld
  withstand withstood withstood|write wrote written|be was/were been`
  .split(/[|\n]/)
  .map((entry) => entry.trim())
  .filter((entry) => entry !== '');

/** Verbs of more than one syllable whose last consonant doubles: "admitted". */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  words(`admit commit permit submit omit transmit emit refer prefer infer defer deter confer occur recur incur transfer
  control patrol compel expel propel rebel repel equip acquit forget begin regret annul excel enrol kidnap wiretap program`),
);

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Base forms that are verbs and hardly ever nouns, beside the infinitives that `compromise` knows. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  words(`
  abstain acquit adhere advocate affirm aggravate alleviate allocate alter amend analyze annex apprehend ascertain ask
  assimilate assist associate attend attribute banish beat bend bind bully bypass censor cheat clear close collaborate
  combine commemorate commit compare compensate complement complete compute concede concentrate confer confine
  confiscate construct contend contradict contravene convert convict cooperate correct correlate corroborate corrupt
  counteract curb deem defame defend defund delete demonstrate demote depend deplete deprive descend describe designate
  destroy detain detect deter deteriorate devalue deviate differentiate digest disagree disappear disapprove discontinue
  discredit dismiss disobey disregard distribute divide divorce donate downgrade downplay drag elevate emanate embed
  embezzle emigrate emit encompass encounter entail entertain entitle equal erect erode escalate evacuate evade evict
  exacerbate excel execute exempt exonerate expropriate extort extradite facilitate fail float flourish foster found
  free fuse halve harbour hasten haunt hesitate ignite immigrate impair impeach impede implement incarcerate incur
  indict induce infer infiltrate inflict infringe inhale inherit inject insert institute intercept interfere interrogate
  intersect intervene invalidate investigate kill knock lean liberate litigate locate look meddle mediate mention merge
  migrate misinform misrepresent mock mutate necessitate need neglect oblige obscure obstruct oust outlive outperform
  outsource outweigh overcharge overestimate overrule overstate penetrate perpetrate perpetuate persecute pertain plead
  please postpone precipitate predate predispose prescreen prescribe preserve presume proceed promulgate propagate
  prosecute quell reaffirm reallocate reappear rearm rebut recede recite reconsider reconstruct recur redirect
  redistribute refer refrain refute regain rehabilitate reinstate reject rejoin relocate remind renege reopen repatriate
  repress reproduce rescind resolve resume retain retaliate retract reuse reveal rob rotate secede secure select serve
  sink stunt subscribe substantiate substitute sue supplant surrender surveil swear tell tend throw tolerate transcend
  translate transmit traverse triple undermine unseal violate win wiretap
`),
);

/** Base forms that are nouns as often as verbs: "use", "report", "police". */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  words(`
  abuse access account act address advance aid aim alarm alert answer appeal approach arm arrest attack attempt award
  balance ban bar battle bear benefit bet bid bill bite blame block blow boost border bottle brand breach break breathe
  breed bribe brief broadcast brush budget burn call camp campaign cap capture care cast catch cause challenge change
  charge chase check claim clean coach collapse combat comfort command comment commission compromise concern conduct
  conflict consent contact contest contract control cook cost counsel count counter cover crack crash credit cross cure
  cut damage dance date deal debate decline decrease default defeat defect delay delegate demand deposit desert design
  desire dig direct discharge display dispute document double draft drain dream dress drift drill drink drive drop ease
  echo effect embargo embrace employ end escape escort esteem estimate exchange excuse exercise exhaust exhibit exile
  experience exploit export express extract face fake fall farm fast favor favour fear feature feed feel fight figure
  file film finance find fine finish fire fit fix flood flow fly focus fool force forecast form fuel function fund gain
  gamble grab grade graduate grant guarantee guard guess guide halt hand handle harm harvest hate head heat help
  highlight hike hire hit hold honour hope host house hunt hurt impact import increase influence insult interest
  interview invite issue jail judge jump kick kneel label lack lag land last laugh launch lead leak leave level levy lie
  lift like limit link live load lobby lock loot love lower mail mandate march mark market massacre match matter measure
  melt merit mine miss misuse mix monitor mount move murder name narrow note notice object offer offset open order
  outlaw overhaul own pardon park partner pass patrol pause pay peak permit petition pick place plan plant play pledge
  plot plunge point poison police pose post pour practice praise prejudice present press print probe process produce
  profile profit project promise prompt prop protest pull pump purchase purge push quarantine question quote raid raise
  rally range rank rape rate reach read rebel recall reckon record recruit reform refuse regard register regret release
  rent repair repeal repeat reply report request rescue research reserve resort respect rest result retreat return
  reverse review reward ride rig ring rise risk roll rot rule run rush sabotage sack safeguard sail sanction save scale
  scare schedule score screen seal search seat sense sentence separate set shake shape share shed shelter shield shift
  ship shock shoot show shrug sign signal silence slash sleep slow smell smoke solicit sound speed spill spin split
  sponsor spread spur spy stage stand star start state stay stem step stick sting stop store stress stretch strike strip
  struggle study subject subpoena suit supplement supply support surge surprise suspect swap sway sweep swim switch talk
  target tax tear term test thank threaten torture touch trace track trade traffic trail train transfer transit
  transport travel treat trial trigger trouble trust try turn update upgrade urge use value veto view visit volunteer
  vote vow wait walk want warm wash waste watch wear welcome wish witness wonder work worry wound yield
`),
);

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
  withstand withstood withstood|write wrote written|be was/were been|embargo embargoed embargoed|combat combated combated`
  .split(/[|\n]/)
  .map((entry) => entry.trim())
  .filter((entry) => entry !== '');

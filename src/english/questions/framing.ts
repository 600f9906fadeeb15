/** Politeness and framing before what is asked. Each is cut, again and again, from the front. */
export const OPENERS: readonly RegExp[] = [
  /^(?:fact[- ]?check|claim|question|q|verify|rumou?r|true or false|is this true|debunk(?:ed)?)\s*[:–—-]\s*/i,
  /^(?:hi|hello|hey|hey there|so|well|ok|okay|please|um|but|and|also)[,!:]\s+/i,
  /^please\s+/i,
  /^(?:(?:can|could|would|will) you\s+(?:please\s+)?)?(?:fact[- ]?check|verify|check|confirm|find out|tell me|tell us|say|determine|look into)\s+(?:for me\s+)?(?:whether|if)(?:\s+or not)?\s+(?:it(?:'s| is) true\s+(?:that\s+)?)?/i,
  /^(?:can|could|would|will) you (?:please )?(?:tell me|tell us|say)\s+(?=(?:how|what|who|whom|whose|where|when|why|which)\b)/i,
  /^(?:do|does|did) (?:you|anyone|anybody|we) (?:really )?know (?:whether|if)\s+/i,
  /^(?:do|does) (?:you|anyone|anybody) know\s+(?=(?:how|what|who|whom|whose|where|when|why|which)\b)/i,
  /^(?:do you think|would you say|did you know|do you believe) (?:that )?/i,
  /^i (?:want|need|would like|'d like|wanted) to (?:know|find out|understand|learn)\s+(?:whether|if)?\s*/i,
  /^i(?:'m| am)? (?:wonder|wondering|curious|not sure)(?: about)?(?: whether| if)?,?\s+/i,
  /^(?:i(?:'ve| have)? (?:heard|read|saw|seen|was told)|i am told|it is said|people say|they say) (?:that )/i,
  /^whether(?: or not)?\s+/i,
];

/** What asks for agreement behind a statement. */
export const TAGS: readonly RegExp[] = [
  /[,;–—-]?\s*(?:right|correct|true|really|yes|no|huh|eh|true or false|yes or no|fact or fiction|fact or myth|is (?:it|this|that) (?:true|so|correct|right|real|a fact|accurate))\s*\?+$/i,
  /,\s*(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|must)(?:n't|nt)?\s+(?:it|he|she|they|we|you|there|i)(?:\s+not)?\s*\?*$/i,
  /,?\s+or not\s*\?*$/i,
];

/**
 * What pages say about themselves instead of about their matter. Every pattern needs the voice of
 * the page (a label, an order to the reader, "we" asking), because articles about donations,
 * cookies or newsletters use the same nouns in sentences that must stay.
 */

/** Labels: the whole line and nothing else. */
export const LABEL_LINES: readonly RegExp[] = [
  /^(?:no|\d+|add a|leave a|post a|write a|view(?: all)?(?: \d+)?|show|hide|load(?: more)?)\s+(?:comments?|reply|replies)\W*$/iu,
  /^(?:comments?|repl(?:y|ies)|share|tweet|print|email|e-mail|save|copy link|like|follow|subscribe|donate|menu|search|log ?in|sign (?:in|up|out)|register|close|back(?: to top)?|top|home|next|previous|older|newer|more|advertisement|sponsored|promoted|loading)\W*$/iu,
  /^(?:share|tweet|pin|post|email|print|save)\s+(?:this|it|via|on|to)\b.{0,40}$/iu,
  /^(?:read|learn|find out|see|show|view|load|discover)\s+(?:more|next|also|all|full \w+)\b(?:\s+(?:about|on|from|at|here|»|›|→).{0,80})?\W*$/iu,
  /^(?:click|tap)\s+(?:here|below|on|the)\b.{0,100}$/iu,
  /^(?:skip to|jump to|go to|return to|back to)\s+.{1,40}$/iu,
  /^(?:sign|add your name to)\s+(?:the|our|this)\s+(?:petition|letter|pledge)\b.{0,60}$/iu,
  /^(?:follow|like|find|join|connect with)\s+us\b.{0,60}$/iu,
  /^(?:want|like|need|ready)\s+to\s+(?:dive|dig|go|know|learn|read|explore)\b.{0,60}\?$/iu,
  /^(?:related|recommended|suggested|trending|popular|most read|you (?:may|might) also like|more (?:from|on|in)|up next|in this (?:article|section|story)|table of contents|on this page|filed under|tags?|topics|categories)\b[^.]{0,80}$/iu,
  /^(?:photo|image|picture|video|illustration|graphic)s?\s*(?:by|credit|courtesy|:|\/)\s*.{0,80}$/iu,
  /^(?:published|updated|posted|last (?:updated|modified|reviewed)|checked|reviewed)\b\s*(?:on|at|:|by)?[^.]{0,60}\d{4}[^.]{0,30}$/iu,
  /^\d+\s*(?:min(?:ute)?s?\s+read|shares?|likes?|views?)\W*$/iu,
  /^(?:follow|subscribe|listen|watch)\b.{0,40}\b(?:on|to)\s+(?:facebook|twitter|x|instagram|youtube|linkedin|telegram|tiktok|spotify|apple podcasts)\W*$/iu,
];

/** Notices: a sentence that opens like this is one. */
export const NOTICE_OPENINGS: readonly RegExp[] = [
  /^(?:copyright\s*)?(?:©|\(c\))[^.]{0,40}\d{4}/iu,
  /^copyright\s+(?:@\s*)?\d{4}\b/iu,
  /^all rights reserved\b/iu,
  /^(?:we|this (?:web)?site|our (?:web)?site|this page|we and our (?:\d+ )?partners)\s+(?:and our partners\s+)?(?:use|uses|store|may use)\s+(?:\w+\s+){0,2}cookies\b/iu,
  /^(?:by (?:continuing|clicking|using|browsing|submitting|signing up|subscribing)\b).{0,120}\b(?:agree|accept|consent)\b/iu,
  /^(?:accept|reject|manage|allow)\s+(?:all\s+)?(?:cookies?|(?:cookie|privacy|consent)\s+(?:preferences|settings|choices))\b.{0,20}$/iu,
  /^(?:please )?(?:enable|turn on|activate)\s+(?:javascript|cookies)\b/iu,
  /^(?:you need to enable|this (?:site|page|app) requires)\s+javascript\b/iu,
  /^disclaimer\s*[:–—-]/iu,
  /^please (?:verify|double-check|check) (?:important|all|any) (?:information|facts|details)\b/iu,
  /^(?:you(?:'|’)ve reached|you have (?:\d+|reached)|this (?:article|content) is (?:for|only for|available to)) .{0,60}\b(?:articles?|subscribers?|members?)\b/iu,
  /^an? (?:earlier )?version of this (?:article|story) (?:first |originally )?(?:appeared|was published) (?:in|on|at)\b/iu,
];

/** Appeals: the page asks its reader for money, an address or a signature. */
export const APPEALS: readonly RegExp[] = [
  /\b(?:a|even a|just)\s+[$€£]\s?\d+\s+(?:donation|gift|contribution|a month)\s+(?:helps?|keeps?|makes?|lets?|allows?)\s+us\b/iu,
  /^(?:please\s+)?(?:consider\s+)?(?:donat(?:e|ing)|chip(?:ping)? in|giv(?:e|ing))\s+(?:now|today|here|monthly|what you can|to (?:support|help|keep) (?:us|our)|(?:a )?(?:small )?[$€£]\s?\d)/iu,
  /^please\s+(?:consider\s+)?(?:support(?:ing)?|donat(?:e|ing)|contribut(?:e|ing)|becom(?:e|ing)|subscrib(?:e|ing)|shar(?:e|ing)|mak(?:e|ing) a (?:donation|gift|contribution))\b/iu,
  /^(?:your\s+(?:monthly\s+|tax-deductible\s+)?(?:donation|gift|contribution|support|membership)\s+(?:helps?|keeps?|makes?|allows?|enables?|will help|ensures?))\b/iu,
  /^(?:help us|support us|support our (?:work|journalism|reporting|mission|newsroom)|make a (?:tax-deductible |one-time )?(?:donation|gift|contribution)|become a (?:member|patron|supporter|subscriber|donor))\b/iu,
  /^(?:if you (?:value|like|enjoy|found|appreciate|believe in))\b.{0,120}\b(?:donat|support(?:ing)? (?:us|our)|subscrib|contribut|becom(?:e|ing) a)/iu,
  /^(?:sign up|subscribe|register|enter your e-?mail)\b.{0,120}\b(?:newsletters?|inbox|e-?mails?|updates|mailing list|alerts|digest|free)\b/iu,
  /^(?:get|receive|have)\b.{0,100}\b(?:in|to|into|delivered to|straight to)\s+your\s+(?:inbox|e-?mail)\b/iu,
  /^(?:join|subscribe to)\s+our\s+(?:newsletter|mailing list|community|list|channel)\b/iu,
  /^(?:sign|add your name to)\s+(?:the|our|this)\s+(?:petition|letter|pledge)\b/iu,
  /^(?:share this (?:article|story|post|page)|tell your friends|spread the word)\b/iu,
];

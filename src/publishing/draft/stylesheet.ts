import { BASE_STYLE, SANS, SERIF } from '../html/base-style.js';
import { LIGHT, paletteCss } from '../html/palette.js';

const BASE = `
html{scroll-padding-top:1rem}
body{line-height:1.65}
body>footer,.legend,.notes,.further,.speaker,.n{font-family:${SANS}}
header div{max-width:1240px}
main{max-width:1240px;margin:auto;padding:2.2rem 1.5rem 3rem}
h1{font-size:clamp(1.4rem,1.1rem + 1.4vw,1.95rem);line-height:1.25;font-weight:600;letter-spacing:-.012em;margin:0 0 .4rem;max-width:44ch;text-wrap:balance}
.further{color:var(--soft);font-size:.9rem;line-height:1.5;margin:0 0 1.4rem}
.not-found,.not-decided,.opinion,.not-checked{--c:var(--neither)}.contradicted{--c:var(--refutes)}
.partly,.contested{--c:var(--qualifies)}.supported{--c:var(--supports)}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,255px),1fr));gap:.7rem 1.6rem;margin:0 0 2.4rem;padding:1.1rem 1.3rem;background:var(--panel);border:1px solid var(--line);border-radius:10px;font-size:.82rem;line-height:1.4}
.legend dt{font-weight:600;color:var(--c);font-size:.9rem}.legend dd{margin:0;color:var(--soft)}
`;

const DRAFT = `
.row{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);column-gap:2.6rem;align-items:start}
.draft{position:sticky;top:1rem}
.row+.row{margin-top:1.1rem}
.draft p,.draft h2{margin:0;max-width:66ch}.draft h2{font-size:1.25rem;line-height:1.35;margin-top:.8rem}
.draft.other{border-left:3px solid var(--line);padding-left:1rem;color:var(--soft)}
.draft .speaker{font-size:.78rem;font-weight:600;color:var(--soft);margin:0 0 .15rem}
.said{border-radius:2px;scroll-margin-top:1rem;padding:.08em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.said.not-found{background:var(--mark)}
.said.contradicted,.said.partly,.said.contested{background:color-mix(in srgb,var(--c) 13%,transparent)}
.said.not-decided{text-decoration:underline dotted var(--c) 1px;text-underline-offset:.25em}
.said.supported{text-decoration:underline solid var(--c) 1px;text-underline-offset:.25em}
.said.opinion{font-style:italic}.said.reference,.said.code{color:var(--soft);font-size:.9em}
.said:target,.note:target{outline:2px solid var(--c);outline-offset:2px}
.said b{font-weight:600;text-decoration:underline wavy var(--refutes) 1.5px;text-underline-offset:.2em;text-decoration-skip-ink:none}
.said b.nowhere{text-decoration-style:double}
.n{font-size:.7rem;font-weight:600;line-height:1;text-decoration:none;color:var(--c);border:1px solid var(--line);border-radius:4px;padding:.1rem .28rem;margin-left:.2rem;vertical-align:.18em;background:var(--panel);white-space:nowrap;font-style:normal}
.n span{margin-right:.2rem}
.notes{font-size:.82rem;line-height:1.45;columns:2 250px;column-gap:.7rem}
.note{background:var(--panel);border:1px solid var(--line);border-left:3px solid var(--c);border-radius:8px;padding:.55rem .85rem;margin-bottom:.7rem;break-inside:avoid;scroll-margin-top:1rem}
.note h3{font-size:.82rem;margin:0 0 .2rem;color:var(--c);font-weight:650}.note h3 a{color:var(--soft);text-decoration:none;font-weight:500;margin-right:.25rem}
.note ul{list-style:none;margin:0;padding:0}.note li{padding-left:1.1rem;position:relative}.note li+li{margin-top:.3rem}
.note li.bare{padding-left:0}.note li.bare blockquote{margin-top:.1rem}.note li:not(.bare)::before{position:absolute;left:0;color:var(--soft);content:"·"}.note li.fault:not(.bare)::before{content:"✗";color:var(--refutes)}.note li.bearing:not(.bare)::before{content:"✓";color:var(--supports)}
.note blockquote{margin:.3rem 0 .1rem;padding-left:.7rem;border-left:2px solid var(--line)}
.note blockquote p{margin:0;font:.95rem/1.45 ${SERIF};max-width:none}
.note blockquote footer{color:var(--soft);font-size:.76rem;margin-top:.1rem}cite{font-style:normal}
body>footer{border-top:1px solid var(--line);color:var(--soft);font-size:.8rem;padding:1.2rem 1.5rem;text-align:center}body>footer p{margin:0}
`;

const SMALL = `
@media (max-width:900px){.row{display:block}.draft{position:static}.row+.row{margin-top:1.6rem}.notes{margin-top:.7rem}}
@media (max-width:600px){main{padding:1.4rem 1rem 2rem}header div{padding:.7rem 1rem}.legend{padding:.9rem 1rem}}
`;

const PRINT = `
@page{margin:16mm 14mm}
@media print{
:root{color-scheme:light;${paletteCss(LIGHT)};--paper:#fff}
body{font-size:10.5pt;line-height:1.5}header,.skip{display:none}main{max-width:none;padding:0}h1,.draft p{max-width:none}
.row{grid-template-columns:minmax(0,1fr) 6.6cm;column-gap:.8cm;display:grid}.draft{position:static}.notes{columns:1}.note{padding:.1rem 0 .1rem .6rem;border-width:0 0 0 3px;border-radius:0}.note,.legend div{break-inside:avoid}.draft h2{break-after:avoid}
.note blockquote footer a::after{content:" <" attr(href) ">"}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** The style of a draft's page: its text on the left, notes beside each paragraph, below it on a small screen. */
export const DRAFT_STYLESHEET = [BASE_STYLE, BASE, DRAFT, SMALL, PRINT].join('').trim();

/** The SHA-256 by which the page's policy admits the style; a test compares them. */
export const DRAFT_STYLESHEET_HASH = 'sha256-RcH6+iD5hVFXfSA7wKUBjnR9Dur2qDmCqhmtYqZXUdA=';

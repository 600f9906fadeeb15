import { BASE_STYLE, SANS, SERIF } from './base-style.js';
import { LIGHT, paletteCss } from './palette.js';

const BASE = `
[hidden]{display:none!important}
footer,aside,table,figure,dl,summary,button,.letter,.meta,.meaning,.stake,.follow,.card,h2,h3{font-family:${SANS}}
header div{max-width:1180px}
.audit{margin-left:auto}
main{max-width:1180px;margin:auto;padding:2.2rem 1.5rem 3rem}
h1{font-size:clamp(1.55rem,1.2rem + 1.6vw,2.15rem);line-height:1.2;font-weight:600;letter-spacing:-.012em;margin:0 0 .5rem;text-wrap:balance;max-width:34ch}
h2{font-size:.8rem;font-weight:650;letter-spacing:.07em;text-transform:uppercase;color:var(--soft);margin:0 0 .7rem}
h3{font-size:1.06rem;margin:1.4rem 0 .25rem;line-height:1.35}
p{margin:0 0 .8rem;max-width:66ch}
dl{margin:0}dt{color:var(--soft)}dd{margin:0}
ul{margin:.2rem 0 0;padding-left:1.1rem}
code{font-size:.92em;overflow-wrap:anywhere}
.meta{color:var(--soft);font-size:.86rem;line-height:1.5;margin:0 0 1.6rem;max-width:none}
small.partly{font-family:${SANS};font-size:.72rem;color:var(--soft);border-bottom:1px dotted}
summary{cursor:pointer;color:var(--link)}
.supports,.supported{--c:var(--supports)}.refutes,.refuted{--c:var(--refutes)}
.qualifies,.conflicting{--c:var(--qualifies)}.neither,.not-enough-evidence,.open{--c:var(--neither)}
.tag{color:var(--c);font-weight:600}
`;

const VERDICT = `
.verdict{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:1.3rem 1.5rem;display:grid;grid-template-columns:1fr 1.1fr;gap:1.2rem 2.4rem;margin-bottom:2.4rem}
.verdict h2{font-size:1.4rem;line-height:1.25;letter-spacing:0;text-transform:none;color:var(--c);margin:0}
.verdict small{display:block;font-weight:400;font-size:.8rem;color:var(--soft);margin-bottom:.2rem}
.verdict .meaning{font-size:.86rem;line-height:1.45;color:var(--soft);margin:.15rem 0 0}
.verdict .answer{margin:.7rem 0 0;line-height:1.5}

.verdict .why{font:.86rem/1.45 ${SANS}}.verdict dl+.why{margin-top:.7rem}.verdict .why dl{margin-top:.6rem}.verdict .why .meaning{margin-top:.5rem}.verdict .why dd div+div{margin-top:.25rem}
.verdict dl{font-size:.86rem;line-height:1.45;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.5rem 1rem;align-content:start}
.scale{display:block;margin:.35rem 0 .1rem}
.scale .track{fill:var(--line)}.scale .band{fill:var(--c);fill-opacity:.4}.scale .at{fill:var(--c)}
`;

const TEXT = `
.columns{display:grid;grid-template-columns:minmax(0,1fr) 340px;column-gap:3.2rem;align-items:start}
.columns.alone{grid-template-columns:minmax(0,1fr)}
.part{margin-bottom:2.4rem}.fold{margin-bottom:0;border-top:1px solid var(--line)}.fold summary{display:flex;align-items:baseline;gap:.7rem;padding:.9rem 0;cursor:pointer;list-style:none}.fold summary::-webkit-details-marker{display:none}.fold summary::before{content:"▸";color:var(--soft)}.fold details[open]>summary::before{content:"▾"}.fold summary h2{margin:0}.fold+.part:not(.fold){margin-top:2.4rem}.fold .count{font:.84rem/1.4 ${SANS};color:var(--soft)}.fold details[open]{padding-bottom:1.6rem}
.key{padding-left:1.1rem;margin:0}.key li{margin-bottom:.6rem}.key p{margin:0}
.part h2+.passage h3{margin-top:0}
.c{font:600 .72rem/1 ${SANS};text-decoration:none;color:var(--link);border:1px solid var(--line);border-radius:4px;padding:.1rem .3rem;margin-left:.16rem;vertical-align:.16em;background:var(--panel);white-space:nowrap}
.c+.c{margin-left:0}
.c.on,.c:hover,.c[aria-expanded=true]{background:var(--mark);border-color:currentColor}
.quoted{margin:0 0 .9rem}.quoted .lead{font:500 .84rem/1.45 ${SANS};color:var(--soft);margin:0 0 .2rem}
.quoted .lead~p{margin:0 0 .5rem;padding-left:.9rem;border-left:2px solid var(--line)}
.accounts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,260px),1fr));gap:1.2rem}
.account,.gap{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:1rem 1.2rem}
.account{border-top:3px solid var(--c)}
.account h3{margin:0 0 .3rem}.account p{font-size:.96rem;line-height:1.5;margin-bottom:.4rem}
.account .held,.account .more,.account .note{font:.82rem/1.5 ${SANS};color:var(--soft)}
.account dl{font-size:.82rem;line-height:1.45;border-top:1px solid var(--line);padding-top:.5rem;margin-top:.6rem}
.account dd{margin-bottom:.35rem}
.gap{margin-bottom:.7rem;border-style:dashed}.gap p{margin:0;font-size:.98rem;line-height:1.5}.gap p+p{margin-top:.5rem}
.gap .stake{font-size:.82rem;line-height:1.45;color:var(--soft);margin-top:.25rem}
.gap details{margin-top:.5rem;font-size:.84rem}
.letter{border-left:3px solid var(--line);padding:.2rem 0 .2rem .9rem;margin-top:.5rem}
.letter p{font-size:.86rem;margin-bottom:.5rem}
.uncited{font:.84rem/1.5 ${SANS};color:var(--soft);margin-top:.9rem}.uncited h3{font:inherit;margin:0 0 .2rem}.uncited ul{list-style:none;padding:0}
figure{margin:.4rem 0 0}figcaption{font-size:.8rem;line-height:1.5;color:var(--soft);margin-top:.5rem}
figcaption p{margin:0 0 .25rem;white-space:pre-wrap}
.timeline{display:block;overflow:visible}
.timeline text{font:12px ${SANS};fill:var(--soft);stroke:var(--paper);stroke-width:4;paint-order:stroke;stroke-linejoin:round}
.timeline .row{fill:var(--line);fill-opacity:.35}.timeline .grid{stroke:var(--line)}
.timeline .extent{stroke:var(--soft);stroke-width:2;stroke-opacity:.55}
.timeline a path{fill:var(--c);stroke:var(--paper);stroke-width:1.5}
.timeline a.on path,.timeline a:hover path,.timeline a:focus path{stroke:var(--ink)}
table{border-collapse:collapse;width:100%;font-size:.86rem;line-height:1.45}
td,th{text-align:left;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
thead th{color:var(--soft);font-weight:500}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-right:0}
tbody th+td{overflow-wrap:normal}
.computed{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:1rem 1.2rem;margin-bottom:.8rem;font-family:${SANS};font-size:.86rem;line-height:1.5}
.computed h3{font-size:.86rem;margin:1rem 0 .2rem}.computed .value{font-size:.94rem;margin:0 0 .6rem}.computed .value b{font-size:1.2rem;white-space:nowrap}
.computed .rows{overflow-x:auto}.computed td,.computed th{overflow-wrap:normal}.computed td.number{padding-right:.8rem}.computed details{margin-top:.7rem}.computed pre{white-space:pre-wrap;margin:.4rem 0 0;font-size:.84rem}
.chart{margin:.6rem 0 0}.chart rect{fill:var(--link)}.chart svg{display:block;overflow:visible}.chart text{font:12px ${SANS};fill:var(--ink)}
.follow{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0}
.follow li{font-size:.86rem;line-height:1.4;border:1px solid var(--line);background:var(--panel);border-radius:1.2rem;padding:.38rem .9rem}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.8rem;padding:1.2rem 1.5rem;text-align:center}
footer p{max-width:none;margin:0 0 .3rem}
`;

const CARDS = `
.panel{position:sticky;top:1rem;max-height:calc(100vh - 2rem);display:flex;flex-direction:column;font-size:.84rem;line-height:1.45}
.panel-head{display:flex;justify-content:space-between;align-items:baseline;gap:1rem}
.panel button{font:inherit;font-size:.78rem;border:0;background:none;color:var(--link);padding:0;cursor:pointer;text-decoration:underline}
.cards{list-style:none;margin:0;padding:2px 4px 2px 2px;overflow-y:auto;scrollbar-width:thin;min-height:0}
.card{background:var(--panel);border:1px solid var(--line);border-left:3px solid var(--c);border-radius:8px;padding:.7rem .85rem;margin-bottom:.8rem;scroll-margin-top:3rem;font-size:.84rem;line-height:1.45}
.card.on,.card.chosen,.card:target{box-shadow:0 0 0 2px var(--c)}
.who{display:flex;gap:.5rem;color:var(--soft);font-size:.78rem;align-items:baseline}
.who b{color:var(--ink)}.who .n{font-weight:600;color:var(--link);white-space:nowrap}.who .date{margin-left:auto;white-space:nowrap}
blockquote{margin:.4rem 0 .45rem;font:.95rem/1.48 ${SERIF}}
mark{background:var(--mark);color:inherit;padding:0 .05em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.dim{color:var(--soft);white-space:pre-wrap}
.lines{display:block;max-width:100%;height:auto;border:1px solid var(--line);border-radius:4px;margin:.2rem 0 .3rem;background:#fff}.ocr{color:var(--soft);font-size:.8rem;margin-bottom:.3rem}
.title{color:var(--soft);font-size:.8rem;margin-top:.2rem}
.differ{font-size:.8rem;margin-top:.2rem;overflow-wrap:anywhere}
.card details{font-size:.76rem;margin-top:.2rem}.card details dd{margin-bottom:.2rem}
.in-place{margin:.4rem 0 1rem;overflow-wrap:anywhere}
`;

const SMALL = `
@media (max-width:999px){
.columns{display:block}.panel{position:static;max-height:none;display:block}.cards{overflow:visible;padding:0}
.verdict{grid-template-columns:1fr;gap:.9rem}
}
@media (max-width:600px){
main{padding:1.4rem 1rem 2rem}header div{padding:.7rem 1rem}.verdict{padding:1.1rem 1rem}.audit{margin-left:0}
.verdict dl{grid-template-columns:1fr;gap:.1rem}.verdict dd{margin-bottom:.5rem}
.c{padding:.2rem .42rem;font-size:.8rem}dd .c,.says .c,figcaption .c{padding:.08rem .36rem;font-size:.76rem}.says,.account dl,figcaption{line-height:1.65}.account .more{line-height:2}
thead{position:absolute;left:-9999px}tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}
tbody th,tbody td{display:inline;border:0;padding:0;white-space:normal}tbody th{font-weight:600}
tbody td::before{content:" · ";color:var(--soft)}tbody td.number::before{content:" · cited "}
.computed tbody td,.computed tbody td.number{display:block;text-align:left}.computed tbody td::before,.computed tbody td.number::before{content:attr(data-label) ": "}.chart tbody td.number::before{content:": "}
}
`;

const PRINT = `
@page{margin:16mm 15mm}
@media print{
.fold details::details-content,.why::details-content{content-visibility:visible;display:block}.fold summary::before{content:none}
:root{color-scheme:light;${paletteCss(LIGHT)};--paper:#fff}
body{font-size:10.5pt;line-height:1.45}p,h1{max-width:none}.account p,.gap p{font-size:10pt}.account .held,.account .more,.quoted .lead{font-size:9pt}header,.skip,.panel button,.gap details,.card details,.in-place{display:none!important}
main{max-width:none;padding:0}.columns{display:block}
.panel{position:static;max-height:none;display:block}.cards{overflow:visible;padding:0}
.card,.card[hidden]{display:block!important;border-width:0 0 0 3px;border-radius:0;padding:.1rem 0 .1rem .8rem;box-shadow:none!important}
.card,.account,.gap,.verdict,.quoted p,figure,tr{break-inside:avoid}.lead{break-after:avoid}.accounts{break-before:avoid}h2,h3{break-after:avoid}
.title a::after{content:" <" attr(href) ">"}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** The style of the page: one column of text, one of evidence, endnotes on paper. */
export const STYLESHEET = [BASE_STYLE, BASE, VERDICT, TEXT, CARDS, SMALL, PRINT].join('').trim();

/** The SHA-256 by which the page's policy admits the style; a test compares them. */
export const STYLESHEET_HASH = 'sha256-w+w6/+2b4zvxJtnWEz9/C1LgV4ucQQ53bxA/7Ko4UTQ=';

import { DARK, LIGHT, paletteCss } from './palette.js';

export const SERIF =
  '"Source Serif 4",Charter,"Bitstream Charter",Georgia,"Liberation Serif",serif';
export const SANS = 'Inter,system-ui,-apple-system,"Segoe UI","Liberation Sans",sans-serif';

/** What every page begins with: colours for day and night, the text, the bar, what has the focus. */
export const BASE_STYLE = `
:root{color-scheme:light dark;${paletteCss(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${paletteCss(DARK)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 ${SERIF};overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
[tabindex="-1"]:focus{outline:none}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:.5rem;z-index:1;background:var(--panel);padding:.4rem .8rem}
header{border-bottom:1px solid var(--line);background:var(--panel);font-family:${SANS}}
header div{margin:auto;padding:.7rem 1.5rem;display:flex;gap:.2rem 1.4rem;flex-wrap:wrap;align-items:baseline;font-size:.86rem;color:var(--soft)}
header b{color:var(--ink)}
`;

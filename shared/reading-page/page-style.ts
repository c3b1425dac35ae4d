import { THEME_DECLARATIONS } from './page-theme.ts';

/**
 * The style sheet of a page to explore: the tree, the picture and what is told of a statement side by side, below each other where that is too narrow,
 * and one after the other on paper.
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; ${THEME_DECLARATIONS.light} --line: #e3e0d8; --hover: #f2f0eb; --accent: #3b5bdb; --accent-ground: #eef1fe; --mark: #fbf0c4; }
@media (prefers-color-scheme: dark) {
  :root { ${THEME_DECLARATIONS.dark} --line: #2d3137; --hover: #262a2f; --accent: #8aa0ff; --accent-ground: #242b4a; --mark: #4a3f12; }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; display: grid; grid-template: auto 1fr / 20rem 1fr 24rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button, select, input { font: inherit; color: inherit; }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; padding: .6rem 1rem;
  background: var(--card); border-bottom: 1px solid var(--line); }
header h1 { margin: 0; font-size: 1.05rem; line-height: 1.3; }
header p { margin: 0; color: var(--softInk); font-size: .85rem; }
.titles { flex: 1 1 24rem; min-width: 0; }
.tools { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.tools button, .tools select, .tools input { height: 2rem; padding: 0 .6rem; border: 1px solid var(--cardLine); border-radius: 7px; background: var(--card); }
.tools button { min-width: 2rem; cursor: pointer; }
.tools button:hover { background: var(--hover); }
.tools select { max-width: 18rem; }
.tools input { width: 12rem; }
#told { min-width: 5.5rem; color: var(--softInk); font-size: .85rem; }
.side { min-height: 0; overflow: auto; background: var(--card); padding: .6rem; }
nav { border-inline-end: 1px solid var(--line); }
aside { border-inline-start: 1px solid var(--line); }
.side h2 { margin: .25rem .4rem .5rem; font-size: .8rem; font-weight: 600; color: var(--softInk); }
.row { display: flex; align-items: baseline; gap: .3rem; padding: .25rem .4rem; border-radius: 5px; cursor: default; }
.row { content-visibility: auto; contain-intrinsic-height: auto 2rem; }
.row:hover { background: var(--hover); }
.row[aria-selected="true"] { background: var(--accent-ground); box-shadow: inset 2px 0 var(--accent); }
.row:focus-visible { outline-offset: -2px; }
.row .fold { flex: none; width: 1rem; color: var(--softInk); text-align: center; }
.row[aria-expanded] .fold::before { content: "▾"; }
.row[aria-expanded="false"] .fold::before { content: "▸"; }
.row .does { color: var(--softInk); font-size: .85rem; }
.row.found .words bdi { background: var(--mark); }
.row .words { min-width: 0; }
${Array.from({ length: 12 }, (_, level) => `.level-${level + 1} { margin-inline-start: ${level * 0.9}rem; }`).join('\n')}
main { position: relative; min-width: 0; min-height: 0; overflow: hidden; touch-action: none; cursor: grab; }
main.moving { cursor: grabbing; }
main.moving > .picture, main.gliding > .picture { will-change: transform; }
main > .picture { position: absolute; top: 0; left: 0; transform-origin: 0 0; }
main svg { display: block; }
main .words { padding: 2rem; color: var(--softInk); }
g[data-s] { cursor: pointer; }
g[data-s].found > :first-child { stroke: var(--attacks); stroke-width: 3; }
g[data-s].shown > :first-child { stroke: var(--accent); stroke-width: 3.5; }
article { padding: 0 .4rem; }
.live article { display: none; }
.live article.shown { display: block; }
article h3 { margin: .1rem 0 .75rem; font-size: 1.05rem; line-height: 1.4; font-weight: 600; white-space: pre-line; }
article h4 { margin: 1.1rem 0 .3rem; font-size: .8rem; font-weight: 600; color: var(--softInk); }
article p, article ul { margin: 0 0 .5rem; }
article ul { padding-inline-start: 1.1rem; }
article li { margin: .2rem 0; }
.kind, .fact { color: var(--softInk); font-size: .85rem; }
.kind { margin: 0; }
.note { white-space: pre-line; }
blockquote { margin: 0 0 .3rem; padding-inline-start: .8rem; border-inline-start: 3px solid var(--cardLine); white-space: pre-line; font-family: Georgia, "Times New Roman", serif; color: var(--softInk); }
blockquote.said { border-color: var(--supports); }
mark { background: var(--mark); color: var(--ink); }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 68rem) {
  body { grid-template: auto minmax(12rem, 1fr) minmax(10rem, 42%) / 1fr 1fr; }
  main { grid-row: 2; grid-column: 1 / -1; border-bottom: 1px solid var(--line); }
  nav, aside { grid-row: 3; }
}
@media (max-width: 40rem) {
  html, body { height: auto; }
  body { display: block; }
  main { height: 60vh; }
  nav { max-height: 50vh; }
}
@media (prefers-reduced-motion: no-preference) { main.gliding > .picture { transition: transform .35s ease; } }
@media (forced-colors: active) {
  svg { forced-color-adjust: none; }
  .row[aria-selected="true"] { outline: 2px solid Highlight; }
}
@page { margin: 1.6cm; }
@media print {
  :root { color-scheme: light; ${THEME_DECLARATIONS.print} --line: #8a8a8a; --accent: #000; --mark: #e8e8e8; }
  html, body { height: auto; }
  body { display: block; background: none; font-size: 10.5pt; }
  .tools, nav, #told, .away { display: none !important; }
  header, .side, main { background: none; border: 0; padding: 0; overflow: visible; }
  main > .picture, main > .picture[hidden] { position: static; display: block !important; transform: none !important; break-after: page; }
  main svg { width: 100%; height: auto; max-height: 24cm; }
  .live article, article { display: block; padding: 0; }
  article { border-top: 1px solid var(--line); padding-top: .5rem; margin-top: 1rem; }
  article h3, article h4, .kind { break-after: avoid; }
  blockquote, article li { break-inside: avoid; }
  a { text-decoration: none; }
  g[data-s] > :first-child { stroke-width: 1 !important; }
}
`;

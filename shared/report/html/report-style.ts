/**
 * The style sheet of a report: one column of about 70 characters, light or dark as the reader's screen is, and black on white on paper,
 * with no heading alone at the foot of a page.
 */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1f2328; --soft: #5d616a; --line: #d9d5ca; --link: #1d5fa8; --said: #0b7a5b; --mark: #fdf0c2; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #141619; --ink: #e8e6e1; --soft: #aab0b8; --line: #3a3f47; --link: #6fb1f5; --said: #3cc29a; --mark: #4a3f12; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 3rem 1.25rem 4rem; max-width: 40rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Inter, system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 4rem 0 1.25rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.2rem; line-height: 1.35; margin: 2.5rem 0 .75rem; }
h4 { font-size: 1.05rem; line-height: 1.4; margin: 2.25rem 0 .75rem; }
p { margin: 0 0 .75rem; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
header p, .fact { color: var(--soft); margin: 0 0 .25rem; }
.fact { font-size: .9rem; margin-bottom: .75rem; white-space: pre-line; }
.text { white-space: pre-line; }
nav { margin-top: 2.5rem; }
nav ul { list-style: none; padding: 0; margin: 0; }
nav li { margin: .2rem 0; }
nav .level-1 { font-weight: 600; margin-top: .6rem; }
nav .level-2 { padding-left: 1.25rem; }
nav .level-3 { padding-left: 2.5rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.label { color: var(--soft); font-size: .85rem; font-weight: 400; }
h3 .label, h4 .label { display: block; }
.number { font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums; }
.about { margin: 1.75rem 0 0; }
.statement { font-weight: 600; white-space: pre-line; }
ul, ol { margin: 0 0 .75rem; padding-left: 1.25rem; }
main ul { font-size: .9rem; }
main ul.outline { font-size: 1rem; }
.outline li { margin: .35rem 0; }
.picture { max-width: 100%; height: auto; }
blockquote { margin: 0 0 .4rem; padding-left: 1rem; border-left: 3px solid var(--line); white-space: pre-line; }
blockquote.said { border-color: var(--said); font-family: "Source Serif 4", Georgia, "Times New Roman", serif; font-size: 1.0625rem; }
.indent-1 { margin-left: 1.25rem; }
.indent-2 { margin-left: 2.5rem; }
.indent-3 { margin-left: 3.75rem; }
.indent-4 { margin-left: 5rem; }
sup { font-size: .75em; line-height: 0; }
sup a, .back { text-decoration: none; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
.references li, .notes li { margin-bottom: .6rem; }
.notes { font-size: .9rem; }
.source { white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; }
@page { margin: 2.4cm 2.6cm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #4a4a4a; --line: #8a8a8a; --link: #000; --said: #000; --mark: #e8e8e8; }
  body { max-width: none; padding: 0; font-size: 10.5pt; orphans: 2; widows: 2; }
  a { text-decoration: none; }
  nav, section { break-before: page; }
  h2, h3, h4, .about, .statement { break-after: avoid; }
  blockquote, li, tr { break-inside: avoid; }
  h2 { margin-top: 0; }
}
`;

/**
 * The style sheet of a source book: one column, light or dark as the reader's screen is, and black on white on paper.
 */
export const SOURCE_BOOK_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1f2328; --soft: #5d616a; --line: #d9d5ca; --link: #1d5fa8; --said: #0b7a5b; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #141619; --ink: #e8e6e1; --soft: #aab0b8; --line: #3a3f47; --link: #6fb1f5; --said: #3cc29a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 44rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 Inter, system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 1rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
header p, figcaption, .note, .kind { color: var(--soft); }
nav ul { padding-left: 1.25rem; }
article { margin: 0 0 1.75rem; }
.role { display: block; color: var(--soft); font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; }
.text { white-space: pre-line; }
.moves { margin: 0 0 .75rem; padding-left: 1.25rem; }
.passage { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--line); }
.passage.said { border-color: var(--said); }
figure, blockquote { margin: 0; }
.said blockquote { font-family: "Source Serif 4", Georgia, "Times New Roman", serif; font-size: 1.0625rem; }
figcaption, .note { font-size: .9rem; margin: .25rem 0 0; }
.sources li { margin-bottom: .6rem; }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #4a4a4a; --line: #8a8a8a; --link: #000; --said: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  h2, h3 { break-after: avoid; }
  .passage, li { break-inside: avoid; }
}
`;

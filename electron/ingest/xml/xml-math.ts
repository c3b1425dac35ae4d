import { defaultTreeAdapter, html } from 'parse5';
import type { HtmlElement } from '../html/html-tree.ts';
import { mathText } from '../html/math-text.ts';
import { isElement, type XmlElement } from '../office/xml-tree.ts';
import { localName } from './xml-search.ts';

/** Returns a formula in MathML as a line, as those of pages. */
export function xmlMathText(math: XmlElement): string {
  return mathText(asPageElement(math));
}

function asPageElement(element: XmlElement): HtmlElement {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ({ name, value }));
  const made = defaultTreeAdapter.createElement(localName(element), html.NS.MATHML, attributes);
  for (const child of element.children) {
    if (isElement(child)) defaultTreeAdapter.appendChild(made, asPageElement(child));
    else defaultTreeAdapter.insertText(made, child);
  }
  return made;
}

/** Returns what TeX sets as a formula, without the document that publishers put around it. */
export function texFormula(tex: string): string {
  const body = /\\begin\{document\}(?<body>[\s\S]*?)\\end\{document\}/u.exec(tex)?.groups?.['body'] ?? tex;
  return body
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(\$\$?|\\\[|\\\()\s*([\s\S]*?)\s*(\$\$?|\\\]|\\\))$/u, '$2');
}

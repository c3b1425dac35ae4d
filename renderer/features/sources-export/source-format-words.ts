import type { SourceFormat } from '../../../shared/contract/source-formats.ts';
import { msg } from '../../../shared/language/translate.ts';
import type { ReportFormat } from '../../../shared/report/report-choices.ts';
import type { FormatWords } from '../../ui/fields/format-choice.tsx';

/** The name of each format of a report, and its use. */
export const REPORT_FORMAT_WORDS: Readonly<Record<ReportFormat, FormatWords>> = {
  docx: {
    name: msg('Word document'),
    goodFor: msg('With footnotes and contents, to write on; Zotero goes on with its citations.'),
  },
  pdf: {
    name: 'PDF',
    goodFor: msg('With notes on each page, contents and links: to read, print and pass on.'),
  },
  html: {
    name: msg('Web page'),
    goodFor: msg('To be read in a browser. One file, which loads nothing.'),
  },
  md: {
    name: 'Markdown',
    goodFor: msg('Text to edit, and for other programs.'),
  },
};

/** The name of each format of data, and its use. */
export const SOURCE_FORMAT_WORDS: Readonly<Record<SourceFormat, FormatWords>> = {
  jsonld: {
    name: msg('Passages, as Web Annotations'),
    goodFor: msg('Each passage with its place in its source, for annotation tools (W3C, JSON-LD).'),
  },
  'csl.json': {
    name: msg('References, as CSL-JSON'),
    goodFor: msg('The sources alone, for Zotero, pandoc and word processors that cite.'),
  },
  bib: {
    name: msg('References, as BibTeX'),
    goodFor: msg('The sources alone, for LaTeX, JabRef and Mendeley.'),
  },
  ris: {
    name: msg('References, as RIS'),
    goodFor: msg('The sources alone, for EndNote, Citavi, Mendeley, Zotero and library catalogues.'),
  },
  'aif.json': {
    name: msg('Argument, as AIF'),
    goodFor: msg('Claims, inferences, conflicts and who said what, for AIFdb and OVA.'),
  },
  'xaif.json': {
    name: msg('Argument, as xAIF'),
    goodFor: msg('The same with the text and the spans that claims are made from, for OVA3.'),
  },
  argdown: {
    name: msg('Argument, as Argdown'),
    goodFor: msg('The whole debate as text, for Argdown; what it has no words for stands in its data and comes back.'),
  },
  canvas: {
    name: msg('Argument, as JSON Canvas'),
    goodFor: msg('The first map with its places, for Obsidian and other canvases.'),
  },
  graphml: {
    name: msg('Argument, as GraphML'),
    goodFor: msg('Claims and relations as a graph, for yEd, Gephi and Cytoscape.'),
  },
  dot: {
    name: msg('Argument, as Graphviz DOT'),
    goodFor: msg('Claims and relations as a graph, to be drawn by Graphviz.'),
  },
  mmd: { name: msg('Argument, as Mermaid'), goodFor: msg('A flowchart, to be drawn in Markdown.') },
  'kialo.txt': { name: msg('Argument, as Kialo text'), goodFor: msg('A tree of pros and cons by their numbers.') },
  csv: { name: msg('Claims, as CSV'), goodFor: msg('A row for each claim and what it bears on, for statistics.') },
  tsv: { name: msg('Claims, divided by tabs'), goodFor: msg('The same, to paste.') },
  xlsx: { name: msg('Claims, as an Excel workbook'), goodFor: msg('The same, for spreadsheets.') },
  opml: { name: msg('Argument, as OPML'), goodFor: msg('An outline, for outliners and mind maps.') },
  qdpx: {
    name: msg('Sources and claims, as a REFI-QDA project'),
    goodFor: msg(
      'Texts, marked passages with tags as codes, claims as notes, for ATLAS.ti, MAXQDA, NVivo and QualCoder.',
    ),
  },
};

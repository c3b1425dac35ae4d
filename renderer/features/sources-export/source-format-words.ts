import type { SourceFormat } from '../../../shared/contract/source-formats.ts';
import type { ReportFormat } from '../../../shared/report/report-choices.ts';
import type { FormatWords } from './format-choice.tsx';

/** The name of each format of a report, and its use. */
export const REPORT_FORMAT_WORDS: Readonly<Record<ReportFormat, FormatWords>> = {
  docx: {
    name: 'Word document',
    goodFor: 'With footnotes and contents, to write on; Zotero goes on with its citations.',
  },
  pdf: {
    name: 'PDF',
    goodFor: 'With notes on each page, contents and links: to read, print and pass on.',
  },
  html: {
    name: 'Web page',
    goodFor: 'To be read in a browser. One file, which loads nothing.',
  },
  md: {
    name: 'Markdown',
    goodFor: 'Text to edit, and for other programs.',
  },
};

/** The name of each format of data, and its use. */
export const SOURCE_FORMAT_WORDS: Readonly<Record<SourceFormat, FormatWords>> = {
  jsonld: {
    name: 'Passages, as Web Annotations',
    goodFor: 'Each passage with its place in its source, for annotation tools (W3C, JSON-LD).',
  },
  'csl.json': {
    name: 'References, as CSL-JSON',
    goodFor: 'The sources alone, for Zotero, pandoc and word processors that cite.',
  },
  bib: {
    name: 'References, as BibTeX',
    goodFor: 'The sources alone, for LaTeX, JabRef and Mendeley.',
  },
  ris: {
    name: 'References, as RIS',
    goodFor: 'The sources alone, for EndNote, Citavi, Mendeley, Zotero and library catalogues.',
  },
  'aif.json': {
    name: 'Argument, as AIF',
    goodFor: 'Claims, inferences, conflicts and who said what, for AIFdb and OVA.',
  },
  'xaif.json': {
    name: 'Argument, as xAIF',
    goodFor: 'The same with the text and the spans that claims are made from, for OVA3.',
  },
  argdown: {
    name: 'Argument, as Argdown',
    goodFor: 'The whole debate as text, for Argdown; what it has no words for stands in its data and comes back.',
  },
  canvas: {
    name: 'Argument, as JSON Canvas',
    goodFor: 'The first map with its places, for Obsidian and other canvases.',
  },
  graphml: {
    name: 'Argument, as GraphML',
    goodFor: 'Claims and relations as a graph, for yEd, Gephi and Cytoscape.',
  },
  dot: { name: 'Argument, as Graphviz DOT', goodFor: 'Claims and relations as a graph, to be drawn by Graphviz.' },
  mmd: { name: 'Argument, as Mermaid', goodFor: 'A flowchart, to be drawn in Markdown.' },
  'kialo.txt': { name: 'Argument, as Kialo text', goodFor: 'A tree of pros and cons by their numbers.' },
  csv: { name: 'Claims, as CSV', goodFor: 'A row for each claim and what it bears on, for statistics.' },
  tsv: { name: 'Claims, divided by tabs', goodFor: 'The same, to paste.' },
  xlsx: { name: 'Claims, as an Excel workbook', goodFor: 'The same, for spreadsheets.' },
  opml: { name: 'Argument, as OPML', goodFor: 'An outline, for outliners and mind maps.' },
  qdpx: {
    name: 'Sources and claims, as a REFI-QDA project',
    goodFor: 'Texts, marked passages with tags as codes, claims as notes, for ATLAS.ti, MAXQDA, NVivo and QualCoder.',
  },
};

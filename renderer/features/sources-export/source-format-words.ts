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

/** The name of each format of the sources, and its use. */
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
};

import type { SourceFormat } from '../../../shared/contract/source-formats.ts';

/** The name of each format of the sources, and its use. */
export const SOURCE_FORMAT_WORDS: Readonly<Record<SourceFormat, { readonly name: string; readonly goodFor: string }>> =
  {
    docx: {
      name: 'Report, as a Word document',
      goodFor: 'Chapters, footnotes and contents, to write on; Zotero goes on with its citations.',
    },
    md: {
      name: 'Report, as Markdown',
      goodFor: 'Every claim with its quotations, speakers and citations, as text to edit and to pass on.',
    },
    html: {
      name: 'Report, as a web page',
      goodFor: 'The same, to be read in a browser and printed. One file, which loads nothing.',
    },
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

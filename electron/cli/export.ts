import { dataRequest } from '../export/data-request.ts';
import { drawToFile } from './draw-to-file.ts';
import { METHOD_OPTIONS } from './evaluation-options.ts';
import {
  ENDINGS,
  FORM_OPTIONS,
  formOf,
  isData,
  isDrawn,
  isOutline,
  isReport,
  isWalk,
  LOOK_OPTIONS,
  MARKS_OPTION,
  outputOptions,
  PAGES_OPTION,
  REFERENCES_OPTION,
  TIME_OPTIONS,
} from './export-options.ts';
import { findBranch } from './find-branch.ts';
import { findMap } from './find-map.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { refuseSameFile } from './refuse-same-file.ts';
import { reportLines } from './report.ts';
import type { Subcommand } from './subcommand.ts';
import { tellFaults } from './tell-faults.ts';
import { withDebate } from './with-debate.ts';
import { writeDivisions } from './write-divisions.ts';
import { writeOutline, writeReader, writeReport, writeWalk } from './write-report.ts';

export const exportMap: Subcommand = {
  name: 'export',
  about: 'Writes a map as a picture or a document, or the debate as text or data',
  positionals: ['FILE.debate'],
  options: [
    {
      name: 'to',
      value: 'OUT',
      about:
        'The file to write, replaced if it is there: a map as .png, .svg, .pdf; a report as .docx, .html, .md, or .pdf with --as report; an outline as .docx, .pdf, .html, .md with --as outline, or as .txt; where the speakers divide as .png, .svg, .pdf, .csv with --as divisions; a page to explore as .html with --as reader; a walk as .pptx, or as .pdf with --walk; all as .json; the argument as .aif.json, with the text and its spans as .xaif.json, and as .argdown, .canvas, .graphml, .dot, .mmd, .kialo.txt, .csv, .tsv, .xlsx, .opml, .qdpx; excerpts as .jsonld; sources as .bib, .ris, .csl.json',
      required: true,
    },
    {
      name: 'map',
      value: 'TITLE-OR-ID',
      about: 'Which map (the first when left out; all in a report and for divisions)',
    },
    { name: 'branch', value: 'ID', about: 'Only the statement with this id, and what bears on it' },
    { name: 'walk', value: 'TITLE-OR-ID', about: 'Which walk, as slides (.pptx, .pdf; the first when left out)' },
    ...FORM_OPTIONS,
    { name: 'embed', about: 'PNG, SVG: the whole debate in the picture, so that import opens it from there' },
    { name: 'texts', about: 'A report: with the whole texts of the sources' },
    ...LOOK_OPTIONS,
    PAGES_OPTION,
    REFERENCES_OPTION,
    MARKS_OPTION,
    ...METHOD_OPTIONS,
    ...TIME_OPTIONS,
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const source = given.path(0);
    const target = given.pathOption('to');
    const options = outputOptions(given, target, ENDINGS);
    await refuseSameFile(source, target);
    return withDebate(source, { given, io }, async (file) => {
      const { format, ...look } = options;
      const form = formOf(given, format);
      if (form === 'divisions') {
        await writeDivisions(file, { given, options, target, io });
      } else if (form === 'outline' && isOutline(format)) {
        await writeOutline(file, { given, format, target, io });
      } else if (form === 'walk' && isWalk(format)) {
        await writeWalk(file, { given, format, target, io });
      } else if (form === 'reader' && format === 'html') {
        await writeReader(file, { given, format, target, io });
      } else if (form === 'report' && isReport(format)) {
        await writeReport(file, { given, format, target, io });
      } else if (isData(format)) {
        const { exportDataHere } = await import('../export/export-data.ts');
        const { lost } = await exportDataHere(await dataRequest(file, format), target);
        reportLines(lost, io);
      } else if (isDrawn(format)) {
        const debate = await file.load();
        const map = findMap(debate, given.option('map'));
        const branch = given.option('branch');
        const part = branch === undefined ? {} : { only: findBranch(debate, map, branch) };
        const embedded = given.flag('embed') ? await dataRequest(file, 'json') : undefined;
        await drawToFile(
          { file, debate },
          { subject: { kind: 'map', map: map.id, ...part }, format, ...look, embedded },
          target,
          io,
        );
      }
      io.err(`Wrote “${target}”.\n`);
      return tellFaults(file, target, io);
    });
  },
};

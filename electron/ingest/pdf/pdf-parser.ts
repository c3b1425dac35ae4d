/**
 * Lets pdf.js parse in the thread that calls it, whatever kind of thread it takes that for: it looks for its parser
 * here first.
 */
import process from 'node:process';
import * as parser from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

Object.assign(globalThis, { pdfjsWorker: parser });

/** The errors by which pdf.js names a fault of a document. */
const FAULTS_OF_DOCUMENTS = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'MissingDataException',
  'ParserEOFException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

// In a damaged document pdf.js leaves faults unheard in what it reads ahead; whoever asked for that hears of them in their own place.
// Unheard, they would end the thread before it has answered. Any other error ends it still.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof Error && FAULTS_OF_DOCUMENTS.has(reason.name))) throw reason;
});

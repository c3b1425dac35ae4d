/**
 * Lets pdf.js parse in the thread that calls it, whatever kind of thread it takes that for: it looks for its parser
 * here first.
 */
import * as parser from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

Object.assign(globalThis, { pdfjsWorker: parser });

/** The thread in which pdf.js parses a PDF. */
import 'pdfjs-dist/build/pdf.worker.mjs';

/** The thread in which pdf.js takes a PDF apart. */
import 'pdfjs-dist/build/pdf.worker.mjs';

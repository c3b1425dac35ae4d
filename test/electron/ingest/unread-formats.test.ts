import { describe, expect, test } from '@jest/globals';
import { documentKind } from '../../../electron/ingest/document-kind.ts';
import { makeZip } from '../../fixtures/docx-documents.ts';

const zip = (parts: readonly (readonly [string, string])[]) =>
  makeZip(parts.map(([name, content]) => ({ name, content })));
const refusal = (name: string, content: string | Uint8Array) => {
  try {
    return documentKind({ name, bytes: typeof content === 'string' ? Buffer.from(content, 'latin1') : content });
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a document in a format that is not read', () => {
  test.each([
    ['a picture in TIFF', 'a.txt', 'II*\0\x08\0\0\0', /is a picture in a format.*PNG/],
    ['a picture of an iPhone', 'a.jpg', '\0\0\0\x18ftypheic', /is a picture in a format.*JPEG/],
    [
      'a vector picture',
      'a.xml',
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      /is a drawing \(SVG\)/,
    ],
    ['a recording', 'a.bin', 'ID3\x04\0\0\0\0\0\0', /is a recording.*transcript/],
    ['a film', 'a.mp4', '\0\0\0\x18ftypmp42\0\0\0\0', /is a recording/],
    ['packed', 'a.html', '\x1f\x8b\x08\0\0\0\0\0', /is packed/],
    ['Word before 2007', 'a.bin', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', /before 2007.*DOCX/],
    ['a link of Windows', 'a.txt', '[InternetShortcut]\r\nURL=https://example.org/\r\n', /only a link/],
    [
      'a link of macOS',
      'a',
      '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>x</string></dict></plist>',
      /only a link/,
    ],
    ['a web archive of Safari', 'a.bin', 'bplist00\0\0WebMainResource\0', /archive of Safari.*PDF/],
    ['LaTeX', 'a.txt', '% A draft\n\\documentclass[a4paper]{article}\n', /LaTeX.*PDF/],
    ['BibTeX', 'a.txt', '@article{a, title = {T}}', /references/],
    ['RIS', 'a.txt', 'TY  - JOUR\nTI  - T\nER  - ', /references/],
    ['Zotero’s RDF', 'a', '<?xml version="1.0"?><rdf:RDF xmlns:rdf="x"></rdf:RDF>', /references/],
    ['references in JSON', 'a.json', '[{"id": "a", "type": "article-journal", "title": "T"}]', /references/],
    ['JSON', 'a.txt', '{"a": [1, 2]}', /data in JSON/],
    ['a debate in XML', 'a.xml', '<?xml version="1.0"?><hansard></hansard>', /debate in XML/],
    [
      'a presentation in XML',
      'a.xml',
      '<?xml version="1.0"?><?mso-application progid="PowerPoint.Show"?><pkg:package/>',
      /document of Office in XML/,
    ],
    ['XML of another kind', 'a.xml', '<?xml version="1.0"?><inventory><item/></inventory>', /data in XML/],
    ['a presentation', 'a', zip([['mimetype', 'application/vnd.oasis.opendocument.presentation']]), /PPTX/],
    [
      'a spreadsheet',
      'a',
      zip([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']]),
      /spreadsheet \(ODS\)\. Save it as XLSX/,
    ],
    ['of iWork', 'a.pages', zip([['Index/Document.iwa', '']]), /iWork/],
    ['a ZIP archive', 'a.docx', zip([['a.txt', 'Words']]), /ZIP archive. Unpack it/],
  ])('that is %s is refused with a sentence that says what to do', (_, name, content, sentence) => {
    expect(refusal(name, content)).toMatch(sentence);
    expect(refusal(name, content)).toMatch(/^“.*” (?:is|holds) .*\.$/);
  });

  test.each([
    ['a text about LaTeX', 'a.txt', 'Begin with \\documentclass, and end with \\end{document}.', 'text'],
    ['a transcript', 'a.txt', 'From the chair: Order.\nDate of the meeting: Monday.\n\nAnn: Yes.', 'text'],
    ['a text that begins with a bracket', 'a.txt', '[Laughter] {He} left.', 'text'],
    ['Markdown that begins with a picture', 'a.md', '<svg></svg>\n\n# Words', 'markdown'],
    ['Rich Text', 'a.txt', '{\\rtf1 Words}', 'rtf'],
    ['OpenDocument', 'a.docx', zip([['mimetype', 'application/vnd.oasis.opendocument.text']]), 'odt'],
    ['flat OpenDocument', 'a.xml', '<?xml version="1.0"?><office:document></office:document>', 'odt'],
    ['XHTML', 'a.xml', '<?xml version="1.0"?><!DOCTYPE html><html><body>W</body></html>', 'html'],
  ])('is not seen in %s', (_, name, content, kind) => {
    expect(refusal(name, content)).toBe(kind);
  });
});

test('a long part of an archive is not unpacked to tell its kind', () => {
  expect(
    refusal(
      'a.epub',
      zip([
        ['mimetype', 'x'.repeat(100_000)],
        ['META-INF/container.xml', ''],
      ]),
    ),
  ).toMatch(/ZIP archive/);
});

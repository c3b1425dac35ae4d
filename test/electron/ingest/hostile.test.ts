import { spawnSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ingest } from '../../../electron/ingest/ingest.ts';
import { sourceToAdd } from '../../../electron/ingest/source-to-add.ts';
import { errorCode } from '../../../shared/errors.ts';
import { makeDocx, makeZip, paragraph } from '../../fixtures/docx-documents.ts';
import { makePptx, makeXlsx, relations } from '../../fixtures/office-documents.ts';
import { ascii85Of, lzwOf, runsOf } from '../../fixtures/packed-bytes.ts';
import { makePdf } from '../../fixtures/pdf-documents.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const read = (name: string, bytes: string | Uint8Array) => ingest({ name, bytes: Buffer.from(bytes) });
const nothing = { putContent: () => Promise.reject(new Error('Nothing may be put.')) };

/** Returns a PDF whose page is drawn with this stream. */
function pdfWithStream(stream: Uint8Array, filter: string): Buffer {
  const dictionary = `<< /Length ${stream.length} /Filter ${filter} >>`;
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\n' +
        'endobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R ' +
        '/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n' +
        `4 0 obj\n${dictionary}\nstream\n`,
    ),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

test('a PDF that shows one page ten thousand times and more is refused before its pages are read', async () => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(10_001)}] /Count 10001 >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>',
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const end = `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  pdf += `xref\n0 4\n0000000000 65535 f \n${places.join('')}${end}`;
  await expect(read('pages.pdf', pdf)).rejects.toMatchObject({
    code: 'TooLarge',
    message: expect.stringMatching(/has 10,001 pages, and a source may have 10,000/),
  });
});

describe('a document that is meant to fill the memory', () => {
  const zeros = Buffer.alloc(120_000_000);
  const [deflated, lzw] = [deflateSync(zeros), lzwOf(zeros)];

  test('as an archive that says so is refused before it is unpacked', async () => {
    const bytes = makeDocx(paragraph('Words'), [{ name: 'word/styles.xml', content: zeros }]);
    await expect(read('bomb.docx', bytes)).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test('as an archive that lies about it is unpacked no further than it says', async () => {
    const bytes = makeZip([{ name: 'word/document.xml', content: zeros, claimed: 1000 }]);
    await expect(read('bomb.docx', bytes)).rejects.toMatchObject({ code: 'UnreadableSource' });
  });

  test.each([
    ['once', deflated, '/FlateDecode'],
    ['twice', deflateSync(deflated), '[/FlateDecode /FlateDecode]'],
  ])('as a stream of a PDF that is packed %s is refused', async (_, stream, filter) => {
    await expect(read('bomb.pdf', pdfWithStream(stream, filter))).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test.each([
    ['LZW', lzw, '/LZWDecode'],
    ['LZW, and told in code numbers', lzw, '/L#5AW#44ecode'],
    ['runs of the same byte, twice', runsOf(runsOf(zeros)), '[/RunLengthDecode /RL]'],
    ['Flate, in letters', ascii85Of(deflated), '[/ASCII85Decode /FlateDecode]'],
    ['Flate, in digits', Buffer.from(`${deflated.toString('hex')}>`), '[/AHx /Fl]'],
    ['Flate, which is told elsewhere', deflated, '9 0 R'],
  ])('as a stream of a PDF that is packed as %s is refused', async (_, stream, filter) => {
    await expect(read('bomb.pdf', pdfWithStream(stream, filter))).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test('is told from one that is packed in the same way, which is read', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, n) => `1 0 0 1 40 ${780 - 12 * n} Tm (Line ${n}: ${(n * 7919).toString(36)}) Tj`,
    );
    const drawing = Buffer.from(`BT /F 10 Tf ${lines.join('\n')} ET`);
    for (const [stream, filter] of [
      [lzwOf(drawing), '/LZWDecode'],
      [ascii85Of(lzwOf(runsOf(drawing))), '[/A85 /LZW /RL]'],
    ] as const) {
      const { text } = await read('fine.pdf', pdfWithStream(stream, filter));
      for (const n of [0, 30, 59]) expect(text).toContain(`Line ${n}: ${(n * 7919).toString(36)}`);
    }
  });

  test('as entities of entities is not read', async () => {
    const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
    const xml = `<!DOCTYPE w [<!ENTITY e0 "ha">${entities}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&e20;')}</w:body></w:document>`;
    const reading = read('entities.docx', makeZip([{ name: 'word/document.xml', content: xml }]));
    await expect(reading).rejects.toMatchObject({ code: 'UnreadableSource' });
  });

  test('as a page of a million elements is refused', async () => {
    await expect(read('wide.html', `<html>${'<b>x</b>'.repeat(1_000_000)}`)).rejects.toMatchObject({
      code: 'TooLarge',
    });
  });

  test('as a page with one piece of 18 MB is refused', async () => {
    const page = `<html><style>${'a{b:c}'.repeat(3_000_000)}</style><p>Words`;
    await expect(read('style.html', page)).rejects.toMatchObject({ code: 'TooLarge' });
  });

  test('as a file of 1 GB is refused before it is read', async () => {
    const path = join(folder, 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, 1_000_000_000);
    await expect(sourceToAdd(nothing, path)).rejects.toMatchObject({
      code: 'TooLarge',
      message: '“large.txt” has 1,000 MB, and a source may have 50 MB. Save the part that you need, and add that.',
    });
  });

  test('as a pipe without an end is refused when it has brought too much', async () => {
    const path = join(folder, 'pipe');
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    const writer = spawnSync.bind(null, 'sh', ['-c', `yes > '${path}' 2>/dev/null &`], { stdio: 'ignore' });
    expect(writer().status).toBe(0);
    await expect(sourceToAdd(nothing, path)).rejects.toMatchObject({ code: 'TooLarge' });
  });
});

describe('a document that is nested too deep, or has too much in one place', () => {
  test.each([
    ['a page', 'deep.html', `<html><body>${'<div>'.repeat(100_000)}x`],
    ['a page of formatting', 'deep.html', `<html><body>${'<b><i>'.repeat(50_000)}x`],
    [
      'a Word document',
      'deep.docx',
      makeDocx(`${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`),
    ],
    [
      'a page of attributes',
      'deep.html',
      `<html><p ${Array.from({ length: 300_000 }, (_, n) => `a${n}=1`).join(' ')}>x`,
    ],
    ['a PDF', 'deep.pdf', pdfWithStream(Buffer.from('['.repeat(100_000)), 'null')],
  ])('is refused, as %s', async (_, name, bytes) => {
    const code = await read(name, bytes).then(() => 'none', errorCode);
    expect(['UnreadableSource', 'NoText']).toContain(code);
  });
});

test.each([
  ['infinitely large letters', '9e9 Tz 1 0 0 1 60 700 Tm'],
  ['letters that are infinitely far apart', '1 0 0 1 60 700 Tm 9e9 Tc'],
  ['lines that are infinitely wide', '9e9 0 0 9e9 60 700 Tm'],
])('a PDF of %s is read, however its letters follow each other', async (_, place) => {
  const words = [1, 2, 3, 4].map((line) => `Words of line ${line}.`);
  const infinite = place.replaceAll('9e9', '9'.repeat(400));
  const stream = words.map((line) => `BT /F 12 Tf ${infinite} (${line}) Tj ET`).join('\n');
  const { text } = await read('far.pdf', pdfWithStream(Buffer.from(stream), 'null'));
  const lettersOf = (each: string) => [...each.replace(/\s/g, '')].sort().join('');
  expect(lettersOf(text)).toBe(lettersOf(words.join('')));
});

test('a PDF in which something is damaged that is read ahead is refused like any other', async () => {
  const pdf =
    '%PDF-1.3obj\n11 0 obj\n<<\nN«(uvÑûã3 0 obj\n<<\n/ /Cag\n/Pages 1 0 R\n/j\n1 0 obj\n<<s\n/Count 2\n' +
    '/Kids [7 11 0 R]\n>>\ne\nxref\n0 n \ntrailer\n<<\n/Size 16\n/Root 3 0 R\n/';
  await expect(read('ahead.pdf', Buffer.from(pdf, 'latin1'))).rejects.toMatchObject({ code: 'NoText' });
});

describe('a document that is cut off anywhere', () => {
  const cuts = [0.02, 0.2, 0.5, 0.8, 0.97];
  const known = ['none', 'UnreadableSource', 'NoText', 'UnknownFormat'];

  test('as a PDF gives a clear error, or says that a part may be missing', async () => {
    const whole = await makePdf((pdf) => pdf.text('Words '.repeat(2000)).addPage().text('More'));
    for (const cut of cuts) {
      const { code, notices } = await read('cut.pdf', whole.subarray(0, whole.length * cut)).then(
        (source) => ({ code: 'none', notices: source.notices.map(({ kind }) => kind) }),
        (error) => ({ code: errorCode(error), notices: ['missing'] }),
      );
      expect(known).toContain(code);
      expect(notices).toEqual(['missing']);
    }
  });

  test('as a Word document gives a clear error', async () => {
    const whole = makeDocx(paragraph('Words '.repeat(2000)));
    for (const cut of cuts) {
      const code = await read('cut.docx', whole.subarray(0, whole.length * cut)).then(() => 'none', errorCode);
      expect(['UnreadableSource', 'UnknownFormat']).toContain(code);
    }
  });

  test('as a Word document with a byte changed gives a clear error', async () => {
    const bytes = makeDocx(paragraph('Words '.repeat(2000)));
    bytes[60] = (bytes[60] ?? 0) ^ 0xff;
    await expect(read('changed.docx', bytes)).rejects.toMatchObject({ code: 'UnreadableSource' });
  });
});

describe('what a document would have run or fetched', () => {
  let server: Server;
  let address: string;
  const requests: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  test('stays where it is in a page', async () => {
    const { text } = await read(
      'hostile.html',
      `<!doctype html><html><head><base href="${address}/"><link rel="stylesheet" href="a.css"><link rel="preload" href="b.js" as="script">
      <meta http-equiv="refresh" content="0;url=${address}/refresh"><style>@import url(${address}/c.css); p { background: url(${address}/d.png) }</style>
      <script src="${address}/e.js"></script><script>fetch('${address}/f'); document.body.innerHTML = 'RAN'</script></head>
      <body onload="document.body.innerHTML = 'RAN'"><p style="background: url(${address}/g.png)">Words of the page stay.</p>
      <img src="${address}/h.png" srcset="${address}/h2.png 2x" onerror="document.body.innerHTML = 'RAN'"><iframe src="${address}/i.html"></iframe>
      <svg><script href="${address}/j.js"></script><image href="${address}/k.png"/></svg><object data="${address}/l"></object>
      <video src="${address}/m.mp4" poster="${address}/n.png"></video><form action="${address}/o"><input autofocus></form>
      <a href="javascript:document.body.innerHTML='RAN'" ping="${address}/p">A link</a></body></html>`,
    );
    expect(text).toMatch(/^Words of the page stay\.\s+A link$/);
    expect(requests).toEqual([]);
  });

  test('stays where it is in a Word document', async () => {
    const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${address}/a.png" TargetMode="External"/>
      <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${address}/b.dotm" TargetMode="External"/>
      <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="${address}/c.xml" TargetMode="External"/></Relationships>`;
    const picture =
      '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
    const body = `${paragraph('Words of the document stay.')}<w:p><w:r>${picture}</w:r></w:p>`;
    const bytes = makeDocx(body, [{ name: 'word/_rels/document.xml.rels', content: relationships }]);
    expect((await read('hostile.docx', bytes)).text).toBe('Words of the document stay.');
    expect(requests).toEqual([]);
  });

  const external = (id: string, type: string) => [id, type, `${address}/${type}`, ' TargetMode="External"'] as const;
  const macros = (path: string) => ({ name: `${path}/vbaProject.bin`, content: 'Sub AutoOpen()' });

  test('stays where it is in a presentation, with its macros', async () => {
    const shapes = `<p:sp><p:nvSpPr><p:cNvPr id="1" name="S"><a:hlinkClick r:id="r2" action="ppaction://macro?name=Run"/></p:cNvPr><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:t>Words of the slide stay.</a:t></a:r></a:p></p:txBody></p:sp><p:pic><p:blipFill><a:blip r:link="r1"/></p:blipFill></p:pic>`;
    const types = ['image', 'hyperlink', 'slideLayout', 'notesSlide', 'comments', 'video'];
    const bytes = makePptx(
      [{ shapes }],
      [
        relations(
          'ppt/slides/_rels/slide1.xml.rels',
          types.map((type, i) => external(`r${i + 1}`, type)),
        ),
        macros('ppt'),
      ],
    );
    expect((await read('hostile.pptm', bytes)).text).toBe('Words of the slide stay.');
    expect(requests).toEqual([]);
  });

  test('stays where it is in a spreadsheet, with its macros and formulas', async () => {
    const inside = `<sheetData><row><c t="str"><f>WEBSERVICE("${address}/a")</f><v>Words of the sheet stay.</v></c><c><f>[1]Sheet1!A1</f></c></row></sheetData>`;
    const bytes = makeXlsx([{ name: 'A', inside }], {}, [
      relations('xl/worksheets/_rels/sheet1.xml.rels', [external('d', 'drawing'), external('c', 'comments')]),
      relations('xl/externalLinks/_rels/externalLink1.xml.rels', [external('e', 'externalLinkPath')]),
      macros('xl'),
    ]);
    expect((await read('hostile.xlsm', bytes)).text).toBe('Words of the sheet stay.');
    expect(requests).toEqual([]);
  });

  test('stays where it is in Rich Text', async () => {
    const rtf = `{\\rtf1\\ansi{\\*\\template ${address}/a.dotm}{\\field{\\*\\fldinst INCLUDEPICTURE "${address}/b.png" \\\\d}{\\fldrslt Words of the text}} stay.{\\object\\objautlink\\objupdate{\\*\\objclass Word.Document}{\\*\\objdata 0105}}{\\field{\\*\\fldinst DDEAUTO cmd "/c run"}{\\fldrslt }}}`;
    expect((await read('hostile.rtf', rtf)).text).toBe('Words of the text stay.');
    expect(requests).toEqual([]);
  });

  test('stays where it is in a table in text', async () => {
    const { text } = await read('hostile.csv', `name,link\nAnn,"=WEBSERVICE(""${address}/a"")"`);
    expect(text).toBe(`name\tlink\nAnn\t=WEBSERVICE("${address}/a")`);
    expect(requests).toEqual([]);
  });

  test('stays where it is in a PDF', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.addNamedJavaScript('start', `app.launchURL("${address}/a"); this.submitForm("${address}/b");`);
      pdf.text('Words of the PDF stay.', { link: `${address}/c` });
      pdf.file(Buffer.from('<script>fetch("/d")</script>'), { name: 'embedded.html' });
    });
    expect((await read('hostile.pdf', bytes)).text).toBe('Words of the PDF stay.');
    expect(requests).toEqual([]);
  });
});

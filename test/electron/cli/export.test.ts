import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ARGUMENT_ENDINGS } from '../../../shared/formats/data-formats.ts';
import { smallJson } from '../../fixtures/small-json.ts';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
beforeAll(async () => {
  const json = smallJson();
  const statements = json.statements.map((each) =>
    each.id === 'local' ? { ...each, text: 'ไทย, a local one.' } : each,
  );
  cli.writeJson('in.json', {
    ...json,
    statements,
    maps: [
      { id: 'map', title: 'All' },
      { id: 'other', title: 'Other' },
    ],
    placements: [],
  });
  await cli.run('import', 'in.json', '--to', 'a.debate');
});
afterAll(() => cli.remove());

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('export', () => {
  test('writes the kind of file that the target’s ending says, and answers nothing', async () => {
    const before = cli.read('a.debate');
    for (const name of ['map.png', 'map.svg', 'map.pdf', 'debate.json']) {
      const { code, out, err } = await cli.run('export', 'a.debate', '--to', name);
      expect([code, out]).toEqual([0, '']);
      expect(err).toContain(cli.path(name));
    }
    expect(cli.read('map.png').toString('latin1', 1, 4)).toBe('PNG');
    expect(cli.read('map.svg').toString()).toContain('<svg');
    expect(cli.read('map.pdf').toString('latin1', 0, 5)).toBe('%PDF-');
    expect(JSON.parse(cli.read('debate.json').toString())).toMatchObject({ format: 'counterclaim', version: 1 });
    expect(cli.read('a.debate').equals(before)).toBe(true);
  });

  test('writes what the sources say in each of the forms for that', async () => {
    for (const name of ['book.md', 'book.html', 'notes.jsonld', 'sources.bib', 'sources.csl.json', 'BOOK.HTML']) {
      expect(await cli.run('export', 'a.debate', '--to', name)).toMatchObject({ code: 0, out: '' });
    }
    expect(cli.read('book.md').toString()).toContain('#### 2 · ไทย, a local one.');
    expect(cli.read('book.html').toString()).toContain('<h1 dir="auto">Local or national?</h1>');
    expect(cli.read('BOOK.HTML').equals(cli.read('book.html'))).toBe(true);
    expect(JSON.parse(cli.read('notes.jsonld').toString())).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    expect(cli.read('sources.bib').toString()).toContain('@techreport{Minutes,\n  title = {Minutes},');
    expect(JSON.parse(cli.read('sources.csl.json').toString())).toEqual([
      { type: 'report', title: 'Minutes', id: 's' },
    ]);
  });

  test('writes the argument in each of the forms for that, and says what is not in it', async () => {
    for (const ending of ARGUMENT_ENDINGS) {
      const { code, out, err } = await cli.run('export', 'a.debate', '--to', `a.${ending}`);
      expect([code, out]).toEqual([0, '']);
      if (!/argdown|xaif/.test(ending)) expect(err).toMatch(/left out/);
      if (ending === 'mmd') continue;
      expect(await cli.run('import', `a.${ending}`, '--to', `${ending}.debate`)).toMatchObject({ code: 0 });
    }
    for (const name of ['a', 'argdown']) await cli.run('export', `${name}.debate`, '--to', `${name}.json`);
    expect(JSON.parse(cli.read('argdown.json').toString())).toEqual(
      JSON.parse(cli.read('a.json').toString().replace('"AAEC/w=="', 'null')),
    );
  });

  test('puts the debate into a picture when it is asked to, from which import brings it back', async () => {
    for (const ending of ['png', 'svg']) {
      await cli.run('export', 'a.debate', '--to', `with.${ending}`, '--embed');
      await cli.run('export', 'a.debate', '--to', `without.${ending}`);
      expect(await cli.run('import', `with.${ending}`, '--to', `${ending}.debate`)).toMatchObject({ code: 0 });
      expect(await cli.run('import', `without.${ending}`, '--to', 'none.debate')).toMatchObject({ code: 2 });
    }
    for (const name of ['a', 'png', 'svg']) await cli.run('export', `${name}.debate`, '--to', `${name}.json`);
    for (const name of ['png.json', 'svg.json']) expect(cli.read(name).equals(cli.read('a.json'))).toBe(true);
  });

  test('marks what follows on the map and in reports, when it is asked to', async () => {
    await cli.run('export', 'a.debate', '--to', 'marked.svg', '--marks', 'standing, strength');
    await cli.run('export', 'a.debate', '--to', 'plain.svg');
    await cli.run('export', 'a.debate', '--to', 'euler.svg', '--marks', 'strength', '--strength', 'euler');
    expect(cli.read('euler.svg').toString()).toContain('strength (Euler-based)');
    await cli.run('export', 'a.debate', '--to', 'marked.md', '--marks', 'standing');
    expect(cli.read('marked.svg').toString()).toContain('stands, strength');
    expect(cli.read('plain.svg').toString()).not.toContain('stands');
    expect(cli.read('marked.md').toString()).toContain(', stands');
  });

  test('writes the argument as an outline in each of the forms for that, with what is asked for', async () => {
    for (const name of ['outline.md', 'outline.html', 'outline.docx', 'outline.txt']) {
      const asked = ['--as', 'outline', '--with', 'quotations,references'];
      expect(await cli.run('export', 'a.debate', '--to', name, ...asked)).toMatchObject({ code: 0, out: '' });
    }
    expect(cli.read('outline.md').toString()).toContain('- **2** · *answers* · ');
    expect(cli.read('outline.html').toString()).toContain('src="data:image/png;base64,');
    expect(cli.read('outline.docx').includes('word/media/picture1.png')).toBe(true);
    expect(cli.read('outline.txt').toString()).toContain('\n2. answers: ');
    await cli.run('export', 'a.debate', '--to', 'branch.txt', '--branch', 'local');
    expect(cli.read('branch.txt').toString()).toContain('\n1. ไทย, a local one.\n');
  });

  test('writes a page to explore, of the debate or of a part of it', async () => {
    expect(await cli.run('export', 'a.debate', '--to', 'page.html', '--as', 'reader')).toMatchObject({ code: 0 });
    await cli.run('export', 'a.debate', '--to', 'part.html', '--as', 'reader', '--branch', 'local');
    const [page, part] = ['page.html', 'part.html'].map((name) => cli.read(name).toString());
    expect(page).toContain("default-src 'none'");
    expect(part?.match(/<article /gu)?.length).toBeLessThan(page?.match(/<article /gu)?.length ?? 0);
    const { err } = await cli.run('export', 'a.debate', '--to', 'page.html', '--as', 'reader', '--theme', 'dark');
    expect(err).toContain('--theme does not apply to a page to explore');
  });

  test('says which walks there are, and that a walk is no picture', async () => {
    const none = await cli.run('export', 'a.debate', '--to', 'walk.pptx');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('The debate has no walk yet')]);
    const { err } = await cli.run('export', 'a.debate', '--to', 'walk.png', '--walk', 'A walk');
    expect(err).toContain('--walk does not apply to a PNG file');
  });

  test('refuses an outline as a picture, a report as plain text, and details that it does not know', async () => {
    const errors = [
      ['a.png', '--as', 'outline'],
      ['a.txt', '--as', 'report'],
      ['a.md', '--as', 'outline', '--with', 'everything'],
      ['a.md', '--with', 'speakers'],
      ['a.md', '--as', 'outline', '--texts'],
    ].map(async ([name = '', ...options]) => (await cli.run('export', 'a.debate', '--to', name, ...options)).err);
    expect((await Promise.all(errors)).map((err) => err.split(' Usage:')[0])).toEqual([
      '--as outline does not apply to a PNG file, but to .docx, .pdf, .html, .md, .txt.',
      'A TXT file is an outline, not a report.',
      '--with names “everything”, and may name speakers, quotations, references.',
      '--with does not apply to a MD file.',
      '--texts does not apply to an outline as a MD file.',
    ]);
  });

  test('writes a PDF of a map, or a report where that is asked for', async () => {
    const { code, err } = await cli.run('export', 'a.debate', '--to', 'r.pdf', '--as', 'report', '--texts');
    expect(code).toBe(0);
    expect(err).toContain('Thai: ');
    const report = cli.read('r.pdf').toString('latin1');
    expect([report.slice(0, 5), report.includes('/MediaBox [0 0 595.28 841.89]')]).toEqual(['%PDF-', true]);
    const map = await cli.run('export', 'a.debate', '--to', 'm.pdf', '--texts');
    expect([map.code, map.err]).toEqual([2, expect.stringContaining('--texts does not apply to a PDF file')]);
    const scaled = await cli.run('export', 'a.debate', '--to', 'm.pdf', '--as', 'report', '--theme', 'dark');
    expect(scaled.err).toContain('--theme does not apply to a report as a PDF file');
    const sheet = await cli.run('export', 'a.debate', '--to', 'm.pdf', '--as', 'report', '--page', 'A3');
    expect(sheet.err).toContain('must be one of A4, Letter');
  });

  test('draws the map that is named, in the scale and theme that are given', async () => {
    await cli.run('export', 'a.debate', '--to', 'one.png', '--scale', '1');
    await cli.run('export', 'a.debate', '--to', 'half.png', '--scale', '0.5', '--map', 'other', '--theme', 'dark');
    const [width, height] = sizeOf(cli.read('one.png'));
    expect(sizeOf(cli.read('half.png'))).toEqual([Math.ceil(width / 2), Math.ceil(height / 2)]);
    await cli.run('export', 'a.debate', '--to', 'other.svg', '--map', 'OTHER');
    expect(cli.read('other.svg').toString()).toContain('Other');
  });

  test('draws only the branch that is named, in any format', async () => {
    await cli.run('export', 'a.debate', '--to', 'branch.svg', '--branch', 'local');
    const cards = cli
      .read('branch.svg')
      .toString()
      .match(/id="(card|banner)-[^"]+"/g);
    expect(cards?.sort()).toEqual(['id="card-local"', 'id="card-national"', 'id="card-power"']);
    expect((await cli.run('export', 'a.debate', '--to', 'no.png', '--branch', 'none')).err).toContain('“none”');
    expect((await cli.run('export', 'a.debate', '--to', 'no.json', '--branch', 'local')).code).toBe(2);
  });

  test('refuses pages without paper', async () => {
    const { code, err } = await cli.run('export', 'a.debate', '--to', 'a.pdf', '--page', 'fit', '--pages', 'poster');
    expect(code).toBe(2);
    expect(err).toContain('--pages poster needs paper');
  });

  test('refuses a style of references that it does not have, and any in CSL', async () => {
    const asked = async (style: string) =>
      (await cli.run('export', 'a.debate', '--to', 'a.pdf', '--references', style)).err;
    expect(await asked('harvard')).toContain('must be one of apa, mla, chicago, oscola, vancouver');
    expect(await asked('nature.csl')).toContain('a style in CSL, which this program does not read');
  });

  test('says which characters no font can draw', async () => {
    const { code, err } = await cli.run('export', 'a.debate', '--to', 'thai.svg');
    expect(code).toBe(0);
    expect(err).toContain('Thai: 3 characters have no bundled font: ไ ท ย');
  });

  test('shows progress to somebody who watches, and to nobody else', async () => {
    const watched = await cli.runWith({ errIsTerminal: true }, 'export', 'a.debate', '--to', 'p.png');
    expect(watched.err).toMatch(/\rDrawing \d+ %/);
    expect((await cli.run('export', 'a.debate', '--to', 'p.png')).err).not.toContain('\r');
  });

  test('replaces a picture that is there, and leaves it when it fails', async () => {
    cli.write('old.svg', 'old');
    expect(await cli.run('export', 'a.debate', '--to', 'old.svg', '--map', 'none')).toMatchObject({ code: 2 });
    expect(cli.read('old.svg').toString()).toBe('old');
    expect(await cli.run('export', 'a.debate', '--to', 'old.svg')).toMatchObject({ code: 0 });
    expect(cli.read('old.svg').toString()).toContain('<svg');
  });
});

describe('export fails, and leaves no file behind,', () => {
  async function failure(...argv: string[]): Promise<string> {
    const files = readdirSync(cli.folder);
    const before = cli.read('a.debate');
    const { code, out, err } = await cli.run('export', 'a.debate', ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(readdirSync(cli.folder)).toEqual(files);
    expect(cli.read('a.debate').equals(before)).toBe(true);
    return err;
  }

  test('on an unknown map, and lists those there are', async () => {
    const err = await failure('--to', 'x.pdf', '--map', 'Third');
    expect(err).toBe('No map is called "Third". The debate has these maps:\n  All (map)\n  Other (other)\n');
  });

  test('on an ending that is no format, or another debate', async () => {
    const endings =
      '.png, .svg, .pdf, .docx, .html, .md, .txt, .pptx, .json, .jsonld, .bib, .ris, .csl.json, .aif.json, .xaif.json, .argdown, .canvas, .graphml, .dot, .mmd, .kialo.txt, .csv, .tsv, .xlsx, .opml or .qdpx';
    expect(await failure('--to', 'x.gif')).toContain(endings);
    expect(await failure('--to', 'a.debate')).toContain(endings);
    expect(await failure('--to', '.md')).toContain('has no ending');
  });

  test('onto the debate itself, under whatever name', async () => {
    linkSync(cli.path('a.debate'), cli.path('same.json'));
    expect(await failure('--to', 'same.json')).toContain('is the debate itself');
  });

  test('on options that make no sense', async () => {
    expect(await failure('--to', 'x.png', '--marks', 'standing,size')).toContain(
      'may name standing, strength, divisiveness',
    );
    expect(await failure('--to', 'x.json', '--marks', 'standing')).toContain('--marks does not apply to a JSON file');
    expect(await failure('--to', 'x.png', '--scale', '9')).toContain('from 0.5 to 4');
    expect(await failure('--to', 'x.pdf', '--scale', '2')).toContain('--scale does not apply to a PDF file');
    expect(await failure('--to', 'x.csl.json', '--map', 'All')).toContain('--map does not apply to a CSL.JSON file');
    expect(await failure('--to', 'x.pdf', '--embed')).toContain('--embed does not apply to a PDF file');
    expect(await failure('--to', 'x.pdf', '--page', 'A7')).toContain('one of fit, A4, A3, Letter');
    expect(await failure()).toContain('--to is missing');
  });

  test('onto a folder, or into none', async () => {
    mkdirSync(cli.path('folder.svg'), { recursive: true });
    expect(await failure('--to', 'folder.svg')).toContain('is a folder');
    expect(await failure('--to', 'none/x.svg')).toContain('none');
    expect(await failure('--to', 'none/x.json')).toContain('none');
  });

  test('when it is interrupted', async () => {
    const { code, out } = await cli.runWith(
      { signal: AbortSignal.abort() },
      'export',
      'a.debate',
      '--to',
      'stopped.png',
    );
    expect([code, out]).toEqual([2, '']);
    expect(readdirSync(cli.folder).filter((name) => name.includes('stopped'))).toEqual([]);
  });
});

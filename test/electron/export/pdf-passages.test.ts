import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfAssets } from '../../../electron/export/export-assets.ts';
import { writePdf } from '../../../electron/export/pdf/pdf.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { buildScene } from '../../../shared/scene/build-scene.ts';
import { HOSTILE, hostileDebate } from '../../fixtures/hostile-debate.ts';
import { outputOf, testWith, textOfPdf } from '../../fixtures/programs.ts';
import { sourcedDebate, sourcedSketch } from '../../fixtures/sourced-debates.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const folder = temporaryFolder();

async function pdfOf(debate: Debate): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const scene = buildScene(debate, 'map', { theme: 'light', typesetter });
  const options = { page: 'fit', assets: pdfAssets(typesetter), onProgress: () => {} } as const;
  await writePdf(scene, (bytes) => pieces.push(bytes), options);
  return Buffer.concat(pieces);
}

async function fileOf(name: string, debate: Debate): Promise<string> {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, await pdfOf(debate));
  return path;
}

interface Link {
  readonly page: number;
  readonly name: string;
  /** Its destination: the page, from 1, and the distance from its lower edge in points. */
  readonly to: { readonly page: number; readonly y: number };
  /** Left, bottom, right and top, in points. */
  readonly area: readonly number[];
}

/** Returns the links of a PDF as pdf.js finds and resolves them. */
async function linksOf(bytes: Buffer): Promise<Link[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const links: Link[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    for (const { subtype, dest, rect } of await (await pdf.getPage(page)).getAnnotations()) {
      if (subtype !== 'Link') continue;
      const [at, , , y] = (await pdf.getDestination(dest)) ?? [];
      links.push({ page, name: dest, to: { page: (await pdf.getPageIndex(at)) + 1, y }, area: rect });
    }
  }
  await task.destroy();
  return links;
}

/** Lines break at other places than spaces too. */
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

describe('the PDF of a map whose statements cite passages', () => {
  test('leads from each card that cites one to its passages, and back to the card', async () => {
    const links = await linksOf(await pdfOf(sourcedDebate()));
    expect(links.map(({ page, name, to }) => [page, name, to.page])).toEqual([
      [1, 'text-local', 2],
      [1, 'text-national', 2],
      [2, 'statement-local', 1],
      [2, 'statement-national', 1],
    ]);
  });

  test('has the whole card lead there, and arrives where the entry begins', async () => {
    const scene = buildScene(sourcedDebate(), 'map', { theme: 'light', typesetter });
    const card = scene.cards.find(({ statement }) => statement === 'local');
    const [there, , back] = await linksOf(await pdfOf(sourcedDebate()));
    const [left = 0, bottom = 0, right = 0, top = 0] = there?.area ?? [];
    expect([right - left, top - bottom]).toEqual([
      expect.closeTo((card?.box.width ?? 0) * 0.75, 1),
      expect.closeTo((card?.box.height ?? 0) * 0.75, 1),
    ]);
    expect(there?.to.y).toBeGreaterThan(back?.area[3] ?? Infinity);
    expect(back?.to.y).toBeCloseTo(top, 1);
  });

  testWith('pdftotext', 'has each passage with its full citation, quoted only where it is verbatim', async () => {
    // An address is parted where a line of it ends.
    const text = textOfPdf(await fileOf('passages', sourcedDebate())).replaceAll('https:// ', 'https://');
    expect(text).toContain('Texts and passages');
    expect(text).toContain(
      'A local one. Asserted by The minister. Denied by Her shadow. “Inquiries should be local.” Hansard. (2025, January 16). Statement. p. 7. https://example.org/hansard',
    );
    expect(text).toContain(
      'The minister wants them local Reported in: Counterclaim. (2025, January). A note 📝 of ours. Back to the map',
    );
  });

  testWith('pdftotext', 'shows hostile texts as they were written', async () => {
    const text = textOfPdf(await fileOf('hostile', hostileDebate()));
    expect(withoutSpaces(text)).toContain(withoutSpaces(`“${HOSTILE.split('\n')[0]}`));
    expect(text).toContain('Reported in: ');
  });

  testWith('pdfinfo', 'marks the passages as quotations for those who cannot see them', async () => {
    const structure = outputOf('pdfinfo', '-struct', await fileOf('tagged', sourcedDebate()));
    expect(structure.match(/^ {2}BlockQuote/gmu)).toHaveLength(3);
  });

  test('is the same bytes for the same debate', async () => {
    expect((await pdfOf(sourcedDebate())).equals(await pdfOf(sourcedDebate()))).toBe(true);
  });

  test('has no appendix where no statement on it cites one', async () => {
    const citations = sourcedDebate({ ...sourcedSketch, with: { ...sourcedSketch.with, citations: [] } });
    expect(await linksOf(await pdfOf(citations))).toEqual([]);
  });
});

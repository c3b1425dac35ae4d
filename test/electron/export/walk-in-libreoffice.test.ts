import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { walkBytes } from '../../../electron/export/walk-bytes.ts';
import { addStops, addWalk, editStop, type StopView } from '../../../shared/model/commands/walks.ts';
import { describeUnless } from '../../fixtures/skipping.ts';
import { sourcedDebate } from '../../fixtures/sourced-debates.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** Returns a debate with a walk through everything that a stop can show. */
function walked() {
  const debate = sourcedDebate();
  let ids = 0;
  const newId = () => `new-${++ids}`;
  debate.apply(addWalk(debate, { newId, title: 'For the committee' }));
  const views: StopView[] = [
    { kind: 'map', map: 'map', statement: null, excerpt: null },
    { kind: 'branch', map: 'map', statement: 'local', excerpt: null },
    { kind: 'statement', map: 'map', statement: 'national', excerpt: null },
    { kind: 'passage', map: 'map', statement: 'local', excerpt: 'said' },
  ];
  debate.apply(addStops(debate, { newId, walk: 'new-1', views }));
  debate.apply(editStop(debate, { stop: 'new-3', title: 'Bell\u0007 <b> & “quotes”', note: 'Say <this>\nslowly.' }));
  return debate.toData();
}

const data = walked();
const write = (format: 'pdf' | 'pptx') =>
  walkBytes(data, { form: 'walk', walk: 'new-1', style: 'apa' }, format, () => {});
/** Every text that the slides have, without white space. */
const WORDS = [
  'A map',
  'Which inquiry?',
  'A local one.',
  'A national one.',
  'Only it can compel witnesses.',
  'Inquiries should be local.',
  'Hansard',
  'For the committee',
  '4 / 4',
  '& “quotes”',
];
const closed = (text: string) => text.replace(/\s+/gu, '');

describe('a walk that is exported', () => {
  test('names the characters that no font has, also those that stand only on the cards of a map', async () => {
    const debate = sourcedDebate();
    let ids = 0;
    const newId = () => `new-${++ids}`;
    debate.apply(addWalk(debate, { newId, title: 'Walk' }));
    const views: StopView[] = [{ kind: 'map', map: 'map', statement: null, excerpt: null }];
    debate.apply(addStops(debate, { newId, walk: 'new-1', views }));
    const whole = debate.toData();
    const statements = whole.statements.map((each) =>
      each.id === 'national' ? { ...each, text: 'A \u{1e900} one.' } : each,
    );
    const choices = { form: 'walk', walk: 'new-1', style: 'apa' } as const;
    const { unsupported } = await walkBytes({ ...whole, statements }, choices, 'pdf', () => {});
    expect(unsupported).toMatchObject([{ characters: ['\u{1e900}'] }]);
  });

  test('has the same bytes each time, without a clock', async () => {
    const [once, again] = [await write('pptx'), await write('pptx')];
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
    expect(Buffer.compare((await write('pdf')).bytes, (await write('pdf')).bytes)).toBe(0);
  });
});

describeUnless(hasPoppler ? null : 'pdftotext is not installed', 'a walk as a PDF', () => {
  test('has a page for each stop, with every text and a link to the source', async () => {
    const path = join(folder, 'walk.pdf');
    writeFileSync(path, (await write('pdf')).bytes);
    const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    expect(text.split('\f').length - 1).toBe(4);
    expect(WORDS.filter((words) => !closed(text).includes(closed(words)))).toEqual([]);
    expect(readFileSync(path, 'latin1')).toContain('https://example.org/hansard');
  });
});

describeUnless(
  hasOffice && hasPoppler ? null : 'LibreOffice Impress is not installed',
  'a walk as a presentation, opened by LibreOffice',
  () => {
    let text = '';
    let outline = '';
    beforeAll(async () => {
      writeFileSync(join(folder, 'show.pptx'), (await write('pptx')).bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      for (const to of ['pdf', 'fodp']) {
        const given = ['--headless', '--convert-to', to, '--outdir', folder, join(folder, 'show.pptx')];
        execFileSync('soffice', [profile, ...given], { timeout: 240_000, stdio: 'ignore' });
      }
      text = execFileSync('pdftotext', [join(folder, 'show.pdf'), '-'], { encoding: 'utf8' });
      outline = readFileSync(join(folder, 'show.fodp'), 'utf8');
    }, 500_000);

    test('has a slide for each stop, and shows every text', () => {
      expect(text.split('\f').length - 1).toBe(4);
      expect(WORDS.filter((words) => !closed(text).includes(closed(words)))).toEqual([]);
    });

    test('has text and shapes, no pictures, and the speaker notes', () => {
      expect(outline).not.toContain('<draw:image');
      expect(outline.match(/<draw:custom-shape/gu)?.length).toBeGreaterThan(8);
      expect(outline).toContain('Say &lt;this&gt;');
    });
  },
);

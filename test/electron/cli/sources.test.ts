import { mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DebateFile } from '../../../db/debate-file.ts';
import { anchorAt } from '../../../shared/anchors/anchor.ts';
import { addExcerpt } from '../../../shared/model/commands/excerpts.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { noticesIn } from '../../../shared/sources/notices.ts';
import { corpusFiles, describeCorpus } from '../../fixtures/corpus.ts';
import { makePdf } from '../../fixtures/pdf-documents.ts';
import { HEARING_CAPTIONS, wavRecording } from '../../fixtures/recordings.ts';
import { archivedPage, packedWarc } from '../../fixtures/web-archives.ts';
import { CommandLine } from './command-line.ts';

const cli = new CommandLine();
afterAll(() => cli.remove());

const idsOf = (out: string) => out.trim().split('\n');
const listed = async (name = 'a.debate') => JSON.parse((await cli.run('sources', 'list', name, '--json')).out);

/** Returns the result of `work` on the debate, opened as the app opens it. */
async function opened<T>(work: (file: DebateFile) => Promise<T>): Promise<T> {
  const file = await DebateFile.open(cli.path('a.debate'));
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

/** Makes an excerpt of each of these passages of a source; its id is the passage. */
function excerptPassages(source: string, passages: readonly string[]): Promise<void> {
  return opened(async (file) => {
    const debate = await file.load();
    const text = await file.text(debate.get('source', source).text);
    const changes = passages.flatMap((passage) => {
      const start = text.indexOf(passage);
      return addExcerpt(debate, { newId: () => passage, source, ...anchorAt(text, start, start + passage.length) });
    });
    await file.commit('Add excerpts', changes);
  });
}

/** Returns the excerpts of the debate: what stands at their place in the text, or that they are lost. */
function placesOfExcerpts(): Promise<Record<string, string>> {
  return opened(async (file) => {
    const debate = await file.load();
    const places: Record<string, string> = {};
    for (const excerpt of debate.excerpts.values()) {
      const text = await file.text(debate.get('source', excerpt.source).text);
      places[excerpt.id] = isLost(excerpt) ? 'lost' : text.slice(excerpt.start, excerpt.end);
    }
    return places;
  });
}

beforeEach(async () => {
  cli.remove();
  mkdirSync(cli.folder);
  await cli.run('new', 'a.debate');
});

describe('sources add', () => {
  test('adds documents of several kinds in one step, and answers with their ids', async () => {
    cli.write('note.txt', 'A note\n\nwith 💔 words.\n');
    cli.write('page.html', '<!doctype html><title>The page</title><p>Words of a page.</p>');
    cli.write('paper.pdf', await makePdf((pdf) => pdf.text('Words of a paper.'), { info: { Title: 'The paper' } }));
    const { code, out, err } = await cli.run('sources', 'add', 'a.debate', 'note.txt', 'page.html', 'paper.pdf');
    expect([code, err]).toEqual([0, '']);
    const [note, page, paper] = idsOf(out);
    expect(await listed()).toEqual([
      { id: note, title: 'A note', mediaType: 'text/plain', characters: 22, excerpts: 0 },
      { id: page, title: 'The page', mediaType: 'text/html', characters: 16, excerpts: 0 },
      { id: paper, title: 'The paper', mediaType: 'application/pdf', characters: 17, excerpts: 0 },
    ]);
    const undone = await opened((file) => file.undo());
    expect(undone?.changes).toHaveLength(3);
    expect(await listed()).toEqual([]);
  });

  test('keeps the original bytes', async () => {
    cli.write('page.html', '<p>Words');
    await cli.run('sources', 'add', 'a.debate', 'page.html');
    const original = await opened(async (file) => {
      const [source] = (await file.load()).sources.values();
      return file.content(source?.original ?? '');
    });
    expect(Buffer.from(original).toString()).toBe('<p>Words');
  });

  test('takes a title, and that the words are those of the speakers', async () => {
    cli.write('note.txt', 'A note');
    await cli.run('sources', 'add', 'a.debate', 'note.txt', '--title', 'Hansard', '--verbatim');
    const [source] = await opened(async (file) => [...(await file.load()).sources.values()]);
    expect(source).toMatchObject({ csl: { title: 'Hansard' }, verbatim: true });
  });

  test('tells how a text was read', async () => {
    cli.write('note.txt', Buffer.from('caf\xe9', 'latin1'));
    const { code, err } = await cli.run('sources', 'add', 'a.debate', 'note.txt');
    expect([code, err]).toEqual([0, expect.stringMatching(/^ {2}“note\.txt”: .*Windows-1252/)]);
  });

  test('tells in JSON what is to be known about the texts, and keeps it with their sources', async () => {
    cli.write('old.txt', Buffer.from('caf\xe9', 'latin1'));
    cli.write('new.txt', 'A note');
    const { code, out, err } = await cli.run('sources', 'add', 'a.debate', 'old.txt', 'new.txt', '--json');
    const [old, other] = await opened(async (file) => [...(await file.load()).sources.values()]);
    const text = expect.stringContaining('Windows-1252');
    expect([code, JSON.parse(out)]).toEqual([0, [{ source: old?.id, kind: 'guessed', place: null, text }]]);
    expect(err).toContain(`Added “new.txt” as ${other?.id}.\n`);
    expect([old, other].map((source) => source && noticesIn(source.csl))).toEqual([
      [{ kind: 'guessed', place: null, text }],
      [],
    ]);
  });

  test('adds a recording with its transcript as one source, and keeps it when the transcript is replaced', async () => {
    const wav = wavRecording(1);
    cli.write('hearing.wav', wav);
    cli.write('hearing.vtt', HEARING_CAPTIONS);
    const { out } = await cli.run('sources', 'add', 'a.debate', 'hearing.wav', '--transcript', 'hearing.vtt');
    const [id = ''] = idsOf(out);
    const kept = async () =>
      opened(async (file) => {
        const source = (await file.load()).get('source', id);
        return { source, text: await file.text(source.text), bytes: await file.content(source.original ?? '') };
      });
    const first = await kept();
    expect([first.source.mediaType, first.source.csl.title]).toEqual(['audio/wav', 'The hearing of 6 May']);
    expect(first.text).toBe(HEARING_CAPTIONS);
    expect(Buffer.from(first.bytes).equals(wav)).toBe(true);
    cli.write('newer.vtt', HEARING_CAPTIONS.replace('two', 'three'));
    await cli.run('sources', 'replace', 'a.debate', id, 'newer.vtt');
    const second = await kept();
    expect(second.text).toContain('three metres');
    expect([second.source.mediaType, second.source.original]).toEqual(['audio/wav', first.source.original]);
  });

  test('keeps a recording beside the text of a source, and takes none for a transcript', async () => {
    cli.write('hearing.wav', wavRecording(1));
    cli.write('hearing.vtt', HEARING_CAPTIONS);
    const [id = ''] = idsOf((await cli.run('sources', 'add', 'a.debate', 'hearing.vtt')).out);
    await cli.run('sources', 'replace', 'a.debate', id, 'hearing.wav');
    const source = await opened(async (file) => (await file.load()).get('source', id));
    expect(source.mediaType).toBe('audio/wav');
    for (const [first, transcript, sentence] of [
      ['hearing.vtt', 'hearing.vtt', /is not a recording/],
      ['hearing.wav', 'hearing.wav', /not a transcript/],
    ] as const) {
      const { code, err } = await cli.run('sources', 'add', 'a.debate', first, '--transcript', transcript);
      expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
    }
  });

  test('takes a recording that is larger than a document may be, but not any', async () => {
    cli.write('long.wav', wavRecording(1));
    truncateSync(cli.path('long.wav'), LIMITS.sourceBytes + 1);
    expect((await cli.run('sources', 'add', 'a.debate', 'long.wav')).code).toBe(0);
    truncateSync(cli.path('long.wav'), LIMITS.recordingBytes + 1);
    const { err } = await cli.run('sources', 'add', 'a.debate', 'long.wav');
    expect(err).toMatch(/has 201 MB, and a recording may have 200 MB/);
  });

  test('adds the page of a web archive that is meant, and lists them where none is', async () => {
    const page = (path: string, title: string) =>
      archivedPage(`https://example.org/${path}`, title, `Words of ${title}.`);
    cli.write('web.warc.gz', packedWarc([page('a', 'First'), page('b', 'Second'), page('c', 'Second again')]));
    const none = await cli.run('sources', 'add', 'a.debate', 'web.warc.gz');
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toBe(
      '“web.warc.gz” holds 3 pages. Choose one with --page, by its number, its address or words of its title:\n' +
        '  1. 2024-05-06T10:00:00Z “First” https://example.org/a\n  2. 2024-05-06T10:00:00Z “Second” https://example.org/b\n' +
        '  3. 2024-05-06T10:00:00Z “Second again” https://example.org/c\n',
    );
    const several = await cli.run('sources', 'add', 'a.debate', 'web.warc.gz', '--page', 'second');
    expect([several.code, several.err]).toEqual([2, expect.stringContaining('holds 2 pages like “second”')]);
    const other = await cli.run('sources', 'add', 'a.debate', 'web.warc.gz', '--page', 'third');
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('holds no page “third” among its 3 pages')]);
    for (const wanted of ['2', 'https://example.org/b', 'first'])
      expect(await cli.run('sources', 'add', 'a.debate', 'web.warc.gz', '--page', wanted)).toMatchObject({ code: 0 });
    const added: readonly { id: string; title: string }[] = await listed();
    expect(added.map(({ title }) => title)).toEqual(['Second', 'Second', 'First']);
    const [{ id } = { id: '' }] = added;
    const replaced = await cli.run('sources', 'replace', 'a.debate', id, 'web.warc.gz', '--page', '3');
    expect(replaced.code).toBe(0);
  });

  test('adds none when one cannot be read, and changes no byte of the debate', async () => {
    cli.write('note.txt', 'A note');
    cli.write('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    const before = cli.read('a.debate');
    const { code, out, err } = await cli.run('sources', 'add', 'a.debate', 'note.txt', 'picture.png');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('“picture.png” is a picture')]);
    expect(cli.read('a.debate')).toEqual(before);
  });

  test('refuses a file of 1 GB, and one that is not there', async () => {
    cli.write('large.txt', '');
    truncateSync(cli.path('large.txt'), 1_000_000_000);
    const large = await cli.run('sources', 'add', 'a.debate', 'large.txt');
    expect([large.code, large.err]).toEqual([2, expect.stringContaining('a source may have 50 MB')]);
    expect((await cli.run('sources', 'add', 'a.debate', 'none.txt')).code).toBe(2);
  });

  test.each([
    [
      ['sources'],
      'Say what to do about sources: "sources add", "sources import", "sources list", "sources replace", "sources export".',
    ],
    [['sources', 'add', 'a.debate'], 'DOC… is missing'],
    [['sources', 'add', 'a.debate', ''], 'DOC… is empty'],
    [['sources', 'add', 'a.debate', 'a.txt', 'b.txt', '--title', 'T'], '--title is for one document'],
  ])('explains itself when it is called as %j', async (argv, reason) => {
    expect(await cli.run(...argv)).toEqual({ code: 2, out: '', err: expect.stringContaining(reason) });
  });

  test('is cancelled by the user without a trace', async () => {
    cli.write('note.txt', 'A note');
    const { code, err } = await cli.runWith({ signal: AbortSignal.abort() }, 'sources', 'add', 'a.debate', 'note.txt');
    expect([code, err]).toEqual([2, expect.stringContaining('cancelled')]);
    expect(await listed()).toEqual([]);
  });
});

const BEFORE =
  'The plan was read to the house. Only a national inquiry can compel witnesses to speak in public about the matter.';
const MIDDLE = 'Five towns were named as places where local inquiries would begin before the summer of that year.';
const AFTER = 'Nobody said how the money for all of this would be found, nor who would decide about it in the end.';
const KEPT = 'Only a national inquiry can compel witnesses';
const CHANGED = 'local inquiries would begin before the summer';
const GONE = 'how the money for all of this would be found';

describe('sources replace', () => {
  let id = '';

  beforeEach(async () => {
    cli.write('old.txt', [BEFORE, MIDDLE, AFTER].join('\n\n'));
    id = idsOf((await cli.run('sources', 'add', 'a.debate', 'old.txt', '--title', 'Minutes')).out)[0] ?? '';
    await excerptPassages(id, [KEPT, CHANGED, GONE]);
    const changed = MIDDLE.replace('would begin before', 'will begin before');
    cli.write(
      'new.txt',
      ['A new first paragraph stands here.', BEFORE, changed, 'Quite other matters end it.'].join('\n\n'),
    );
  });

  test('lets excerpts follow where they surely are, lists the others, and loses no quote', async () => {
    const { code, out } = await cli.run('sources', 'replace', 'a.debate', id, 'new.txt', '--json');
    const newText = cli.read('new.txt').toString();
    const start = newText.indexOf(KEPT);
    const moved = CHANGED.replace('would', 'will');
    const at = newText.indexOf(moved);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      exact: [{ id: KEPT, start, end: start + KEPT.length, changes: [] }],
      moved: [
        {
          id: CHANGED,
          old: CHANGED,
          new: moved,
          start: at,
          end: at + moved.length,
          applied: false,
          changes: [{ where: 'inside', what: 'word', old: 'would', new: 'will' }],
        },
      ],
      lost: [{ id: GONE, quote: GONE }],
      notices: [],
    });
    expect(await placesOfExcerpts()).toEqual({ [KEPT]: KEPT, [CHANGED]: 'lost', [GONE]: 'lost' });
    expect(await listed()).toEqual([
      expect.objectContaining({ title: 'Minutes', characters: newText.length, excerpts: 3 }),
    ]);
    expect((await cli.run('check', 'a.debate')).code).toBe(0);
  });

  test('tells of a word that was put right beside an excerpt', async () => {
    cli.write('not.txt', [BEFORE, MIDDLE, AFTER].join('\n\n').replace(KEPT, `never ${KEPT}`));
    const { out } = await cli.run('sources', 'replace', 'a.debate', id, 'not.txt');
    expect(out).toContain('Exact: 3');
    expect(out).toContain('Right before it, “never” was added.');
  });

  test('moves those that are probably elsewhere when that is accepted', async () => {
    await cli.run('sources', 'replace', 'a.debate', id, 'new.txt', '--accept');
    expect(await placesOfExcerpts()).toMatchObject({ [CHANGED]: CHANGED.replace('would', 'will'), [GONE]: 'lost' });
  });

  test('finds again, when asked a second time, what was lost in between, and only proposes it', async () => {
    await cli.run('sources', 'replace', 'a.debate', id, 'new.txt');
    const { out } = await cli.run('sources', 'replace', 'a.debate', id, 'old.txt', '--json');
    expect(JSON.parse(out)).toMatchObject({ exact: [{ id: KEPT }], lost: [] });
    expect(
      JSON.parse(out)
        .moved.map((each: { new: string }) => each.new)
        .toSorted(),
    ).toEqual([GONE, CHANGED]);
    await cli.run('sources', 'replace', 'a.debate', id, 'old.txt', '--accept');
    expect(await placesOfExcerpts()).toEqual({ [KEPT]: KEPT, [CHANGED]: CHANGED, [GONE]: GONE });
  });

  test('gives a source the notices about its new text, and takes away those about the old one', async () => {
    cli.write('odd.txt', Buffer.from('caf\xe9', 'latin1'));
    const { out, err } = await cli.run('sources', 'replace', 'a.debate', id, 'odd.txt', '--json');
    const text = expect.stringContaining('Windows-1252');
    expect(JSON.parse(out)).toMatchObject({ notices: [{ source: id, kind: 'guessed', place: null, text }] });
    expect(err).toContain('Windows-1252');
    const kept = () => opened(async (file) => noticesIn((await file.load()).get('source', id).csl));
    expect(await kept()).toEqual([{ kind: 'guessed', place: null, text }]);
    await cli.run('sources', 'replace', 'a.debate', id, 'old.txt');
    expect(await kept()).toEqual([]);
  });

  test('can be undone', async () => {
    await cli.run('sources', 'replace', 'a.debate', id, 'new.txt');
    await opened((file) => file.undo());
    expect(await placesOfExcerpts()).toEqual({ [KEPT]: KEPT, [CHANGED]: CHANGED, [GONE]: GONE });
  });

  test('tells people what moved from what to what, and what was lost', async () => {
    const { out } = await cli.run('sources', 'replace', 'a.debate', id, 'new.txt');
    expect(out).toContain(`Exact: 1\nMoved: 1 (not applied)\n  ${CHANGED}\n    old: ${CHANGED}\n    new: `);
    expect(out).toContain(`Lost: 1\n  ${GONE}: ${GONE}\n`);
  });

  test('gives excerpts the pages of a PDF, and takes pages away with it', async () => {
    const pdf = await makePdf((page) => page.text('First page.').addPage().text([BEFORE, MIDDLE, AFTER].join('\n\n')));
    cli.write('new.pdf', pdf);
    await cli.run('sources', 'replace', 'a.debate', id, 'new.pdf');
    const inPdf = await opened(async (file) => (await file.load()).get('excerpt', KEPT).page);
    await cli.run('sources', 'replace', 'a.debate', id, 'old.txt', '--accept');
    const [source, page] = await opened(async (file) => {
      const debate = await file.load();
      return [debate.get('source', id), debate.get('excerpt', KEPT).page] as const;
    });
    expect([inPdf, page]).toEqual([2, null]);
    expect(source).toMatchObject({ mediaType: 'text/plain', csl: { type: 'document', title: 'Minutes' } });
    expect(source.csl).not.toHaveProperty('custom');
  });

  test('changes nothing when the source or the document is not there', async () => {
    const before = cli.read('a.debate');
    expect((await cli.run('sources', 'replace', 'a.debate', 'nobody', 'new.txt')).code).toBe(2);
    expect((await cli.run('sources', 'replace', 'a.debate', id, 'none.txt')).code).toBe(2);
    expect(cli.read('a.debate')).toEqual(before);
  });
});

describeCorpus('a document of the corpus', (corpus) => {
  const files = [...corpusFiles(corpus, 'text', '.txt'), ...corpusFiles(corpus, 'docx', '.docx')];
  const withText = files.filter((path) => basename(path) !== 'empty.docx').map((path) => [basename(path), path]);

  test.each(withText)(
    'is added, and an excerpt of it found again when the debate is opened: %s',
    async (name = '', path = '') => {
      cli.write(name, readFileSync(path));
      const [id = ''] = idsOf((await cli.run('sources', 'add', 'a.debate', name)).out);
      const text = await opened(async (file) => file.text((await file.load()).get('source', id).text));
      const passage = text.slice(Math.floor(text.length / 3), Math.ceil((2 * text.length) / 3)).trim();
      await excerptPassages(id, [passage.slice(0, 100)]);
      expect(await placesOfExcerpts()).toEqual({ [passage.slice(0, 100)]: passage.slice(0, 100) });
      expect((await cli.run('check', 'a.debate')).code).toBe(0);
    },
  );
});

describe('sources import', () => {
  const BIB =
    '@article{lee, title={On maps}, author={Lee, Ann}, year={2020}, doi={10.1234/x}}\n@book{l, title={Locks}}\n';

  test('makes sources of references in one step, completes those that are there, and tells what became of each', async () => {
    cli.write('a.bib', BIB);
    cli.write(
      'b.json',
      JSON.stringify([
        { type: 'article-journal', title: 'On charts', DOI: '10.1234/X', volume: 3 },
        { type: 'book', title: 'Locks' },
      ]),
    );
    const first = await cli.run('sources', 'import', 'a.debate', 'a.bib');
    expect([first.code, idsOf(first.out).length, first.err]).toEqual([
      0,
      2,
      '2 sources added, 0 completed, 0 already there.\n',
    ]);
    const [article = '', locks = ''] = idsOf(first.out);
    const { out, err } = await cli.run('sources', 'import', 'a.debate', 'b.json', '--json');
    expect(JSON.parse(out)).toEqual({
      references: [
        { title: 'On charts', outcome: 'completed', source: article, completed: ['volume'], kept: ['title'] },
        { title: 'Locks', outcome: 'doubtful', source: locks, completed: [], kept: [] },
      ],
      notices: [],
    });
    expect(err).toContain(`“Locks” may be the source ${locks}, and was left out`);
    expect(await opened(async (file) => (await file.load()).get('source', article).csl)).toMatchObject({
      title: 'On maps',
      volume: '3',
    });
    expect((await cli.run('check', 'a.debate')).code).toBe(0);
  });

  test('says what is no file of references', async () => {
    cli.write('a.txt', 'Dear Ann');
    expect(await cli.run('sources', 'import', 'a.debate', 'a.txt')).toMatchObject({ code: 2 });
  });
});

import { describe, expect, test } from '@jest/globals';
import { created } from '../../../../shared/model/change.ts';
import { checkDebate } from '../../../../shared/model/check-debate.ts';
import { unjudged } from '../../../../shared/model/citation.ts';
import {
  addCitation,
  checkCitation,
  deleteCitations,
  judgeCitation,
} from '../../../../shared/model/commands/citations.ts';
import { editDebate } from '../../../../shared/model/commands/debate-info.ts';
import { addExcerpt, deleteExcerpts, editExcerpt, moveExcerpt } from '../../../../shared/model/commands/excerpts.ts';
import { addMove, deleteMoves, editMove, reorderMove } from '../../../../shared/model/commands/moves.ts';
import { addSource, editSource, replaceSourceText } from '../../../../shared/model/commands/sources.ts';
import { addSpeaker, editSpeaker } from '../../../../shared/model/commands/speakers.ts';
import { LIMITS } from '../../../../shared/model/limits.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { applied, numberedIds, refusal } from './command-run.ts';

const newId = numberedIds();
const OLD_TEXT = '0'.repeat(64);
const NEW_TEXT = '1'.repeat(64);
const said = { speaker: 's', act: 'asserts', target: { statement: 'c' }, at: null, words: '', excerpt: null } as const;
const passage = { exact: 'ab', prefix: '', suffix: '', start: 0, end: 2 };

const debate = () =>
  debateOf({
    claims: { c: 'A claim.' },
    relations: [['loop', 'attacks', ['c'], 'c']],
    with: {
      speakers: [{ id: 's', kind: 'person', name: 'S', otherNames: [], role: '', colour: '#123abc' }],
      sources: [
        { id: 'b', csl: { type: 'book' }, verbatim: false, mediaType: 'text/plain', text: OLD_TEXT, original: null },
      ],
      excerpts: ['e1', 'e2'].map((id) => ({ ...passage, id, source: 'b', page: 3, area: null, note: '', tags: [] })),
      citations: [unjudged({ id: 'cite', statement: 'c', excerpt: 'e2' })],
      moves: [
        { ...said, id: 'm1', replyTo: null, order: 'a0' },
        { ...said, id: 'm2', replyTo: 'm1', order: 'a1', excerpt: 'e2' },
      ],
    },
  });

describe('speakers', () => {
  test('have a name and a colour', () => {
    const speaker = { newId, kind: 'group', name: ' Labour\u0007\vMPs ', colour: '#D55E00' } as const;
    expect(addSpeaker(debate(), speaker)[0]?.after).toEqual({
      kind: 'group',
      name: 'Labour MPs',
      otherNames: [],
      role: '',
      colour: '#D55E00',
    });
    expect(refusal(() => addSpeaker(debate(), { ...speaker, name: '\t' }))[0]).toBe('InvalidValue');
    expect(refusal(() => editSpeaker(debate(), { speaker: 's', colour: 'red' }))).toEqual([
      'InvalidValue',
      'The speaker has the colour “red”: a colour is written as #rrggbb.',
    ]);
  });

  test('that are renamed keep their former names, but not those that were typed on the way', () => {
    const once = applied(debate(), (held) => editSpeaker(held, { speaker: 's', name: 'T' }));
    expect(once.get('speaker', 's')).toMatchObject({ name: 'T', otherNames: ['S'] });
    const typed = applied(once, (held) => editSpeaker(held, { speaker: 's', name: 'Tom', former: 'S' }));
    expect(typed.get('speaker', 's')).toMatchObject({ name: 'Tom', otherNames: ['S'] });
    const back = applied(typed, (held) => editSpeaker(held, { speaker: 's', name: 'S', former: 'S' }));
    expect(back.get('speaker', 's')).toMatchObject({ name: 'S', otherNames: [] });
  });

  test('have other names, each once, in one line, and no more than are allowed', () => {
    const edited = (otherNames: string[]) =>
      applied(debate(), (held) => editSpeaker(held, { speaker: 's', otherNames }));
    expect(edited(['A', ' A\n', '', 'S', 'B\nC']).get('speaker', 's').otherNames).toEqual(['A', 'B C']);
    const many = Array.from({ length: LIMITS.otherNames }, (_, i) => `Name ${i}`);
    const renamed = applied(edited(many), (held) => editSpeaker(held, { speaker: 's', name: 'T' }));
    expect(renamed.get('speaker', 's').otherNames).toEqual([...many.slice(1), 'S']);
    expect(refusal(() => editSpeaker(debate(), { speaker: 's', otherNames: [...many, 'More'] }))).toEqual([
      'InvalidValue',
      'The speaker has 101 other names, and may have 100: take some away.',
    ]);
  });

  test('are edited', () => {
    expect(applied(debate(), (held) => editSpeaker(held, { speaker: 's', role: 'MP' })).get('speaker', 's').role).toBe(
      'MP',
    );
  });
});

describe('moves', () => {
  test('are added after the others, on a statement or a relation', () => {
    const after = applied(debate(), (held) =>
      addMove(held, {
        newId: () => 'm3',
        speaker: 's',
        act: 'denies',
        target: { relation: 'loop' },
        at: '2025-01',
        replyTo: 'm2',
      }),
    );
    expect(after.movesInOrder().map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    expect(after.get('move', 'm3')).toMatchObject({ at: '2025-01', words: '', excerpt: null, replyTo: 'm2' });
  });

  test('have a date in EDTF, and ends that are there', () => {
    const move = { newId, speaker: 's', act: 'denies', target: { statement: 'c' } } as const;
    expect(refusal(() => addMove(debate(), { ...move, at: '16 January' }))[0]).toBe('InvalidValue');
    expect(refusal(() => addMove(debate(), { ...move, speaker: 'gone' }))[0]).toBe('NotFound');
    expect(refusal(() => addMove(debate(), { ...move, target: { relation: 'gone' } }))[0]).toBe('NotFound');
    expect(refusal(() => addMove(debate(), { ...move, excerpt: 'gone' }))[0]).toBe('NotFound');
    expect(refusal(() => addMove(debate(), { ...move, replyTo: 'gone' }))[0]).toBe('NotFound');
  });

  test.each(['2025', '2025-01-16T12:30', '2025-02-28', '2024-02-29', '2025-01~', '2025-01/2025-03', '-0044'])(
    'take the date %s',
    (at) => {
      expect(editMove(debate(), { move: 'm1', at })).toHaveLength(1);
    },
  );

  test.each(['2025-02-29', '2025-13', '2025-1-6', '2025-01-16T25:00', ''])('refuse the date "%s"', (at) => {
    expect(refusal(() => editMove(debate(), { move: 'm1', at }))[0]).toBe('InvalidValue');
  });

  test('are edited, but cannot reply to a reply to themselves', () => {
    const after = applied(debate(), (held) => editMove(held, { move: 'm2', replyTo: null, words: 'No.' }));
    expect(after.get('move', 'm2')).toMatchObject({ replyTo: null, words: 'No.', excerpt: 'e2' });
    expect(refusal(() => editMove(debate(), { move: 'm1', replyTo: 'm2' }))[0]).toBe('InvalidValue');
  });

  test('are put in another order, and deleted without the replies to them', () => {
    const swapped = applied(debate(), (held) => reorderMove(held, { move: 'm2', before: 'm1' }));
    expect(swapped.movesInOrder().map(({ id }) => id)).toEqual(['m2', 'm1']);
    const after = applied(debate(), (held) => deleteMoves(held, { moves: ['m1'] }));
    expect(after.get('move', 'm2').replyTo).toBeNull();
  });
});

describe('sources', () => {
  test('are added by the SHA-256 of their text, with clean bibliographic data', () => {
    const csl = { type: 'report', title: 'A\u0000 title', custom: { deep: ['\ud83d'] } };
    expect(addSource(debate(), { newId, csl, text: NEW_TEXT })[0]?.after).toEqual({
      csl: { type: 'report', title: 'A title', custom: { deep: ['\ufffd'] } },
      verbatim: false,
      mediaType: 'text/plain',
      text: NEW_TEXT,
      original: null,
    });
    expect(refusal(() => addSource(debate(), { newId, csl, text: 'the text itself' }))[0]).toBe('InvalidValue');
  });

  test('are edited', () => {
    expect(editSource(debate(), { source: 'b', csl: { type: 'book' }, verbatim: true })[0]?.after).toEqual({
      verbatim: true,
    });
  });

  test('get another text with each excerpt found again, or lost but still quoting what it quoted', () => {
    const anchors = new Map([
      ['e1', { ...passage, start: 5, end: 7 }],
      ['e2', null],
    ]);
    const after = applied(debate(), (held) => replaceSourceText(held, { source: 'b', text: NEW_TEXT, anchors }));
    expect(after.get('source', 'b').text).toBe(NEW_TEXT);
    const { exact } = debate().get('excerpt', 'e2');
    expect([...after.excerpts.values()]).toMatchObject([
      { id: 'e1', start: 5, end: 7, page: 3 },
      { id: 'e2', start: 0, end: 0, page: null, exact },
    ]);
    expect([after.citations.size, after.get('move', 'm2').excerpt]).toEqual([debate().citations.size, 'e2']);
    expect(checkDebate(after, () => 'word '.repeat(9)).map(({ id }) => id)).not.toContain('e2');
  });

  test('do not get another text while an excerpt is forgotten', () => {
    const anchors = new Map([['e1', passage]]);
    expect(refusal(() => replaceSourceText(debate(), { source: 'b', text: NEW_TEXT, anchors }))[0]).toBe(
      'InvalidValue',
    );
  });
});

describe('excerpts and citations', () => {
  test('an excerpt may be an area of a picture, which has no place in the text and stays when that is replaced', () => {
    const area = { left: 0.1, top: 0.2, width: 0.3, height: 0.8 };
    const chart = { newId, source: 'b', ...passage, exact: 'A chart', page: 2, area };
    const [change] = addExcerpt(debate(), chart);
    expect(change?.after).toMatchObject({ exact: 'A chart', start: 0, end: 0, page: 2, area });
    const before = applied(debate(), (held) => addExcerpt(held, { ...chart, newId: () => 'seen' }));
    expect(checkDebate(before)).toEqual([]);
    const anchors = new Map(['e1', 'e2'].map((id) => [id, null]));
    const after = applied(before, (held) => replaceSourceText(held, { source: 'b', text: NEW_TEXT, anchors }));
    expect(after.excerpts.get('seen')).toEqual(before.excerpts.get('seen'));
    const moved = applied(before, (held) =>
      moveExcerpt(held, { excerpt: 'seen', anchor: { ...passage, start: 5, end: 7 } }),
    );
    expect(moved.excerpts.get('seen')).toMatchObject({ area: null, start: 5, end: 7 });
  });

  test.each([
    ['reaches beyond the picture', { left: 0.1, top: 0.3, width: 0.3, height: 0.8 }],
    ['begins outside of it', { left: -0.1, top: 0.3, width: 0.3, height: 0.5 }],
    ['has no width', { left: 0.1, top: 0.3, width: 0, height: 0.5 }],
  ])('an area that %s is refused, and so is one of which nothing is said', (_, area) => {
    const add =
      (exact: string, of = area) =>
      () =>
        addExcerpt(debate(), { newId, source: 'b', ...passage, exact, area: of });
    expect(refusal(add('A chart'))[0]).toBe('InvalidValue');
    expect(refusal(add(' ', { ...area, left: 0, top: 0, width: 1, height: 1 }))[0]).toBe('InvalidValue');
  });

  test('an excerpt spans what it quotes', () => {
    const excerpt = addExcerpt(debate(), { newId, source: 'b', ...passage, note: 'a\rb', tags: ['x', 'x'] });
    expect(excerpt[0]?.after).toEqual({ source: 'b', ...passage, page: null, area: null, note: 'a\nb', tags: ['x'] });
    expect(refusal(() => addExcerpt(debate(), { newId, source: 'b', ...passage, end: 3 }))[0]).toBe('InvalidValue');
    expect(refusal(() => addExcerpt(debate(), { newId, source: 'b', ...passage, exact: '', end: 0 }))[0]).toBe(
      'InvalidValue',
    );
    expect(refusal(() => addExcerpt(debate(), { newId, source: 'gone', ...passage }))[0]).toBe('NotFound');
  });

  test('a quote that cuts a character in half is refused, not mended', () => {
    const half = { exact: '\ud83d', prefix: '', suffix: '', start: 0, end: 1 };
    expect(refusal(() => moveExcerpt(debate(), { excerpt: 'e1', anchor: half }))[0]).toBe('InvalidValue');
  });

  test('an excerpt is noted on and moved', () => {
    expect(editExcerpt(debate(), { excerpt: 'e1', page: null })[0]?.after).toEqual({ page: null });
    expect(refusal(() => editExcerpt(debate(), { excerpt: 'e1', page: 1.5 }))[0]).toBe('InvalidValue');
    const anchor = { ...passage, exact: 'abc', end: 3 };
    expect(moveExcerpt(debate(), { excerpt: 'e1', anchor })[0]?.after).toEqual({ exact: 'abc', end: 3 });
  });

  test('an excerpt is not moved to where another one begins and ends', () => {
    const anchor = { ...passage, exact: 'abc', end: 3 };
    const apart = () => applied(debate(), (held) => moveExcerpt(held, { excerpt: 'e1', anchor }));
    expect(refusal(() => moveExcerpt(apart(), { excerpt: 'e2', anchor }))).toEqual([
      'InvalidValue',
      'Another passage has exactly these words already. Mark other words, or delete one of the two passages.',
    ]);
  });

  test('an excerpt goes with its citations, and moves lose it', () => {
    const after = applied(debate(), (held) => deleteExcerpts(held, { excerpts: ['e2'] }));
    expect([after.citations.size, after.get('move', 'm2').excerpt]).toEqual([0, null]);
  });

  test('a statement cites an excerpt once', () => {
    expect(addCitation(debate(), { newId, statement: 'c', excerpt: 'e2' })).toEqual([]);
    expect(addCitation(debate(), { newId, statement: 'c', excerpt: 'e1' })).toEqual([
      created('citation', unjudged({ id: expect.any(String) as unknown as string, statement: 'c', excerpt: 'e1' })),
    ]);
    expect(applied(debate(), (held) => deleteCitations(held, { citations: ['cite'] })).citations.size).toBe(0);
  });
});

describe('a citation', () => {
  const judged = (edit: Omit<Parameters<typeof judgeCitation>[1], 'citation'>) =>
    applied(debate(), (held) => judgeCitation(held, { citation: 'cite', ...edit })).get('citation', 'cite');

  test('says how far its claim is from the words, why, and whose it is; nothing else of it changes', () => {
    const told = { fidelity: 'imputation', reason: 'Nobody said it.', attribution: 'refuted' } as const;
    expect(judged(told)).toEqual({ ...debate().get('citation', 'cite'), ...told });
    expect(judged({ fidelity: 'quotation' })).toMatchObject({ fidelity: 'quotation', reason: '', attribution: null });
    expect(refusal(() => judged({ reason: 'x'.repeat(LIMITS.noteCharacters + 1) }))[0]).toBe('InvalidValue');
  });

  test('is checked by somebody on a day; without a name, by nobody', () => {
    const check = (by: string, on: string | null) =>
      applied(debate(), (held) => checkCitation(held, { citation: 'cite', by, on })).get('citation', 'cite');
    expect(check(' A.\nReader ', '2025-01-16')).toMatchObject({ checkedBy: 'A. Reader', checkedOn: '2025-01-16' });
    expect(check('A. Reader', null)).toMatchObject({ checkedBy: 'A. Reader', checkedOn: null });
    expect(check(' ', '2025-01-16')).toMatchObject({ checkedBy: '', checkedOn: null });
    expect(refusal(() => check('A. Reader', '2025-02-30'))[0]).toBe('InvalidValue');
  });
});

test('the debate itself is edited', () => {
  expect(editDebate(debate(), { title: 'A\u0000 title', author: 'An analyst' })).toEqual([
    { entity: 'debate', id: 'debate', before: { title: 'A debate' }, after: { title: 'A title' } },
  ]);
  expect(refusal(() => editDebate(debate(), { language: 'no such language' }))[0]).toBe('InvalidValue');
});

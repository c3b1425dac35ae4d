import { describe, expect, test } from '@jest/globals';
import { Debate } from '../../../shared/model/debate.ts';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { composeReport } from '../../../shared/report/compose-report.ts';
import type { Block, Report, Span } from '../../../shared/report/report.ts';
import { spansText } from '../../../shared/report/spans.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { debateOf } from '../../fixtures/debates.ts';
import { reportOf, WHOLE } from '../../fixtures/reports.ts';
import { sourcedDebate, sourcedSketch } from '../../fixtures/sourced-debates.ts';

function blocksOf(report: Report, chapter: string): readonly Block[] {
  return report.chapters.find(({ id }) => id === chapter)?.blocks ?? [];
}

function statementsIn(report: Report, chapter: string) {
  return blocksOf(report, chapter).flatMap((block) => (block.kind === 'statement' ? [block] : []));
}

/** Returns all spans of a report, those of notes included. */
function spansOf({ chapters, notes }: Report): Span[] {
  const inBlock = (block: Block): readonly Span[] => {
    switch (block.kind) {
      case 'statement':
        return block.label;
      case 'paragraph':
        return block.spans;
      case 'quotation':
        return [block.mark];
      case 'list':
        return block.items.flat();
      case 'table':
        return block.rows.flat(2);
      case 'references':
        return block.items.flatMap(({ spans }) => spans);
      case 'source-text':
        return block.pieces.flatMap(({ citedBy }) => citedBy);
      case 'heading':
      case 'picture':
        return [];
      case 'outline':
        return block.items.flatMap(({ label, text, details }) => [...label, ...text, ...details.flat()]);
    }
  };
  return [...chapters.flatMap(({ blocks }) => blocks.flatMap(inBlock)), ...notes.flat()];
}

const sample = () => new Debate(sampleDebate({ sha256: () => 'a'.repeat(64) }).data);

describe('a report', () => {
  const report = reportOf(sourcedDebate());

  test('has a chapter for each map, for what is on none, and for what its readers look up', () => {
    expect(report.chapters.map(({ title }) => title)).toEqual([
      'A map',
      'On no map',
      'Speakers',
      'Claims without a source',
      'Passages that no statement cites',
      'References',
    ]);
    expect(report).toMatchObject({ title: 'A debate', author: 'An analyst', date: '1 February 2025' });
    expect(report.scope).toBe('5 statements, 2 sources');
  });

  test('numbers statements as they are read, and says what each bears on', () => {
    expect(
      statementsIn(report, 'map-1').map(({ number, level, label, text }) => [number, level, spansText(label), text]),
    ).toEqual([
      [1, 2, 'Question', 'Which inquiry?'],
      [2, 3, 'Position · answers 1', 'A local one.'],
      [3, null, 'Counterclaim · attacks 2, with 4', 'A national one.'],
      [4, null, 'Counterclaim · attacks 2, with 3', 'Only it can compel witnesses.'],
    ]);
  });

  test('lists questions, their positions and chapters in its contents', () => {
    expect(report.contents.slice(0, 4)).toEqual([
      { level: 1, id: 'map-1', text: 'A map' },
      { level: 2, id: 'statement-1', text: 'Which inquiry?' },
      { level: 3, id: 'statement-2', text: 'A local one.' },
      { level: 1, id: 'on-no-map', text: 'On no map' },
    ]);
  });

  test('has a note on every quotation and on every move that no quotation beside it is the record of', () => {
    const marks = spansOf(report).flatMap((span) => (span.kind === 'mark' ? [span.note] : []));
    expect(marks.toSorted((a, b) => a - b)).toEqual(report.notes.map((_, index) => index + 1));
    expect(report.notes.map(spansText)).toEqual([
      'Hansard. (2025, January 16). Statement. p. 7. https://example.org/hansard',
      'Reported in: Counterclaim. (2025, January). A note 📝 of ours.',
      'Hansard (2025), Statement, p. 7.',
      'Hansard (2025), Statement.',
    ]);
  });

  test('has places that all lead to something in it', () => {
    const whole = reportOf(sample(), { withTexts: true });
    const ids = new Set(
      whole.chapters.flatMap(({ id, blocks }) => [
        id,
        ...blocks.flatMap((block) => {
          if (block.kind === 'references') return block.items.map((item) => item.id);
          return block.kind === 'statement' || block.kind === 'heading' ? [block.id ?? ''] : [];
        }),
      ]),
    );
    const to = spansOf(whole).flatMap((span) => (span.kind === 'place' ? [span.to] : []));
    expect(to.length).toBeGreaterThan(50);
    expect([...to, ...whole.contents.map(({ id }) => id)].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('tells of a statement that is on several maps once, and elsewhere where that is', () => {
    const debate = sample();
    const whole = reportOf(debate);
    const told = whole.chapters.flatMap(({ id }) => statementsIn(whole, id)).filter(({ id }) => id !== null);
    expect(told.map(({ number }) => number)).toEqual(told.map((_, index) => index + 1));
    expect(told).toHaveLength(debate.statements.size);
  });

  test('of one map, or of a branch, has those statements alone, and the sources that they cite', () => {
    const [map] = sourcedDebate().mapsInOrder();
    const branch = reportOf(sourcedDebate(), { map: map?.id ?? null, branch: 'national' });
    expect(statementsIn(branch, 'map-1').map(({ text }) => text)).toEqual(['A national one.']);
    expect(branch.scope).toBe('A national one. · 1 statement, 1 source');
    expect(branch.chapters.map(({ id }) => id)).toEqual(['map-1', 'references']);
    expect([...branch.records.keys()]).toEqual(['hansard']);
  });

  test('has the sources’ whole texts where they are wanted, with what is quoted marked and the numbers of who cites it', () => {
    const texts = reportOf(sourcedDebate(), { withTexts: true });
    const [paragraph] = blocksOf(texts, 'text-2');
    expect(paragraph).toEqual({
      kind: 'source-text',
      pieces: [
        { text: 'The minister 🏛️ said: “', isQuoted: false, citedBy: [] },
        expect.objectContaining({ text: 'Inquiries should be local.', isQuoted: true }),
        { text: '” ', isQuoted: false, citedBy: [] },
        { text: '国家调查 was refused.', isQuoted: true, citedBy: [] },
        { text: ' Nobody answered.', isQuoted: false, citedBy: [] },
      ],
    });
    const quoted = paragraph?.kind === 'source-text' ? paragraph.pieces[1] : undefined;
    expect(quoted?.citedBy.map(({ text }) => text)).toEqual(['2', '3']);
  });

  test('leaves levels out of contents that would be too long to be read', () => {
    const claims = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`c${i}`, `Claim ${i}`]));
    const placed = Object.fromEntries(Object.keys(claims).map((id, i) => [id, [0, i * 100] as const]));
    const { contents, chapters } = reportOf(debateOf({ claims, placed }));
    expect(contents).toHaveLength(chapters.length);
  });

  test('says of undercuts which step they are aimed at', () => {
    const undercut = debateOf({
      claims: { a: 'A', b: 'B', c: 'C' },
      relations: [
        ['r0', 'supports', ['b'], 'a'],
        ['r1', 'attacks', ['c'], 'r0'],
      ],
      placed: { a: [0, 0], b: [0, 200], c: [300, 100] },
    });
    const labels = statementsIn(reportOf(undercut), 'map-1').map(({ label }) => spansText(label));
    expect(labels).toEqual(['Claim', 'Claim · supports 1', 'Claim · undercuts the step from 2 to 1']);
  });

  test('says of each statement what bears on it, and on the steps from it', () => {
    const argued = debateOf({
      claims: { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' },
      relations: [
        ['r0', 'supports', ['b'], 'a'],
        ['r1', 'supports', ['c', 'd'], 'a'],
        ['r2', 'attacks', ['e'], 'r0'],
        ['r3', 'attacks', ['e'], 'c'],
      ],
      placed: { a: [0, 0], b: [0, 200], c: [300, 100], d: [300, 300], e: [300, 500] },
    });
    const facts = blocksOf(reportOf(argued), 'map-1').flatMap((block) =>
      block.kind === 'paragraph' && block.look === 'fact' ? [spansText(block.spans)] : [],
    );
    expect(facts).toEqual(['Supported by 2, 4 with 5.', 'The step to 1 undercut by 3.', 'Attacked by 3.']);
  });

  test('has what is on no map even where that bears on what is on one', () => {
    const apart = debateOf({
      claims: { a: 'A', b: 'B' },
      relations: [['r0', 'supports', ['b'], 'a']],
      placed: { a: [0, 0] },
    });
    const labels = statementsIn(reportOf(apart), 'on-no-map').map(({ label, text }) => `${text}: ${spansText(label)}`);
    expect(labels).toEqual(['B: Claim · supports 1']);
  });

  test('lists claims that go beyond their words with the reasons', () => {
    const data = sourcedDebate().toData();
    const reason = 'It says more';
    const citations = data.citations.map((each) =>
      each.id === 'c0' ? ({ ...each, fidelity: 'interpretation', reason } as const) : each,
    );
    const [table] = blocksOf(reportOf(new Debate({ ...data, citations })), 'beyond-their-words');
    const rows = table?.kind === 'table' ? table.rows.map((cells) => cells.map(spansText)) : [];
    expect(rows).toEqual([['2 A local one.', 'Interpretation', reason]]);
  });

  test('says who spoke where a passage stands in a longer turn of somebody', () => {
    const { excerpts = [], citations = [] } = sourcedSketch.with ?? {};
    const said = excerpts.find(({ id }) => id === 'said');
    const start = (said?.start ?? 0) + 10;
    const part = { ...said, id: 'part', exact: 'should be', start, end: start + 9 } as Excerpt;
    const cited = citations.map((each) => (each.id === 'c2' ? { ...each, excerpt: 'part' } : each));
    const debate = sourcedDebate({
      ...sourcedSketch,
      with: {
        ...sourcedSketch.with,
        excerpts: [...excerpts, part],
        citations: cited,
      },
    });
    expect(reportOf(debate).notes.map(spansText)).toContain(
      'Hansard (2025), Statement, p. 7, The minister, 16 January 2025.',
    );
  });
});

test('composing a report tells how far it is, and ends where it is told to', () => {
  const claims = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`c${i}`, `Claim ${i}`]));
  const told: number[] = [];
  composeReport(
    debateOf({ claims }),
    WHOLE,
    () => '',
    (done) => told.push(done),
  );
  expect(told).toEqual([0.4, 0.8]);
  const stop = () => {
    throw new Error('Stopped.');
  };
  expect(() => composeReport(debateOf({ claims }), WHOLE, () => '', stop)).toThrow('Stopped.');
});

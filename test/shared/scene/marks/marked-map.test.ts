import { describe, expect, test } from '@jest/globals';
import { buildScene } from '../../../../shared/scene/build-scene.ts';
import { MARK_SIZE, markRoom, markRow } from '../../../../shared/scene/marks/draw-marks.ts';
import type { HowMarked } from '../../../../shared/scene/marks/how-marked.ts';
import { MARKS, type Mark } from '../../../../shared/scene/marks/mark.ts';
import type { SceneElement } from '../../../../shared/scene/scene.ts';
import { THEME_NAMES, themeNamed } from '../../../../shared/scene/theme.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { typesetter } from '../../../fixtures/typesetter.ts';

const debate = debateOf({
  claims: { yes: 'It is so.', no: 'It is not so.', doubt: 'The one does not follow from the other.' },
  relations: [
    ['attack', 'attacks', ['no'], 'yes'],
    ['undercut', 'attacks', ['doubt'], 'attack'],
  ],
  placed: { yes: [0, 0], no: [0, 300], doubt: [400, 200] },
});

const sceneWith = (marks: readonly Mark[], theme: (typeof THEME_NAMES)[number] = 'light') =>
  buildScene(debate, 'map', { theme, typesetter, marks });
const named = (elements: readonly SceneElement[], id: string) => elements.find((each) => each.id === id);
const wordsOf = (element: SceneElement | undefined) =>
  (element?.shapes ?? []).flatMap((shape) => (shape.type === 'text' ? [shape.line.text] : []));

describe('a map with the colours of speakers', () => {
  const speaker = (id: string, name: string, colour: string) =>
    ({ id, kind: 'person', name, otherNames: [], role: '', colour }) as const;
  const speakers = [speaker('ann', 'Ann Able', '#8148db'), speaker('bo', 'Bo Cole', '#d12354')];
  const moves = speakers.map(({ id }, at) => {
    const made = { act: 'asserts', at: null, words: '', excerpt: null, replyTo: null } as const;
    return { ...made, id: `m${at}`, speaker: id, target: { statement: 'yes' }, order: `a${at}` };
  });
  const held = debateOf({
    claims: { yes: 'It is so.', no: 'It is not so.' },
    placed: { yes: [0, 0], no: [0, 300] },
    with: { speakers, moves },
  });
  const { elements } = buildScene(held, 'map', { theme: 'dark', typesetter, marks: ['speakers'] });

  test('has a spot and initials on each card for who holds it, the words for who cannot see them, and their names in the legend', () => {
    const yes = named(elements, 'yes');
    expect(wordsOf(yes)).toEqual(expect.arrayContaining(['AA', 'BC']));
    const fills = yes?.shapes.flatMap((shape) => (shape.type === 'circle' ? [shape.fill] : []));
    expect(fills).toEqual(expect.arrayContaining(['#8148db', '#d12354']));
    expect(yes?.description).toBe('Claim, by Ann Able, by Bo Cole: It is so.');
    expect(wordsOf(named(elements, 'no'))).not.toContain('AA');
    const legend = elements.find(({ kind }) => kind === 'legend');
    expect(legend?.description).toContain('AA: Ann Able, BC: Bo Cole');
  });

  test('counts those for whom a card has no room', () => {
    const many = Array.from({ length: 12 }, (_, at) => {
      return { kind: 'speaker', sign: { id: `${at}`, name: `N${at}`, initials: `N${at}`, colour: '#8148db' } } as const;
    });
    const room = markRoom({ width: 240 });
    const row = markRow(many, typesetter, MARK_SIZE, room);
    const words = row
      ?.draw({ x: 0, y: 0 }, themeNamed('light'))
      .flatMap((s) => (s.type === 'text' ? [s.line.text] : []));
    expect(row?.width).toBeLessThanOrEqual(room);
    expect(words?.at(-1)).toBe(`+${12 - ((words?.length ?? 0) - 1)}`);
  });
});

describe('a map with marks', () => {
  test('says on each card what follows, in letters and for who cannot see it', () => {
    const yes = named(sceneWith(MARKS).elements, 'yes');
    expect(wordsOf(yes)).toEqual(expect.arrayContaining(['stands', '0.38']));
    expect(yes?.description).toBe('Claim, stands, strength 0.38: It is so.');
  });

  test('says at a line whose step fell that it does', () => {
    const attack = named(sceneWith(['standing']).elements, 'attack');
    expect(wordsOf(attack)).toEqual(['falls']);
    expect(attack?.description).toMatch(/It falls\.$/);
  });

  test('moves no card and no line', () => {
    const [plain, marked] = [sceneWith([]), sceneWith(MARKS)];
    expect(marked.cards).toEqual(plain.cards);
    expect(marked.relations).toEqual(plain.relations);
    expect(wordsOf(named(plain.elements, 'yes'))).not.toContain('stands');
  });

  test('has its marks in the texts of an appendix too, and none that nobody asked for', () => {
    const headings = (marks: readonly Mark[]) => sceneWith(marks).texts.map(({ heading }) => heading);
    expect(headings([]).some((heading) => heading.includes(','))).toBe(false);
    expect(headings(['standing']).every((heading) => /, (stands|falls|undecided)$|^Question$/.test(heading))).toBe(
      true,
    );
  });

  test('explains its marks in the legend, those that it shows alone', () => {
    const legend = sceneWith(['standing']).elements.find(({ kind }) => kind === 'legend');
    expect(legend?.description).toContain('stands: nothing attacks it, or all that does has fallen');
    expect(legend?.description).not.toContain('strength');
  });

  test('is drawn in another labelling and by another method, which its legend tells', () => {
    const how: HowMarked = {
      method: { strength: 'quadratic', joinsRestated: false, needsSupport: true },
      labelling: { name: 'stable labelling 1 of 2', standings: [{ id: 'yes', standing: 'undecided' }] },
    };
    const { elements } = buildScene(debate, 'map', {
      theme: 'light',
      typesetter,
      marks: ['standing', 'strength'],
      how,
    });
    expect(named(elements, 'yes')?.description).toMatch(/^Claim, undecided, strength 0\.\d\d: It is so\.$/);
    const { description } = elements.find(({ kind }) => kind === 'legend') ?? {};
    for (const words of [
      'strength (quadratic energy), 0 to 1',
      'standing is by stable labelling 1 of 2',
      'statements that restate each other are evaluated apart',
      'what is supported falls once all support for it has fallen',
    ]) {
      expect(description).toContain(words);
    }
    const usual = sceneWith(['standing']).elements.find(({ kind }) => kind === 'legend')?.description;
    expect(usual).not.toContain('restate');
  });

  test.each(THEME_NAMES)('tells what falls by white letters on a dark ground, and so without colour (%s)', (theme) => {
    const { elements, theme: colours } = sceneWith(['standing'], theme);
    const fills = (named(elements, 'attack')?.shapes ?? []).flatMap((shape) =>
      shape.type === 'rect' ? [shape.fill] : [],
    );
    expect(fills).toEqual([colours.relation.attacks]);
  });
});

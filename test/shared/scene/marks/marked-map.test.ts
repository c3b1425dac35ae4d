import { describe, expect, test } from '@jest/globals';
import { buildScene } from '../../../../shared/scene/build-scene.ts';
import type { HowMarked } from '../../../../shared/scene/marks/how-marked.ts';
import { MARKS, type Mark } from '../../../../shared/scene/marks/mark.ts';
import type { SceneElement } from '../../../../shared/scene/scene.ts';
import { THEME_NAMES } from '../../../../shared/scene/theme.ts';
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

import { describe, expect, test } from '@jest/globals';
import { buildScene } from '../../../../shared/scene/build-scene.ts';
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

  test.each(THEME_NAMES)('tells what falls by white letters on a dark ground, and so without colour (%s)', (theme) => {
    const { elements, theme: colours } = sceneWith(['standing'], theme);
    const fills = (named(elements, 'attack')?.shapes ?? []).flatMap((shape) =>
      shape.type === 'rect' ? [shape.fill] : [],
    );
    expect(fills).toEqual([colours.relation.attacks]);
  });
});

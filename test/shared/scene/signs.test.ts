import { describe, expect, test } from '@jest/globals';
import { signShapes, strokeOf } from '../../../shared/scene/signs.ts';
import { type RelationLook, THEME_NAMES, themeNamed } from '../../../shared/scene/theme.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const LOOKS: readonly RelationLook[] = ['supports', 'attacks', 'undercuts', 'answers', 'questions', 'restates'];

describe.each(THEME_NAMES)('in the %s theme', (name) => {
  const theme = themeNamed(name);

  test('no two kinds of relation share both sign and colour', () => {
    const drawn = LOOKS.map((look) => JSON.stringify(signShapes(look, { x: 0, y: 0 }, theme, typesetter)));
    expect(new Set(drawn).size).toBe(LOOKS.length);
  });

  test('signs differ without their colours', () => {
    const grey = { ...theme, relation: { ...theme.relation } };
    for (const look of LOOKS) grey.relation[look] = '#777777';
    const drawn = LOOKS.map((look) => JSON.stringify(signShapes(look, { x: 0, y: 0 }, grey, typesetter)));
    expect(new Set(drawn).size).toBe(LOOKS.length);
  });
});

test('an attack is dashed, an undercut and a question are dotted, the others are solid', () => {
  const theme = themeNamed('light');
  const isDashed = (look: RelationLook) => (strokeOf(look, theme).dash?.[0] ?? 0) > 0;
  const isDotted = (look: RelationLook) => strokeOf(look, theme).dash?.[0] === 0;
  expect(LOOKS.filter(isDashed)).toEqual(['attacks']);
  expect(LOOKS.filter(isDotted)).toEqual(['undercuts', 'questions']);
});

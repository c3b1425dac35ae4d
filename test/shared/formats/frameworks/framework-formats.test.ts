import { describe, expect, test } from '@jest/globals';
import { APX, BAG, ICCMA, TGF } from '../../../../shared/formats/frameworks/framework-formats.ts';
import { fileOf, importText } from '../../../fixtures/given-files.ts';

describe('abstract frameworks', () => {
  test.each([
    [TGF, '1 The first\n2\n#\n1 2\n2 1 supports\n', ['attacks: The first > 2', 'supports: 2 > The first']],
    [APX, '% a comment\narg(a).\narg(b).\natt(a,b).\n', ['attacks: a > b']],
    [BAG, 'arg(a, 0.5).\narg(b, 1).\natt(a, b).\nsup(b, a).\n', ['attacks: a > b', 'supports: b > a']],
    [ICCMA, '# a comment\np af 2\n1 2\n2 2\n', ['attacks: 1 > 2', 'attacks: 2 > 2']],
  ])('$name', async (format, text, expected) => {
    const { argument, notes } = await importText(format, text);
    expect(argument).toEqual(expected);
    expect([TGF, APX, BAG, ICCMA].filter((each) => each.recognises(fileOf(text)))).toEqual([format]);
    expect(notes).toEqual(text.includes('comment') ? ['left-out (null): 1 comment left out.'] : []);
  });

  test('base scores are weights', async () => {
    expect((await importText(BAG, 'arg(a, 0.25).\n')).data.statements[0]?.weight).toBe(0.25);
  });

  test.each([
    [TGF, '1\n#\n1 2\n', 'InvalidValue', /Line 3/],
    [APX, 'arg(a).\natt(a,b).\n', 'InvalidValue', /Line 2/],
    [ICCMA, 'p af 9999999\n', 'TooLarge', /9,999,999/],
    [ICCMA, 'p af 1\n1 2\n', 'InvalidValue', /Line 2/],
  ])('$name refuses what is not sound: %j', async (format, text, code, message) => {
    await expect(importText(format, text)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('a long Trivial Graph Format is known though a line is cut where the look at it ends', () => {
    expect(TGF.recognises(fileOf(`first second\n#\n${'first first\n'.repeat(10_000)}`))).toBe(true);
  });

  test('Markdown is not a framework', () => {
    expect(TGF.recognises(fileOf('Some words\n#\n\nMore words here.\n- a list\n'))).toBe(false);
    expect(TGF.recognises(fileOf('Hello\n#\nThis is text'))).toBe(false);
  });
});

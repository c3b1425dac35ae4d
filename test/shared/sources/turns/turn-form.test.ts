import { describe, expect, test } from '@jest/globals';
import { toCslJson } from '../../../../shared/formats/csl-json.ts';
import { withTextMembersOf } from '../../../../shared/sources/text-members.ts';
import { turnsAs } from '../../../../shared/sources/turns/transcript.ts';
import { AUTOMATIC, type TurnForm, turnFormOf, withTurnForm } from '../../../../shared/sources/turns/turn-form.ts';
import { debateOf } from '../../../fixtures/debates.ts';
import { turnsTold } from './told-turns.ts';

const csl = { type: 'hearing', title: 'A hearing' };
const example = { before: '#1 ', behind: ' ', isAbove: false, inCapitals: true, afterGap: false };

describe('the form in which a source is split', () => {
  test.each<TurnForm>([
    { form: 'colon-labels', example: null, speakers: [] },
    { form: 'example', example, speakers: ['Ann Lee and Bo Ek'] },
    { form: 'auto', example: null, speakers: ['[unclear]'] },
  ])('is remembered in its record: %j', (form) => {
    expect(turnFormOf(withTurnForm(csl, form))).toEqual(form);
  });

  test('leaves no trace when it is automatic', () => {
    const chosen = withTurnForm(csl, { form: 'table', example: null, speakers: [] });
    expect(withTurnForm(chosen, AUTOMATIC)).toEqual(csl);
  });

  test.each([
    [{ form: 'no-such-form' }],
    [{ form: 'example', example: { before: 3 } }],
    [{ form: 'example' }],
    ['text'],
    [{ form: 'auto', speakers: 'all' }],
  ])('is automatic where a record holds anything else: %j', (turnForm) => {
    expect(turnFormOf({ ...csl, custom: { turnForm } })).toEqual(AUTOMATIC);
  });

  test('is kept when the source gets a newer text', () => {
    const kept = withTurnForm(csl, { form: 'table', example: null, speakers: [] });
    const newer = { ...csl, custom: { pageStarts: [0] } };
    expect(withTextMembersOf(kept, newer).custom).toEqual({ turnForm: { form: 'table' }, pageStarts: [0] });
  });

  test('stays in the debate when its sources leave it', () => {
    const kept = withTurnForm(csl, { form: 'table', example: null, speakers: [] });
    const source = {
      id: 's',
      csl: kept,
      verbatim: true,
      mediaType: 'text/plain',
      text: 'a'.repeat(64),
      original: null,
    };
    expect(toCslJson(debateOf({ with: { sources: [source] } })).map(({ custom }) => custom)).toEqual([undefined]);
  });

  test('makes speakers of the labels that the user says are names', () => {
    const text = 'Ann Lee: Good.\n\nAnn Lee and Bo Ek: We are late.\n\nBo Ek: Yes.\n\nAnn Lee: No.\n';
    expect(turnsTold(turnsAs(text, AUTOMATIC))[1]).toBe('? Ann Lee and Bo Ek: We are late.');
    expect(turnsTold(turnsAs(text, { ...AUTOMATIC, speakers: ['Ann Lee and Bo Ek'] }))[1]).toBe(
      'Ann Lee and Bo Ek: We are late.',
    );
  });
});

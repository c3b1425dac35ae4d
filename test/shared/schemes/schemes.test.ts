import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GERMAN } from '../../../shared/language/german/german.ts';
import { speak } from '../../../shared/language/translate.ts';
import { checklistOf, raisingScheme } from '../../../shared/schemes/checklist.ts';
import { SCHEMES, schemeNamed, searchSchemes } from '../../../shared/schemes/schemes.ts';
import { type DebateSketch, debateOf } from '../../fixtures/debates.ts';

const CORPUS = process.env['COUNTERCLAIM_CORPUS'];

describe('the argument schemes', () => {
  test('have ids of their own, premises, a conclusion, and questions that name a premise or none', () => {
    expect(new Set(SCHEMES.map(({ id }) => id)).size).toBe(SCHEMES.length);
    const wrong = SCHEMES.flatMap(({ id, premises, conclusion, questions }) => {
      const roles = new Set(premises.map(({ role }) => role));
      const ids = new Set(questions.map((question) => question.id));
      const areRight = questions.every(
        ({ premise, text }) => text.endsWith('?') && (premise === null || roles.has(premise)),
      );
      return premises.length > 0 && conclusion !== '' && ids.size === questions.length && areRight ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  const withCorpus = CORPUS === undefined ? test.skip : test;
  withCorpus('are all that Carneades has, by their ids (skipped without COUNTERCLAIM_CORPUS)', () => {
    const file = readFileSync(join(CORPUS ?? '', 'schemes/walton.yml'), 'utf8');
    const ids = Array.from(file.matchAll(/^ {2}- id: (\w+)/gm), ([, id]) => id as string);
    expect(ids).toHaveLength(24);
    expect(ids.filter((id) => schemeNamed(id)?.id !== id)).toEqual([]);
  });

  test.each([
    ['expert_opinion', 'expert_opinion'],
    ['Argument from Expert Opinion', 'expert_opinion'],
    ['expert opinion', 'expert_opinion'],
    ['  APPEAL TO AUTHORITY ', 'expert_opinion'],
    ['Slippery slope', 'slippery_slope_base_case'],
    ['from nowhere', undefined],
    ['', undefined],
  ])('are found by what a relation says: %j', (text, id) => {
    expect(schemeNamed(text)?.id).toBe(id);
  });

  test('are known by their German names as well where German is spoken, each by one of its own', () => {
    speak('de', GERMAN);
    try {
      expect(schemeNamed('Argument aus Expertenmeinung')?.id).toBe('expert_opinion');
      expect(schemeNamed('verbreiteter Meinung')?.id).toBe('popular_opinion');
      expect(schemeNamed('Argument from expert opinion')?.id).toBe('expert_opinion');
      expect(SCHEMES.filter(({ id, name }) => schemeNamed(name)?.id !== id)).toEqual([]);
    } finally {
      speak('en');
    }
  });

  test('are searched by words in their names, then in their premises and questions', () => {
    expect(searchSchemes('expert')[0]?.id).toBe('expert_opinion');
    expect(searchSchemes('witn test').map(({ id }) => id)).toEqual(['witness_testimony']);
    expect(searchSchemes('mechanism')).toEqual([]);
    expect(searchSchemes('survey').map(({ id }) => id)).toEqual(['popular_opinion']);
  });
});

describe('the checklist of a step', () => {
  const scheme = schemeNamed('expert_opinion');
  const trust = scheme?.questions.find(({ id }) => id === 'trust');
  if (scheme === undefined || trust === undefined) throw new Error('no scheme');
  const sketch: DebateSketch = {
    claims: { says: 'She says so', so: 'It is so', paid: 'She is paid for it', unpaid: 'She is not' },
    questions: { field: scheme.questions[1]?.text ?? '' },
    relations: [
      ['step', 'supports', ['says'], 'so'],
      ['raise', 'attacks', ['paid'], 'step'],
      ['ask', 'questions', ['field'], 'says'],
    ],
  };
  const statesOf = (more: DebateSketch['relations'] = []) => {
    const debate = debateOf({ ...sketch, relations: [...(sketch.relations ?? []), ...more] });
    const named = (id: string, text: string) => {
      const before = debate.get('relation', id);
      debate.apply([{ entity: 'relation', id, before, after: { ...before, scheme: text } }]);
    };
    named('step', 'Argument from expert opinion');
    named('raise', raisingScheme(scheme, trust));
    const states = checklistOf(debate, debate.get('relation', 'step'))?.questions ?? [];
    return Object.fromEntries(states.map(({ question, state, raisedBy }) => [question.id, [state, raisedBy]]));
  };

  test('has what is raised by its mark or by its words, and leaves the rest open', () => {
    expect(statesOf()).toMatchObject({
      trust: ['raised', 'raise'],
      field: ['raised', 'ask'],
      evidence: ['open', null],
    });
  });

  test('has as answered what is attacked or answered in its turn', () => {
    const answered = statesOf([
      ['against', 'attacks', ['unpaid'], 'paid'],
      ['reply', 'answers', ['unpaid'], 'field'],
    ]);
    expect(answered).toMatchObject({ trust: ['answered', 'raise'], field: ['answered', 'ask'] });
  });

  test('is not there without a scheme that is known', () => {
    const debate = debateOf(sketch);
    expect(checklistOf(debate, debate.get('relation', 'raise'))).toBeUndefined();
  });
});

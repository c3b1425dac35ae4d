import { describe, expect, test } from '@jest/globals';
import { invert } from '../../../shared/model/change.ts';
import { addRelation, unlinkPremise } from '../../../shared/model/commands/relations.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { roleOf } from '../../../shared/model/premise-roles.ts';
import { checklistOf, raisingScheme } from '../../../shared/schemes/checklist.ts';
import { ownSchemesOf, schemeFinder } from '../../../shared/schemes/debate-schemes.ts';
import {
  addScheme,
  copyOfScheme,
  deleteScheme,
  editScheme,
  type GivenScheme,
  nameScheme,
  relationsWith,
} from '../../../shared/schemes/edit-schemes.ts';
import { schemeNamed } from '../../../shared/schemes/schemes.ts';
import { debateOf } from '../../fixtures/debates.ts';

const SIGNS: GivenScheme = {
  name: 'Argument from two signs',
  premises: [
    { role: 'First sign', text: 'S is there.', was: null },
    { role: 'Second sign', text: 'T is there.', was: null },
  ],
  conclusion: 'A is so.',
  questions: [{ id: null, text: 'Is S there?', premise: 'First sign' }],
};

/** Returns a debate in which a step from two premises has a scheme of the debate's own, with the roles of both. */
function withScheme(): Debate {
  const debate = debateOf({
    claims: { so: 'It is so', s: 'There is smoke', t: 'It smells', no: 'There is none' },
    relations: [
      ['step', 'supports', ['s', 't'], 'so'],
      ['raise', 'attacks', ['no'], 'step'],
    ],
  });
  debate.apply(addScheme(debate, { ...SIGNS, newId: () => 'own' }));
  debate.apply(nameScheme(debate, { relation: 'step', scheme: 'two signs' }));
  debate.apply(nameScheme(debate, { relation: 'step', scheme: SIGNS.name }));
  const step = debate.get('relation', 'step');
  const roles = [
    { premise: 's', role: 'First sign' },
    { premise: 't', role: 'Second sign' },
  ];
  debate.apply([{ entity: 'relation', id: 'step', before: { roles: step.roles }, after: { roles } }]);
  return debate;
}

const rolesIn = (debate: Debate) => debate.get('relation', 'step').roles.map(({ premise, role }) => [premise, role]);

describe('a scheme of the debate’s own', () => {
  test('is found by its name, before a built-in one, with its roles and its critical questions', () => {
    const debate = withScheme();
    const scheme = schemeFinder(debate)('ARGUMENT from two signs');
    expect(scheme).toMatchObject({ own: 'own', premises: [{ key: 'First sign' }, { role: 'Second sign' }] });
    const [question] = scheme?.questions ?? [];
    if (scheme === undefined || question === undefined) throw new Error('no scheme');
    expect(question).toEqual({ id: '1', text: 'Is S there?', premise: 'First sign' });
    expect(schemeFinder(debate)('expert opinion')?.own).toBeNull();
    debate.apply(nameScheme(debate, { relation: 'raise', scheme: raisingScheme(scheme, question) }));
    expect(checklistOf(debate, debate.get('relation', 'step'))?.questions).toMatchObject([{ state: 'raised' }]);
  });

  test.each<[string, Partial<GivenScheme>]>([
    ['needs a name', { name: ' ' }],
    ['needs a premise', { premises: [] }],
    ['has each role once', { premises: [...SIGNS.premises, { role: 'First sign', text: '', was: null }] }],
    ['has a role for each premise', { premises: [{ role: '', text: 'S is there.', was: null }] }],
    ['has a name that no other has', { name: 'argument from TWO signs' }],
    ['has a name that no built-in one has', { name: 'Appeal to authority' }],
    ['has no “#” in its name', { name: 'Sign #2' }],
  ])('%s', (_, given) => {
    const debate = withScheme();
    const add = () => addScheme(debate, { ...SIGNS, name: 'Another', ...given, newId: () => 'new' });
    expect(add).toThrow(expect.objectContaining({ code: 'InvalidValue' }));
  });

  test('takes the relations that have it along when it is renamed, and the roles of their premises', () => {
    const debate = withScheme();
    debate.apply(nameScheme(debate, { relation: 'raise', scheme: `${SIGNS.name}#1` }));
    const premises = [{ role: 'Smoke', text: 'Smoke is there.', was: 'First sign' }];
    const questions = [
      { id: null, text: 'Is there fire?', premise: null },
      { id: '1', text: 'Is it smoke?', premise: 'Smoke' },
    ];
    const changes = editScheme(debate, { scheme: 'own', name: 'From smoke', premises, conclusion: 'Fire.', questions });
    debate.apply(changes);
    expect(debate.get('relation', 'step').scheme).toBe('From smoke');
    expect(rolesIn(debate)).toEqual([['s', 'Smoke']]);
    expect(debate.get('relation', 'raise').scheme).toBe('From smoke#1');
    expect(debate.get('scheme', 'own').questions.map(({ id }) => id)).toEqual(['2', '1']);
    debate.apply(invert(changes));
    expect(rolesIn(debate)).toEqual([
      ['s', 'First sign'],
      ['t', 'Second sign'],
    ]);
  });

  test('leaves its name and the roles with relations when it is deleted, which have it again when that is undone', () => {
    const debate = withScheme();
    expect(relationsWith(debate, { id: 'own' }).map(({ id }) => id)).toEqual(['step']);
    const changes = deleteScheme(debate, { scheme: 'own' });
    debate.apply(changes);
    expect(debate.get('relation', 'step').scheme).toBe(SIGNS.name);
    expect(rolesIn(debate)).toHaveLength(2);
    expect(checklistOf(debate, debate.get('relation', 'step'))).toBeUndefined();
    debate.apply(invert(changes));
    expect(checklistOf(debate, debate.get('relation', 'step'))?.questions).toHaveLength(1);
  });

  test('begins as a copy of another under a free name', () => {
    const debate = withScheme();
    const built = schemeNamed('expert opinion');
    if (built === undefined) throw new Error('no scheme');
    const copy = copyOfScheme(debate, built);
    expect(copy.name).toBe('Argument from expert opinion (copy)');
    debate.apply(addScheme(debate, { ...copy, newId: () => 'copy' }));
    expect(copyOfScheme(debate, built).name).toBe('Argument from expert opinion (copy 2)');
    const [own] = ownSchemesOf(debate).filter((each) => each.own === 'copy');
    expect(own?.premises.map(({ role, text }) => [role, text])).toEqual(
      built.premises.map(({ role, text }) => [role, text]),
    );
    expect(own?.questions.map(({ text, premise }) => [text, premise])).toEqual(
      built.questions.map(({ text, premise }) => [text, premise]),
    );
  });
});

describe('the roles of premises', () => {
  test('fall off with a scheme that has not got them, and stay with one of which only the name is known', () => {
    const debate = withScheme();
    const named = (scheme: string) => {
      const changes = nameScheme(debate, { relation: 'step', scheme });
      debate.apply(changes);
      const roles = rolesIn(debate);
      debate.apply(invert(changes));
      return roles.length;
    };
    expect(named('Argument from expert opinion')).toBe(0);
    expect(named('')).toBe(0);
    expect(named('A pattern that nobody knows')).toBe(2);
  });

  test('go with the premises that are taken out, and no new relation has any', () => {
    const debate = withScheme();
    debate.apply(unlinkPremise(debate, { relation: 'step', statement: 't' }));
    expect(rolesIn(debate)).toEqual([['s', 'First sign']]);
    expect(roleOf(debate.get('relation', 'step'), 't')).toBe('');
    const ends = { kind: 'supports', premises: ['t'], target: { statement: 'so' } } as const;
    debate.apply(addRelation(debate, { newId: () => 'new', ...ends }));
    expect(debate.get('relation', 'new').roles).toEqual([]);
  });
});

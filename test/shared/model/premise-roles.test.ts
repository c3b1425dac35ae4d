import { expect, test } from '@jest/globals';
import { mergeImported } from '../../../shared/formats/merging/merge-imported.ts';
import { copySelection } from '../../../shared/model/commands/clip.ts';
import { mergeStatements } from '../../../shared/model/commands/merge.ts';
import { paste } from '../../../shared/model/commands/paste.ts';
import { readClip } from '../../../shared/model/commands/read-clip.ts';
import { editSchemeOf } from '../../../shared/model/commands/relations.ts';
import { splitStatement } from '../../../shared/model/commands/split.ts';
import { deleteStatements } from '../../../shared/model/commands/statements.ts';
import { type Debate, Debate as DebateOf } from '../../../shared/model/debate.ts';
import { rebase } from '../../../shared/model/rebase.ts';
import { restoreStatements } from '../../../shared/versions/restore-statements.ts';
import { debateOf } from '../../fixtures/debates.ts';

function withRoles(): Debate {
  const debate = debateOf({
    claims: { so: 'It is so', says: 'She says so', knows: 'She knows', too: 'She says so too' },
    relations: [['step', 'supports', ['says', 'knows'], 'so']],
  });
  const roles = [
    { premise: 'knows', role: 'Expertise' },
    { premise: 'says', role: 'Assertion' },
    { premise: 'too', role: 'Field' },
  ];
  debate.apply(editSchemeOf(debate, { relation: 'step', scheme: 'expert opinion', roles }));
  return debate;
}

const rolesOf = (debate: Debate, id = 'step') =>
  debate.get('relation', id).roles.map(({ premise, role }) => [debate.get('statement', premise).text, role]);

const BOTH = [
  ['She says so', 'Assertion'],
  ['She knows', 'Expertise'],
];

test('roles are given to premises alone, in the order of these', () => {
  expect(rolesOf(withRoles())).toEqual(BOTH);
});

test('a premise that is merged into another takes its role along, one that is split gives it to both halves, and one that is deleted takes it away', () => {
  const debate = withRoles();
  debate.apply(mergeStatements(debate, { keep: 'too', absorb: 'says' }));
  expect(rolesOf(debate)).toEqual([['She says so too', 'Assertion'], BOTH[1]]);
  const halves = { first: 'She says so', second: 'They do too' };
  debate.apply(splitStatement(debate, { newId: () => 'half', statement: 'too', ...halves }));
  expect(rolesOf(debate)).toEqual([['She says so', 'Assertion'], ['They do too', 'Assertion'], BOTH[1]]);
  debate.apply(deleteStatements(debate, { statements: ['too', 'half'] }));
  expect(rolesOf(debate)).toEqual([BOTH[1]]);
});

test('a copy has the roles of what it was copied from, and a clip of an earlier program none', () => {
  const debate = withRoles();
  const clip = copySelection(debate, ['so', 'says', 'knows']);
  let made = 0;
  const pasted = paste(debate, readClip(JSON.stringify(clip)), { newId: () => `new ${++made}`, spot: null });
  debate.apply(pasted);
  const [copy] = [...debate.relations.values()].filter(({ id }) => id !== 'step');
  expect(rolesOf(debate, copy?.id)).toEqual(BOTH);
  const { roles: _, ...older } = clip.relations[0] ?? {};
  expect(readClip(JSON.stringify({ ...clip, relations: [older] })).relations[0]?.roles).toEqual([]);
});

test('an import brings the roles of premises, under the ids that these have in the debate', () => {
  const debate = debateOf({ claims: { a: 'She says so', b: 'She knows', c: 'It is so' } });
  debate.apply(mergeImported(debate, withRoles().toData(), 'text').changes);
  expect(rolesOf(debate)).toEqual(BOTH);
  expect(debate.get('relation', 'step').premises).toEqual(['a', 'b']);
});

test('roles come back with what is restored, and stand when an edit of another is made on the present state', () => {
  const then = withRoles();
  const now = new DebateOf(then.toData());
  now.apply(editSchemeOf(now, { relation: 'step', roles: [] }));
  const restored = new DebateOf(now.toData());
  restored.apply(restoreStatements(now, then, ['so']));
  expect(rolesOf(restored)).toEqual(BOTH);
  const given = editSchemeOf(now, { relation: 'step', roles: [{ premise: 'says', role: 'Assertion' }] });
  const other = new DebateOf(now.toData());
  other.apply(editSchemeOf(other, { relation: 'step', scheme: 'Another' }));
  other.apply(rebase(other, given));
  expect(rolesOf(other)).toEqual([BOTH[0]]);
});

/**
 * What a debate says of a statement, a relation or a move and AIF has no words for: it goes out in a member `counterclaim` of
 * the node, which other programs pass over, and comes in from there.
 */
import {
  ACTS,
  type Act,
  type DebateInfo,
  type PremiseRole,
  RELATION_KINDS,
  type RelationKind,
  STATEMENT_KINDS,
} from '../../model/entities.ts';
import type { GivenRelation, GivenScheme, GivenStatement } from '../reading/given-entities.ts';
import { idOf, listOf, recordOf, textOf } from '../reading/json-values.ts';

type Own = Readonly<Record<string, unknown>>;

export function ownStatement(own: Own): Partial<GivenStatement> {
  const kind = STATEMENT_KINDS.find((each) => each === own['kind']);
  const { implicit, note, tags, weight } = own;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(implicit === true ? { implicit } : {}),
    ...(typeof note === 'string' ? { note } : {}),
    ...(Array.isArray(tags) ? { tags: tags.filter((tag) => typeof tag === 'string') } : {}),
    ...(typeof weight === 'number' ? { weight } : {}),
  };
}

/** Returns what is said of the debate as a whole. */
export function ownDebate(own: Own): Partial<Pick<DebateInfo, 'title' | 'description' | 'author' | 'language'>> {
  const members = ['title', 'description', 'author', 'language'] as const;
  return Object.fromEntries(
    members.filter((member) => typeof own[member] === 'string').map((member) => [member, own[member]]),
  );
}

export function ownRelation(own: Own): Partial<GivenRelation> {
  const kind = RELATION_KINDS.find((each): each is RelationKind => each === own['kind']);
  const { note, weight, scheme, roles } = own;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(typeof note === 'string' ? { note } : {}),
    ...(typeof weight === 'number' ? { weight } : {}),
    ...(typeof scheme === 'string' ? { scheme } : {}),
    ...(Array.isArray(roles) ? { roles: roles.flatMap(roleIn) } : {}),
  };
}

/** Returns the role of a premise, which is given with the id of its node. */
function roleIn(entry: unknown): PremiseRole[] {
  const [node, role] = listOf(entry);
  const premise = idOf(node);
  return premise === null || typeof role !== 'string' ? [] : [{ premise, role }];
}

/** Returns the schemes of the debate’s own, with the form that each has. */
export function ownSchemes(own: Own): GivenScheme[] {
  return listOf(own['schemes']).map((entry) => {
    const { id, name, premises, conclusion, questions } = recordOf(entry);
    return {
      id: idOf(id),
      name: textOf(name),
      premises: listOf(premises)
        .map(recordOf)
        .map(({ role, text }) => ({ role: textOf(role), text: textOf(text) })),
      conclusion: textOf(conclusion),
      questions: listOf(questions)
        .map(recordOf)
        .map((question) => ({
          id: idOf(question['id']),
          text: textOf(question['text']),
          premise: typeof question['premise'] === 'string' ? question['premise'] : null,
        })),
    };
  });
}

export function ownAct(own: Own): Act | undefined {
  return ACTS.find((act) => act === own['act']);
}

import type { OwnScheme } from '../../../shared/model/entities.ts';
import type { GivenScheme } from '../../../shared/schemes/edit-schemes.ts';

/** A row of the form; its key stays whatever is typed. */
export interface PremiseRow {
  readonly key: number;
  readonly role: string;
  readonly text: string;
  readonly was: string | null;
}

export interface QuestionRow {
  readonly key: number;
  readonly id: string | null;
  readonly text: string;
  /** The key of the premise that it doubts; null: it doubts the step. */
  readonly premise: number | null;
}

/** A scheme as it is being typed. */
export interface TypedScheme {
  readonly name: string;
  readonly conclusion: string;
  readonly premises: readonly PremiseRow[];
  readonly questions: readonly QuestionRow[];
}

/** Returns the form of a scheme that is edited, of one that is copied, or of a new one, with rows to begin with. */
export function formOf(edited: Readonly<OwnScheme> | undefined, given: GivenScheme | null): TypedScheme {
  const from = edited ?? given ?? { name: '', conclusion: '', premises: [], questions: [] };
  const premises = from.premises.map(({ role, text }, key) => {
    return { key, role, text, was: edited === undefined ? null : role };
  });
  const questions = from.questions.map(({ id, text, premise }, at) => {
    const doubted = premises.find(({ role }) => role === premise);
    return { key: premises.length + at, id: edited === undefined ? null : id, text, premise: doubted?.key ?? null };
  });
  const form = { name: from.name, conclusion: from.conclusion, premises, questions };
  return edited === undefined && given === null ? withQuestion(withPremise(withPremise(form))) : form;
}

/** Returns the scheme that was typed. */
export function givenBy({ name, conclusion, premises, questions }: TypedScheme): GivenScheme {
  const roles = new Map(premises.map(({ key, role }) => [key, role]));
  return {
    name,
    conclusion,
    premises: premises.map(({ role, text, was }) => ({ role, text, was })),
    questions: questions.map(({ id, text, premise }) => {
      return { id, text, premise: premise === null ? null : (roles.get(premise) ?? null) };
    }),
  };
}

export function withPremise(form: TypedScheme): TypedScheme {
  return { ...form, premises: [...form.premises, { key: freeKey(form), role: '', text: '', was: null }] };
}

export function withQuestion(form: TypedScheme): TypedScheme {
  return { ...form, questions: [...form.questions, { key: freeKey(form), id: null, text: '', premise: null }] };
}

/** Returns the form without a row; questions that doubt a premise which goes then doubt the step. */
export function withoutRow(form: TypedScheme, key: number): TypedScheme {
  return {
    ...form,
    premises: form.premises.filter((row) => row.key !== key),
    questions: form.questions
      .filter((row) => row.key !== key)
      .map((row) => (row.premise === key ? { ...row, premise: null } : row)),
  };
}

export function withPremiseRow(form: TypedScheme, key: number, typed: Partial<PremiseRow>): TypedScheme {
  return { ...form, premises: form.premises.map((row) => (row.key === key ? { ...row, ...typed } : row)) };
}

export function withQuestionRow(form: TypedScheme, key: number, typed: Partial<QuestionRow>): TypedScheme {
  return { ...form, questions: form.questions.map((row) => (row.key === key ? { ...row, ...typed } : row)) };
}

function freeKey({ premises, questions }: TypedScheme): number {
  return Math.max(-1, ...premises.map(({ key }) => key), ...questions.map(({ key }) => key)) + 1;
}

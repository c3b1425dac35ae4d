import { t } from '../../language/translate.ts';
import type { DebateBuilder } from '../reading/debate-builder.ts';

export interface LegalPremise {
  readonly statement: string;
  readonly role: string;
  readonly isNegative: boolean;
  /** `exception` for one that undercuts, `assumption` for one that holds until it is questioned. */
  readonly type: string;
  readonly isImplicit: boolean;
  readonly place: string;
}

/** An argument as LKIF and CAF have it. */
export interface LegalArgument {
  readonly id: string;
  readonly isPro: boolean;
  readonly scheme: string;
  /** A number from 0 to 1, or ''. */
  readonly weight: string;
  readonly title: string;
  readonly conclusion: string;
  readonly premises: readonly LegalPremise[];
  readonly notes: readonly string[];
  readonly place: string;
}

/** What programs write when nobody has weighed an argument. */
const USUAL_WEIGHT = 0.5;

/** The texts of statements, by their keys. */
type Texts = ReadonlyMap<string, string>;

/** Adds an argument: its premises are linked, and each exception undercuts it. */
export function addLegalArgument(builder: DebateBuilder, argument: LegalArgument, texts: Texts): void {
  const { id, isPro, scheme, title, conclusion, premises, notes, place } = argument;
  const ordinary = premises.filter(({ type }) => type !== 'exception');
  const keys = ordinary.map((premise) => keyOf(builder, premise, texts));
  if (keys.length === 0) {
    const key = `argument ${id}`;
    builder.statement(key, { text: title || id, implicit: true }, place);
    builder.note(
      'repaired',
      t('The argument {title} has no premises: an implicit claim stands for them.', { title: title || id }),
      place,
      {
        entity: 'statement',
        key,
      },
    );
    keys.push(key);
  }
  const details = ordinary.flatMap(({ statement, role, type, isImplicit }) => [
    ...(role === '' ? [] : [`role of ${statement}: ${role}`]),
    ...(type === 'assumption' ? [`assumption: ${statement}`] : []),
    ...(isImplicit ? [`implicit: ${statement}`] : []),
  ]);
  const weight = argument.weight === '' || Number(argument.weight) === USUAL_WEIGHT ? null : Number(argument.weight);
  const isNumber = weight === null || !Number.isNaN(weight);
  if (!isNumber)
    builder.note(
      'left-out',
      t('The weight “{weight}” is left out: it is not a number.', { weight: argument.weight }),
      place,
    );
  const note = [...(title === '' ? [] : [title]), ...notes, ...details].join('\n');
  const kind = isPro ? 'supports' : 'attacks';
  builder.relation(
    id,
    { kind, premises: keys, target: { statement: conclusion }, scheme, weight: isNumber ? weight : null, note },
    place,
  );
  for (const premise of premises.filter(({ type }) => type === 'exception')) {
    const key = keyOf(builder, premise, texts);
    builder.relation(
      `${id} except ${key}`,
      { kind: 'attacks', premises: [key], target: { relation: id }, scheme: 'exception' },
      premise.place,
    );
  }
}

/** Returns the key of a premise; what is denied becomes a statement of its own, which attacks the other and is attacked by it. */
function keyOf(builder: DebateBuilder, { statement, isNegative, place }: LegalPremise, texts: Texts): string {
  if (!isNegative) return statement;
  const key = `not ${statement}`;
  if (builder.has('statement', key)) return key;
  const words = texts.get(statement)?.trim() || statement;
  builder.statement(key, { text: t('It is not so that: {words}', { words }) }, place);
  builder.note(
    'repaired',
    t('A premise denies “{value}”: a statement of its own says so.', { value: words.slice(0, 100) }),
    place,
    {
      entity: 'statement',
      key,
    },
  );
  if (!builder.has('statement', statement)) return key;
  for (const [from, to] of [
    [key, statement],
    [statement, key],
  ] as const)
    builder.relation(
      `${from} denies ${to}`,
      { kind: 'attacks', premises: [from], target: { statement: to }, scheme: 'contradiction' },
      place,
    );
  return key;
}

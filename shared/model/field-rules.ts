import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import type { Fields } from './change.ts';
import type { EntityName } from './entities.ts';
import { LIMITS } from './limits.ts';
import {
  area,
  colour,
  coordinate,
  csl,
  date,
  type FieldFault,
  type FieldRule,
  hash,
  hashOrNull,
  inOneLine,
  instant,
  language,
  nameOf,
  note,
  offset,
  order,
  otherNames,
  page,
  passageOf,
  personName,
  roles,
  schemePremises,
  schemeQuestions,
  schemeText,
  shortText,
  statementText,
  tags,
  textOf,
  title,
  weight,
} from './value-rules.ts';

/** A fault in an entity's field. */
export interface FaultyField extends FieldFault {
  readonly field: string;
}

type FieldRules = { readonly [E in EntityName]: { readonly [K in keyof Fields<E>]?: FieldRule<Fields<E>[K]> } };

const FIELD_RULES: FieldRules = {
  debate: { title, description: note, author: title, language, created: instant },
  statement: { text: statementText, note, tags, weight },
  relation: { scheme: shortText, roles, weight, note, order },
  speaker: { name: nameOf(LIMITS.nameCharacters), otherNames, role: shortText, colour },
  move: { at: date, words: textOf(LIMITS.wordsCharacters), order },
  source: { csl, mediaType: textOf(LIMITS.mediaTypeCharacters), text: hash, original: hashOrNull },
  excerpt: {
    exact: passageOf(LIMITS.wordsCharacters),
    prefix: passageOf(LIMITS.contextCharacters),
    suffix: passageOf(LIMITS.contextCharacters),
    start: offset,
    end: offset,
    page,
    area,
    note,
    tags,
  },
  citation: { reason: note, checkedBy: personName, checkedOn: date },
  map: { title: nameOf(LIMITS.titleCharacters), order },
  placement: { x: coordinate, y: coordinate },
  walk: { title: nameOf(LIMITS.titleCharacters), order },
  stop: { title, note, order },
  scheme: {
    name: nameOf(LIMITS.nameCharacters),
    premises: schemePremises,
    conclusion: { ...schemeText, clean: inOneLine },
    questions: schemeQuestions,
  },
};

type RulesByField = Readonly<Record<string, FieldRule<unknown>>>;

const RULES_IN_ORDER = Object.fromEntries(
  Object.entries<RulesByField>(FIELD_RULES).map(([entity, rules]) => [entity, Object.entries(rules)]),
) as Record<EntityName, [field: string, rule: FieldRule<unknown>][]>;

/**
 * Returns the faults in the fields of a value, whatever it points to: at most one per field. Fields that are not given
 * are not missed.
 */
export function fieldFaults<E extends EntityName>(entity: E, value: Partial<Fields<E>>): FaultyField[] {
  const faults: FaultyField[] = [];
  const values = value as Record<string, unknown>;
  for (const [field, rule] of RULES_IN_ORDER[entity]) {
    if (values[field] === undefined) continue;
    const fault = rule.fault(values[field], field);
    if (fault) faults.push({ ...fault, field });
  }
  return faults;
}

/**
 * Returns the defined fields of `given` as the model keeps them: texts cleaned, names trimmed, tags made unique. Throws
 * `InvalidValue`, with a sentence, when a value is not allowed.
 */
export function readFields<E extends EntityName, G extends GivenFields<E>>(entity: E, given: G): Defined<G> {
  const rules: RulesByField = FIELD_RULES[entity];
  const fields: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const rule = rules[field];
    const cleaned = rule?.clean ? rule.clean(value) : value;
    const fault = rule?.fault(cleaned, field);
    if (fault)
      throw new CounterclaimError(
        'InvalidValue',
        t(
          'The {entity, select, debate {debate} statement {statement} relation {relation} speaker {speaker} move {move} source {source} excerpt {excerpt} citation {citation} map {map} placement {placement} walk {walk} stop {stop} other {scheme}} {message}.',
          { entity, message: fault.message },
        ),
      );
    fields[field] = cleaned;
  }
  return fields as Defined<G>;
}

/** Some fields of an entity, as they are given to a command. */
export type GivenFields<E extends EntityName> = { readonly [K in keyof Fields<E>]?: Fields<E>[K] | undefined };
/** Those fields without the undefined ones. */
type Defined<G> = { [K in keyof G as undefined extends G[K] ? never : K]: G[K] } & {
  [K in keyof G as undefined extends G[K] ? K : never]?: Exclude<G[K], undefined>;
};

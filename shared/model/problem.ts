import type { EntityName } from './entities.ts';
import type { RelationFaultCode } from './rules.ts';
import type { FieldFaultCode } from './value-rules.ts';

export type ProblemCode =
  | FieldFaultCode
  | RelationFaultCode
  | 'BadId'
  | 'RelationCycle'
  | 'ReplyCycle'
  | 'OffsetsOutside'
  | 'QuoteDiffers'
  | 'DuplicatePlacement'
  | 'NotOneDebate'
  | 'TooMany';

/** A rule of the model that an entity breaks. `message` is a sentence that names the entity. */
export interface Problem {
  readonly code: ProblemCode;
  readonly entity: EntityName;
  readonly id: string;
  /** The field that breaks the rule; '' when it is not a single field. */
  readonly field: string;
  readonly message: string;
}

/**
 * Returns a key that two problems share when they are about the same rule, broken by the same field of the same entity,
 * whatever their sentences say.
 */
export function problemKey({ code, entity, id, field }: Problem): string {
  return `${code} ${entity} ${field} ${id}`;
}

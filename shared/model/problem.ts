import type { EntityName } from './entities.ts';
import type { FieldFaultCode } from './field-rules.ts';
import type { RelationFaultCode } from './rules.ts';

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
  /** Which of its fields breaks it; '' where it is not one of them. */
  readonly field: string;
  readonly message: string;
}

/** Whether two problems are of the same rule, broken by the same field of the same entity, whatever their sentences say of it. */
export function problemKey({ code, entity, id, field }: Problem): string {
  return `${code} ${entity} ${field} ${id}`;
}

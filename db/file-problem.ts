import type { EntityName } from '../shared/model/entities.ts';
import type { Problem as ModelProblem } from '../shared/model/problem.ts';

/** A rule of the model that an entity breaks, or a fault of the file that does not keep it from being read. */
export type Problem = ModelProblem | FileProblem;

export interface FileProblem {
  readonly code: 'DamagedFile' | 'DanglingRow' | 'DamagedContent' | 'DamagedSearchIndex';
  /** `file` where the fault is not in an entity; `content` where it is in a document, whose SHA-256 is the id. */
  readonly entity: EntityName | 'file' | 'content';
  readonly id: string;
  readonly message: string;
}

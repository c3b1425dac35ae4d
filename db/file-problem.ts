import type { EntityName } from '../shared/model/entities.ts';
import type { Problem as ModelProblem } from '../shared/model/problem.ts';

/** A rule of the model that an entity breaks, or a fault that does not prevent the file from being read. */
export type Problem = ModelProblem | FileProblem;

export interface FileProblem {
  readonly code:
    | 'DamagedFile'
    | 'DanglingRow'
    | 'DamagedContent'
    | 'DamagedHistory'
    | 'DamagedVersions'
    | 'DamagedProposals'
    | 'DamagedSearchIndex';
  /** `file` if the fault is not in an entity; `content` if it is in a document, whose SHA-256 is the id. */
  readonly entity: EntityName | 'file' | 'content';
  readonly id: string;
  readonly message: string;
}

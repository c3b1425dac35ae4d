/** The work of the thread in which labellings are found. */
import { findLabellings } from '../../shared/evaluation/find-labellings.ts';
import type { FoundLabellings, LabellingProblem } from '../../shared/evaluation/labelling-problem.ts';
import { answerTask } from '../base/thread-task.ts';
import { Clingo } from './clingo.ts';

answerTask<LabellingProblem, FoundLabellings>(async (problem) => {
  const clingo = await Clingo.load();
  return findLabellings(problem, (program, options, most) => clingo.solve(program, options, most));
});

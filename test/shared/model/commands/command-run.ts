import { expect } from '@jest/globals';
import { errorCode } from '../../../../shared/errors.ts';
import type { Change } from '../../../../shared/model/change.ts';
import { checkDebate } from '../../../../shared/model/check-debate.ts';
import { Debate } from '../../../../shared/model/debate.ts';
import type { NewId } from '../../../../shared/model/ids.ts';

/** Returns `new-1`, `new-2`, … */
export function numberedIds(): NewId {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

/** Returns the debate after a command, which must leave it sound; `debate` itself stays as it was. */
export function applied(debate: Debate, command: (debate: Debate) => Change[]): Debate {
  const after = new Debate(debate.toData());
  after.apply(command(after));
  expect(checkDebate(after)).toEqual([]);
  return after;
}

/** Returns the code and the sentence of the error that a command throws. */
export function refusal(command: () => unknown): [string | undefined, string] {
  try {
    command();
  } catch (error) {
    return [errorCode(error), (error as Error).message];
  }
  throw new Error('The command was not refused.');
}

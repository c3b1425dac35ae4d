import type { Moment } from '../../../shared/evaluation/as-of.ts';
import { type CoursePoint, coursePoint, partBearingOn } from '../../../shared/evaluation/claim-course.ts';
import type { Method } from '../../../shared/evaluation/method.ts';
import type { Debate } from '../../../shared/model/debate.ts';

/** Milliseconds of work between two pauses, in which other questions are answered. */
const AT_ONCE = 12;

/** A claim, the moments at which it is asked, and how it is evaluated. */
export interface CourseQuestion {
  readonly claim: string;
  readonly moments: readonly Moment[];
  readonly method: Method;
}

/** Follows a claim through a debate, a few moments at a time, so that whoever asks something else need not wait for it. */
export class ClaimCourseRunner {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Tells the points as far as they are known, in the order of the moments, until all are; ends what was followed before. */
  start(
    debate: Debate,
    { claim, moments, method }: CourseQuestion,
    onPoints: (points: readonly CoursePoint[]) => void,
  ): void {
    this.stop();
    const points: CoursePoint[] = [];
    const part = partBearingOn(debate, claim);
    const go = () => {
      const end = performance.now() + AT_ONCE;
      do {
        const moment = moments[points.length];
        if (moment === undefined) return onPoints(points);
        points.push(coursePoint(part, claim, moment, method));
      } while (performance.now() < end);
      onPoints([...points]);
      this.#timer = setTimeout(go);
    };
    this.#timer = setTimeout(go);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

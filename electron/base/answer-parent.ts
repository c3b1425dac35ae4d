import { speakAsGiven } from './spoken-language.ts';
import { failureOf, type ThreadMessage } from './thread-messages.ts';

/**
 * Runs in a process that `runProcess` started: does the one task that it is given, and answers with the result or the
 * error of `work`.
 */
export function answerParent<Task, Result>(work: (task: Task) => Promise<Result>): void {
  process.parentPort.once('message', ({ data }: { readonly data: unknown }) => {
    const answer = (message: ThreadMessage<Result>) => process.parentPort.postMessage(message);
    const done = speakAsGiven().then(() => work(data as Task));
    done.then(
      (result) => answer({ type: 'done', result }),
      (error: unknown) => answer({ type: 'failed', ...failureOf(error) }),
    );
  });
}

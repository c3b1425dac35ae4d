/** Runs one task in this process, and answers with what it took: see own-process.ts. */
import { errorMessage } from './error-message.ts';
import type { Measurement } from './measurement.ts';
import type { TaskAnswer } from './own-process.ts';

interface Task {
  run(input: object): Promise<Measurement>;
}

const [task = ''] = process.argv.slice(2);
// Not as an argument: it may be too long for one.
const input = await new Promise<object>((resolve) => process.once('message', resolve));

async function answer(): Promise<TaskAnswer> {
  try {
    const { run } = (await import(`./tasks/${task}.ts`)) as Task;
    return { measurement: await run(input) };
  } catch (error) {
    return { failure: errorMessage(error) };
  }
}

process.send?.(await answer());
process.disconnect?.();

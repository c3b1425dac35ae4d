/** Runs one task in this process, and answers with what it took: see own-process.ts. */
import { errorMessage } from './error-message.ts';
import type { Measurement } from './measurement.ts';
import type { TaskAnswer } from './own-process.ts';

interface Task {
  run(input: object): Promise<Measurement>;
}

const [task = '', input = '{}'] = process.argv.slice(2);

async function answer(): Promise<TaskAnswer> {
  try {
    const { run } = (await import(`./tasks/${task}.ts`)) as Task;
    return { measurement: await run(JSON.parse(input)) };
  } catch (error) {
    return { failure: errorMessage(error) };
  }
}

process.send?.(await answer());
process.disconnect?.();

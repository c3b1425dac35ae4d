import type { AbstractFramework } from './abstract-framework.ts';
import { readFacts } from './facts.ts';
import { readIccma } from './iccma.ts';
import { readTgf } from './tgf.ts';

const READERS: Readonly<Record<string, (text: string) => AbstractFramework>> = {
  tgf: readTgf,
  apx: readFacts,
  bag: readFacts,
  af: readIccma,
};

/** The endings of the files of abstract frameworks that can be read. */
export const FRAMEWORK_ENDINGS: readonly string[] = Object.keys(READERS);

/** Returns the reader for files with that ending, without its dot; undefined when there is none. */
export function frameworkReader(ending: string): ((text: string) => AbstractFramework) | undefined {
  return Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
}

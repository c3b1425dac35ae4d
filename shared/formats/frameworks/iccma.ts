import { t } from '../../language/translate.ts';
import { type AbstractFramework, FrameworkCollector, faultInLine, filledLines } from './abstract-framework.ts';

const HEAD = /^p\s+af\s+(\d{1,9})$/;
const ATTACK = /^(\d{1,9})\s+(\d{1,9})$/;
/** More would not fit into memory with their attacks. */
const MOST_ARGUMENTS = 10_000_000;

/**
 * Reads the numeric format of the International Competition on Computational Models of Argumentation (since 2023): `p af N`,
 * then an attack by two numbers on each line; lines with `#` are comments. Throws `InvalidValue` with the line.
 */
export function readIccma(text: string): AbstractFramework {
  const collector = new FrameworkCollector();
  let hasHead = false;
  for (const { line, text: words } of filledLines(text)) {
    if (words.startsWith('#')) continue;
    if (!hasHead) {
      const count = Number(HEAD.exec(words)?.[1] ?? Number.NaN);
      if (!(count <= MOST_ARGUMENTS))
        throw faultInLine(line, t('the first line is “p af N”, N the number of arguments'));
      for (let i = 1; i <= count; i++) collector.addArgument(String(i), 1, line);
      hasHead = true;
      continue;
    }
    const [, source, target] = ATTACK.exec(words) ?? [];
    if (source === undefined || target === undefined) throw faultInLine(line, t('an attack is two numbers'));
    collector.addLink('attacks', String(Number(source)), String(Number(target)), line);
  }
  if (!hasHead) throw faultInLine(1, t('the first line is “p af N”, N the number of arguments'));
  return collector.collected({ hasBase: false });
}

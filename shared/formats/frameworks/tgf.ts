import { t } from '../../language/translate.ts';
import { type AbstractFramework, FrameworkCollector, faultInLine, filledLines } from './abstract-framework.ts';

/**
 * Reads the Trivial Graph Format as argumentation solvers take it: a name on each line, a line with `#`, then the attacker
 * and the attacked on each line. Further words on a line are labels. Throws `InvalidValue` with the line.
 */
export function readTgf(text: string): AbstractFramework {
  const collector = new FrameworkCollector();
  let isAmongArguments = true;
  for (const { line, text: words } of filledLines(text)) {
    if (words === '#') {
      if (!isAmongArguments) throw faultInLine(line, t('“#” stands once, between the arguments and the attacks'));
      isAmongArguments = false;
      continue;
    }
    const [first = '', second] = words.split(/\s+/);
    if (isAmongArguments) collector.addArgument(first, 1, line);
    else if (second === undefined) throw faultInLine(line, t('an attack names two arguments, the attacker first'));
    else collector.addLink('attacks', first, second, line);
  }
  return collector.collected({ hasBase: false });
}

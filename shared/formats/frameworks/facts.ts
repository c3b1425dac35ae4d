import { t } from '../../language/translate.ts';
import { type AbstractFramework, FrameworkCollector, faultInLine, filledLines } from './abstract-framework.ts';

const FACT = /\s*(arg|att|sup)\s*\(\s*([^(),]+?)\s*(?:,\s*([^(),]+?)\s*)?\)\s*\.?/y;
/** The base score of an argument that is given none. */
const USUAL = 0.5;

/**
 * Reads ASPARTIX facts, `arg(a).` and `att(a, b).`, and bipolar frameworks with base scores (`.bag`), which add
 * `arg(a, 0.7)` and `sup(a, b)`. `%` begins a comment. Throws `InvalidValue` with the line.
 */
export function readFacts(text: string): AbstractFramework {
  const collector = new FrameworkCollector();
  const links: { kind: 'attacks' | 'supports'; source: string; target: string; line: number }[] = [];
  let hasBase = false;
  for (const { line, text: whole } of filledLines(text)) {
    const words = whole.replace(/%.*$/, '').trimEnd();
    FACT.lastIndex = 0;
    while (FACT.lastIndex < words.length) {
      const [, kind, first = '', second] = FACT.exec(words) ?? [];
      if (kind === undefined) throw faultInLine(line, t('a fact is arg(NAME), att(NAME, NAME) or sup(NAME, NAME)'));
      if (kind === 'arg') {
        collector.addArgument(first, second === undefined ? USUAL : baseScore(second, line), line);
        hasBase ||= second !== undefined;
      } else {
        if (second === undefined) throw faultInLine(line, t('{kind} names two arguments', { kind }));
        links.push({ kind: kind === 'att' ? 'attacks' : 'supports', source: first, target: second, line });
      }
    }
  }
  // Facts may stand in any order.
  for (const { kind, source, target, line } of links) collector.addLink(kind, source, target, line);
  return collector.collected({ hasBase });
}

function baseScore(words: string, line: number): number {
  const score = Number(words);
  if (!(score >= 0 && score <= 1))
    throw faultInLine(line, t('a base score is a number from 0 to 1, not “{words}”', { words }));
  return score;
}

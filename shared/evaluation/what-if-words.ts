import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { StatementId } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';
import type { Moment } from './as-of.ts';
import type { Standing } from './evaluate-debate.ts';
import { momentTitle } from './moment-words.ts';
import type { Turned } from './what-follows.ts';

const CHANGES: Readonly<Record<Standing, (count: number) => string>> = {
  stands: (count) =>
    t('{count, plural, one {# claim stands that did not} other {# claims stand that did not}}', { count }),
  falls: (count) =>
    t('{count, plural, one {# claim falls that did not} other {# claims fall that did not}}', { count }),
  undecided: (count) =>
    t('{count, plural, one {# claim is undecided that was not} other {# claims are undecided that were not}}', {
      count,
    }),
};
const ORDER: readonly Standing[] = ['stands', 'falls', 'undecided'];
/** Characters of a statement that a note quotes. */
const LONGEST_QUOTE = 90;

/** Says what changes with what is switched off, such as “3 claims stand that did not”. */
export function turnedInWords(turned: Turned): string {
  const parts = ORDER.flatMap((standing) => changeIn(turned[standing], standing));
  return parts.length === 0 ? t('nothing else changes') : parts.join(', ');
}

/** Returns the note that keeps what was tried, with the claims that change. `moment`: as of when, where that is not today. */
export function whatIfNote(
  debate: Debate,
  off: readonly string[],
  turned: Turned,
  moment: Moment | null = null,
): string {
  const changes = ORDER.flatMap((standing) =>
    changeIn(turned[standing], standing).map((said) => `${said}: ${quotes(debate, turned[standing])}`),
  );
  const effect = changes.length === 0 ? t('Nothing else changes') : changes.join('; ');
  const when = moment === null ? '' : t('As of {debate}: ', { debate: momentTitle(debate, moment) });
  return t('{when}What if {debate} did not count? {effect}.', { when, debate: namesOff(debate, off), effect });
}

/** Names what is switched off. */
export function namesOff(debate: Debate, off: readonly string[]): string {
  const [first = '', ...others] = off.map((id) => nameOff(debate, id));
  return others.reduce((named, other) => t('{named} and {other}', { named, other }), first);
}

function nameOff(debate: Debate, id: string): string {
  const relation = debate.relations.get(id);
  if (relation !== undefined) return t('the step from {from}', { from: quotes(debate, relation.premises) });
  return quotes(debate, [id]);
}

function changeIn(ids: readonly StatementId[], standing: Standing): string[] {
  return ids.length === 0 ? [] : [CHANGES[standing](ids.length)];
}

function quotes(debate: Debate, ids: readonly StatementId[]): string {
  return ids.map((id) => shortQuote(debate.statements.get(id)?.text ?? '', LONGEST_QUOTE)).join(', ');
}

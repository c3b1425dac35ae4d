import { msg, t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import { FIDELITY_NAMES } from '../model/fidelity-names.ts';
import { shortQuote } from '../model/naming.ts';
import { sourceTitle } from '../sources/source-title.ts';
import type { StatementFilter } from './statement-filter.ts';

/** Says what a filter asks for, part by part, such as “by Yvette Cooper”. */
export function filterWords(debate: Debate, filter: StatementFilter): string[] {
  const { speakers, stance, kinds, tags, sources, from, to, standings, fidelities, near } = filter;
  const names = either(speakers.flatMap((id) => debate.speakers.get(id)?.name ?? []));
  const texts = (near?.of ?? []).flatMap((id) => debate.statements.get(id)?.text ?? []);
  const [first = '', ...others] = texts;
  return [
    ...(stance === 'any'
      ? []
      : [
          stance === 'for'
            ? t('what {names} is for', { names: names === '' ? t('somebody') : names })
            : t('what {names} is against', { names: names === '' ? t('somebody') : names }),
        ]),
    ...(stance === 'any' && names !== '' ? [t('by {names}', { names })] : []),
    ...(kinds.length === 0
      ? []
      : [either(kinds.map((kind) => (kind === 'claim' ? t('claims') : t('questions', {}, 'several'))))]),
    ...(tags.length === 0 ? [] : [t('tagged {tags}', { tags: either(tags) })]),
    ...(sources.length === 0
      ? []
      : [t('from {sources}', { sources: either(sources.flatMap((id) => shownTitle(debate, id))) })]),
    ...(from === null && to === null ? [] : [betweenWords(from, to)]),
    ...(standings.length === 0 ? [] : [either(standings.map((each) => t(STANDINGS[each])))]),
    ...(fidelities.length === 0
      ? []
      : [either(fidelities.map((each) => (each === null ? t('not judged') : t(FIDELITY_NAMES[each]))))]),
    ...(near === null
      ? []
      : [
          t(
            'within {steps, plural, one {# step} other {# steps}} of {first}{others, plural, =0 {} other { and {others} more}}',
            { steps: near.steps, first: shortQuote(first), others: others.length },
          ),
        ]),
  ];
}

const STANDINGS: Readonly<Record<StatementFilter['standings'][number], string>> = {
  stands: msg('stands'),
  falls: msg('falls'),
  undecided: msg('is undecided'),
};

/** Lists what is enough alone; '' for nothing. */
function either(parts: readonly string[]): string {
  const [first = '', ...others] = parts;
  return others.reduce((all, part) => t('{all} or {part}', { all, part }), first);
}

function shownTitle(debate: Debate, id: string): string[] {
  const source = debate.sources.get(id);
  return source === undefined ? [] : [t('“{title}”', { title: sourceTitle(source) })];
}

function betweenWords(from: string | null, to: string | null): string {
  if (from === null) return t('said until {to}', { to: to ?? '' });
  return to === null ? t('said from {from} on', { from }) : t('said from {from} to {to}', { from, to });
}

/** Says how much of something is hidden or dimmed, such as “12 of 34 hidden”. */
export function hiddenWords(hidden: number, all: number, how: 'dim' | 'hide'): string {
  return how === 'hide'
    ? t('{hidden, number} of {all, number} hidden', { hidden, all })
    : t('{hidden, number} of {all, number} dimmed', { hidden, all });
}

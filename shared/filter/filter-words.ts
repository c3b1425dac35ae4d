import type { Debate } from '../model/debate.ts';
import { shortQuote } from '../model/naming.ts';
import { sourceTitle } from '../sources/source-title.ts';
import { counted, figures } from '../text/counted.ts';
import type { StatementFilter } from './statement-filter.ts';

/** Says what a filter asks for, part by part, such as “by Yvette Cooper”. */
export function filterWords(debate: Debate, filter: StatementFilter): string[] {
  const { speakers, stance, kinds, tags, sources, from, to, standings, fidelities, near } = filter;
  const names = speakers.flatMap((id) => debate.speakers.get(id)?.name ?? []).join(' or ');
  const texts = (near?.of ?? []).flatMap((id) => debate.statements.get(id)?.text ?? []);
  const [first = '', ...others] = texts;
  return [
    ...(stance === 'any' ? [] : [`what ${names === '' ? 'somebody' : names} is ${stance}`]),
    ...(stance === 'any' && names !== '' ? [`by ${names}`] : []),
    ...(kinds.length === 0 ? [] : [kinds.map((kind) => `${kind}s`).join(' or ')]),
    ...(tags.length === 0 ? [] : [`tagged ${tags.join(' or ')}`]),
    ...(sources.length === 0 ? [] : [`from ${sources.flatMap((id) => shownTitle(debate, id)).join(' or ')}`]),
    ...(from === null && to === null ? [] : [betweenWords(from, to)]),
    ...(standings.length === 0
      ? []
      : [standings.map((each) => (each === 'undecided' ? 'is undecided' : each)).join(' or ')]),
    ...(fidelities.length === 0 ? [] : [fidelities.map((each) => each ?? 'not judged').join(' or ')]),
    ...(near === null
      ? []
      : [
          `within ${counted(near.steps, 'step')} of ${shortQuote(first)}${others.length === 0 ? '' : ` and ${others.length} more`}`,
        ]),
  ];
}

function shownTitle(debate: Debate, id: string): string[] {
  const source = debate.sources.get(id);
  return source === undefined ? [] : [`“${sourceTitle(source)}”`];
}

function betweenWords(from: string | null, to: string | null): string {
  if (from === null) return `said until ${to}`;
  return to === null ? `said from ${from} on` : `said from ${from} to ${to}`;
}

/** Says how much of something is hidden or dimmed, such as “12 of 34 hidden”. */
export function hiddenWords(hidden: number, all: number, how: 'dim' | 'hide'): string {
  return `${figures(hidden)} of ${figures(all)} ${how === 'hide' ? 'hidden' : 'dimmed'}`;
}

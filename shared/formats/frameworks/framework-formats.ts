import { CounterclaimError } from '../../errors.ts';
import { msg, t } from '../../language/translate.ts';
import { whyTooMany } from '../../model/limits.ts';
import { kindOfLabel } from '../graphs/relation-label.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { filledLines } from './abstract-framework.ts';
import { readFacts } from './facts.ts';
import { readIccma } from './iccma.ts';
import { readTgf } from './tgf.ts';

const LOOKED_AT = 100_000;

/** The Trivial Graph Format; words after a name are its text, and words after an arrow say what it means. */
export const TGF: ArgumentFormat = {
  id: 'tgf',
  name: msg('Trivial Graph Format'),
  endings: ['tgf'],
  losses: [],
  recognises: ({ name, text }) =>
    /^#[^\S\n]*\r?$/m.test(text.slice(0, LOOKED_AT)) && (/\.tgf$/i.test(name) || isTgf(text)),
  read: (file) => {
    const { names } = readTgf(file.text);
    requireFew(names.length);
    const builder = new DebateBuilder({ format: 'tgf', namespace: file.title, title: file.title });
    let isAmongArguments = true;
    for (const { line, text } of filledLines(file.text)) {
      const [first = '', second = '', ...words] = text.split(/\s+/);
      if (text === '#') isAmongArguments = false;
      else if (isAmongArguments) {
        const label = [second, ...words].join(' ').trim();
        builder.statement(first, { text: label || first, note: label === '' ? '' : `[${first}]` }, `line ${line}`);
      } else {
        const label = words.join(' ');
        const kind = kindOfLabel(label);
        builder.relation(
          `line ${line}`,
          {
            kind: kind ?? 'attacks',
            premises: [first],
            target: { statement: second },
            scheme: kind === null ? label : '',
          },
          `line ${line}`,
        );
      }
    }
    return builder.finish();
  },
};

function isTgf(text: string): boolean {
  const isCut = text.length > LOOKED_AT;
  const lines = filledLines(text.slice(0, LOOKED_AT));
  const at = lines.findIndex((each) => each.text === '#');
  const names = new Set(lines.slice(0, at).map((each) => each.text.split(/\s+/)[0]));
  const attacks = lines.slice(at + 1).map((each) => each.text.split(/\s+/));
  return (
    at > 0 &&
    attacks.every(
      ([first, second], line) => (names.has(first) && names.has(second)) || (isCut && line === attacks.length - 1),
    )
  );
}

/** ASPARTIX facts: `arg(a).`, `att(a, b).` */
export const APX: ArgumentFormat = {
  id: 'apx',
  name: msg('ASPARTIX facts'),
  endings: ['apx'],
  losses: [msg('Comments')],
  recognises: ({ text }) => isFacts(text) && !hasScores(text),
  read: (file) => readFramework('apx', file),
};

/** Bipolar frameworks with base scores: `arg(a, 0.5).`, `sup(a, b).` */
export const BAG: ArgumentFormat = {
  id: 'bag',
  name: msg('Weighted bipolar framework'),
  endings: ['bag'],
  losses: [msg('Comments')],
  recognises: ({ text }) => isFacts(text) && hasScores(text),
  read: (file) => readFramework('bag', file),
};

/** The numeric format of the ICCMA since 2023: `p af 5`. */
export const ICCMA: ArgumentFormat = {
  id: 'af',
  name: msg('ICCMA framework'),
  endings: ['af'],
  losses: [msg('Comments')],
  recognises: ({ text }) => /^\s*(?:#[^\n]*\n\s*)*p[^\S\n]+af[^\S\n]+\d/.test(text.slice(0, LOOKED_AT)),
  read: (file) => readFramework('af', file),
};

function isFacts(text: string): boolean {
  return /^\s*(?:%[^\n]*\n\s*)*(?:arg|att|sup)\s*\([^()\n]+\)/.test(text.slice(0, LOOKED_AT));
}

function hasScores(text: string): boolean {
  return /(?:^|[\s.])(?:arg\s*\([^(),\n]+,|sup\s*\()/.test(text);
}

function readFramework(format: 'apx' | 'bag' | 'af', file: GivenFile): ReadDebate {
  const isNumbered = format === 'af';
  const head = isNumbered ? Number(/^p\s+af\s+(\d+)/m.exec(file.text)?.[1] ?? 0) : 0;
  requireFew(head);
  const { names, framework, base } = isNumbered ? readIccma(file.text) : readFacts(file.text);
  requireFew(names.length);
  const builder = new DebateBuilder({ format, namespace: file.title, title: file.title });
  names.forEach((name, at) => {
    builder.statement(name, { text: name, weight: base?.[at] ?? null });
  });
  let count = 0;
  for (const [kind, links] of [
    ['attacks', framework.attacks],
    ['supports', framework.supports],
  ] as const) {
    for (let link = 0; link < links.count; link++) {
      const premises = [...links.sourcesOf(link)].map((source) => names[source] ?? '');
      const target = { statement: names[links.targets[link] ?? 0] ?? '' };
      builder.relation(`${kind} ${++count}`, { kind, premises, target });
    }
  }
  const comments = file.text.match(isNumbered ? /^\s*#.*\S/gm : /%.*\S/g)?.length ?? 0;
  if (comments > 0)
    builder.note('left-out', t('{comments, plural, one {# comment} other {# comments}} left out.', { comments }), null);
  return builder.finish();
}

function requireFew(count: number): void {
  const why = whyTooMany('statement', count);
  if (why !== null) throw new CounterclaimError('TooLarge', t('It has {why}.', { why }));
}

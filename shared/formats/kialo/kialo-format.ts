import { CounterclaimError } from '../../errors.ts';
import { msg, t } from '../../language/translate.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';

const TITLE = /^\s*Discussion (?:Title|Name):[^\S\n]*(?<title>.*)$/;
const CLAIM = /^\s*(?<id>(?:\d+\.)+)[^\S\n]+(?:(?<stance>Pro|Con):[^\S\n]*)?(?<text>.*)$/;
const LINK = /^->[^\S\n]*See[^\S\n]+(?<id>(?:\d+\.)*\d+)\.?\s*$/i;
const ADDRESS = /\[(?<words>[^[\]\n]{1,2000})\]\((?<url>https?:[^)\s]{1,2000})\)/g;

/** The text that Kialo exports. */
export const KIALO: ArgumentFormat = {
  id: 'kialo',
  name: msg('Kialo text'),
  endings: ['kialo.txt', 'txt'],
  losses: [],
  recognises: ({ text }) => {
    const beginning = text.slice(0, 100_000);
    return (
      /^\s*Discussion (?:Title|Name):/.test(beginning) ||
      /^1\.[^\S\n]+\S.*\n(?:.*\n){0,50}?1\.1\.[^\S\n]+(?:Pro|Con): /m.test(beginning)
    );
  },
  read: readKialo,
};

interface Claim {
  readonly id: string;
  readonly stance: string | undefined;
  readonly line: number;
  text: string;
}

/** Reads Kialo's text: a tree of claims by their numbers, and “-> See 1.2.” for a claim that bears on several. */
function readKialo(file: GivenFile): ReadDebate {
  const { claims, title, before } = claimsOf(file.text);
  if (claims.length === 0)
    throw new CounterclaimError('InvalidValue', t('It holds no claim: a line such as “1.1. Pro: …” is one.'));
  const builder = new DebateBuilder({ format: 'kialo', namespace: file.title, title: title ?? file.title });
  for (const line of before)
    builder.note('left-out', t('A line stands before the first claim, and is left out.'), `line ${line}`);
  const linked = new Map(
    claims.flatMap(({ id, text }) => {
      const other = LINK.exec(text)?.groups?.['id'];
      return other === undefined ? [] : [[id, other] as const];
    }),
  );
  // A line at the top of which some claims take no side asks a question.
  const asked = new Set(
    claims
      .filter(({ id, stance }) => stance === undefined && id.includes('.'))
      .map(({ id }) => parentOf(id))
      .filter((id) => !id.includes('.')),
  );
  for (const claim of claims) addClaim(builder, claim, linked, asked);
  return builder.finish();
}

function addClaim(
  builder: DebateBuilder,
  { id, stance, line, text }: Claim,
  linked: ReadonlyMap<string, string>,
  asked: ReadonlySet<string>,
): void {
  const place = `line ${line}`;
  const key = claimBehind(id, linked);
  if (key === null) {
    builder.note('left-out', t('The link at {id}. leads round in a circle, and is left out.', { id }), place);
    return;
  }
  if (!linked.has(id)) {
    const addresses = [...text.matchAll(ADDRESS)].map(({ groups }) => `${groups?.['words']}: ${groups?.['url']}`);
    const words = text
      .replace(ADDRESS, '$<words>')
      .replace(/\\([\\()[\]{}*_#`"'.!<>~+-])/g, '$1')
      .trim();
    builder.statement(
      id,
      { text: words, kind: asked.has(id) ? 'question' : 'claim', note: addresses.join('\n') },
      place,
    );
  }
  if (!id.includes('.')) {
    if (stance !== undefined)
      builder.note(
        'left-out',
        t('“{stance}” of the claim {id}. is left out: there is nothing above it.', { stance, id }),
        place,
      );
    return;
  }
  const parent = parentOf(id);
  if (stance === undefined && !asked.has(parent)) {
    builder.note('left-out', t('The claim {id}. says neither “Pro” nor “Con”: it bears on nothing.', { id }), place);
    return;
  }
  const kind = stance === undefined ? 'answers' : stance === 'Pro' ? 'supports' : 'attacks';
  builder.relation(id, { kind, premises: [key], target: { statement: claimBehind(parent, linked) ?? parent } }, place);
}

function claimsOf(text: string) {
  const claims: Claim[] = [];
  const before: number[] = [];
  let title: string | undefined;
  text.split(/\r\n|\n|\r/).forEach((line, at) => {
    const { id, stance, text: words } = CLAIM.exec(line)?.groups ?? {};
    const last = claims.at(-1);
    if (id !== undefined) claims.push({ id: id.slice(0, -1), stance, line: at + 1, text: words ?? '' });
    else if (line.trim() === '') return;
    else if (last !== undefined) last.text += `\n${line.trim()}`;
    else if (title === undefined && TITLE.test(line)) title = TITLE.exec(line)?.groups?.['title']?.trim();
    else before.push(at + 1);
  });
  return { claims, title, before };
}

function parentOf(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}

/** Returns the claim to which links lead; null when they lead round in a circle. */
function claimBehind(id: string, linked: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let at = id;
  for (let next = linked.get(at); next !== undefined; next = linked.get(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = next;
  }
  return at;
}

import { msg } from '../../../language/translate.ts';
import { type Form, type Piece, RECORD } from '../form.ts';
import { restOf, type TextLine } from '../lines.ts';
import { isDocumentWord, isSpeechWord } from '../names/keywords.ts';
import { nameHeading, type ReadHeading } from '../names/name-heading.ts';
import { isOffice } from '../names/offices.ts';
import { hasPersonTitle, isInCapitals } from '../names/person-name.ts';
import { beginsParagraph } from './paragraph.ts';
import { piecesOf } from './pieces.ts';

const REACH = 200;
/** "President. – The", "BAŞKAN – ", "Mr HALE.—I", "Mr HALE—I". */
const DASH = /(?<stop>[.:]\s?)?(?:\s[–—-]{1,2}\s|(?<=\.\s?)[–—]\s?|(?<=[\p{Lu})])—(?=[\p{L}"“]))/gu;
/** The language in which somebody spoke, as the European Parliament gives it: "(FR)". */
const LANGUAGE = /^\([A-Z]{2}\)\s+/u;
const STOPPED = /^(?<label>\p{Lu}[^.!?:]{1,90})\. [–—] (?=\S)/u;
const LEAST_SHARE = 0.1;
const LEAST_SHARE_OF_PLAIN = 0.6;
const MOST_DASHES = 3;

interface Dashed {
  readonly heading: ReadHeading;
  readonly label: string;
  readonly words: TextLine;
  readonly isStrong: boolean;
  /** True if a full stop stands before the dash, as nobody but reports has it. */
  readonly isStopped: boolean;
}

/** The name before a dash: the European Parliament, Turkey, Brazil, older reports. */
export const dashedLabels: Form = {
  id: 'dashed-labels',
  about: msg('each name before a dash, in front of the words'),
  read: (lines, isAsked) => {
    const begins = lines.map((_, index) => beginsParagraph(lines, index));
    const found = lines.map((line, index) => (begins[index] === true ? dashedLabel(line) : null));
    const labels = found.filter((label) => label !== null);
    const counts = Map.groupBy(labels, ({ heading }) => heading.name);
    const paragraphs = begins.filter((is) => is).length;
    const strong = labels.filter(({ isStrong }) => isStrong);
    const recurs = (label: Dashed) => (counts.get(label.heading.name)?.length ?? 0) > 1;
    const isPlain =
      labels.length >= LEAST_SHARE_OF_PLAIN * paragraphs &&
      [...counts.values()].filter((own) => own.length > 1).length > 1;
    const isTranscript =
      strong.length >= 2 &&
      strong.length >= LEAST_SHARE * paragraphs &&
      (strong.some(recurs) ||
        strong.length >= 0.5 * paragraphs ||
        strong.filter(({ isStopped }) => isStopped).length > 2);
    if (!isTranscript && !isPlain && !(isAsked && labels.length > 0)) return null;
    const pieces = piecesOf(lines, (line, index): Piece | null => {
      const label = found[index] ?? null;
      if (label === null) return begins[index] === true ? unknownLabel(line) : null;
      const { heading, words } = label;
      if (label.isStrong || isAsked || (isPlain && recurs(label))) {
        return { kind: 'label', heading, label: label.label, lines: [], words, time: null };
      }
      return isPlain ? { kind: 'unknown', label: label.label, line, words } : null;
    });
    return { pieces, style: RECORD, support: pieces.filter(({ kind }) => kind === 'label').length };
  },
};

/** Reads what stands before a full stop and a dash, in the place of a name, and is none that is understood. */
function unknownLabel(line: TextLine): Piece | null {
  const found = STOPPED.exec(line.text.slice(0, REACH));
  const label = found?.groups?.['label'];
  return found === null || label === undefined
    ? null
    : { kind: 'unknown', label, line, words: restOf(line, found[0].length) };
}

function dashedLabel(line: TextLine): Dashed | null {
  const head = line.text.slice(0, REACH);
  let dashes = 0;
  for (const { 0: dash, index: at, groups } of head.matchAll(DASH)) {
    if (++dashes > MOST_DASHES) return null;
    const label = head
      .slice(0, at)
      .replace(/[.:]\s*$/u, '')
      .trim();
    const heading = nameHeading(label);
    const behind = at + dash.length;
    const language = LANGUAGE.exec(head.slice(behind))?.[0].length ?? 0;
    const words = restOf(line, behind + language);
    if (heading === null || words === null || isDocumentWord(label) || isSpeechWord(label)) continue;
    const isStopped =
      groups?.['stop'] !== undefined || head[at - 1] === '.' || head.slice(0, at).trimEnd().endsWith('.');
    const { name, isSure } = heading;
    const isStrong =
      isSure || hasPersonTitle(name) || isOffice(name) || isInCapitals(name) || (isStopped && /\s/u.test(name));
    return { heading, label, words, isStrong, isStopped };
  }
  return null;
}

import type { FormReading, LabelPiece, Piece, WordsStyle } from './form.ts';
import { interjectionsIn } from './interjections.ts';
import type { TextLine } from './lines.ts';
import { SpeakerNames } from './names/speaker-names.ts';
import { isDeed, isNote, isProcedure, noteBefore, noteBehind } from './procedure.ts';
import { RecordMarks } from './record-marks.ts';
import { atClock, clockIn } from './times.ts';
import type { LeftOutLine, Turn, TurnTime, UnassignedWords } from './turn.ts';

export interface TurnsFound {
  readonly turns: readonly Turn[];
  /** In the order of the text. */
  readonly leftOut: readonly LeftOutLine[];
  /** In the order of the text. */
  readonly unassigned: readonly UnassignedWords[];
}

/** Makes turns of the pieces of a transcript, and says what belongs to none. */
export function buildTurns({ pieces, style }: FormReading, lines: readonly TextLine[]): TurnsFound {
  const builder = new TurnBuilder(pieces, lines, style);
  for (const piece of pieces) builder.add(piece);
  return builder.finish();
}

type Opening = LabelPiece | Extract<Piece, { kind: 'unknown' }>;

const ENDS_LINE = /[.!?…"”’'»)\]—–:;,-]$/u;
const SENTENCE = /[.!?…"”’'»)\]。！？]$/u;
const FOOTER =
  /^(?:transcribed (?:by|with|using)\b|this editable transcript\b|(?:this )?transcript(?:ion)? (?:provided|by|was|generated|ends|ended)\b|recorded (?:by|with)\b|(?:\[|\()?(?:end of (?:the )?(?:transcript|recording|interview|tape|file)|recording ends|transcript ends)\b|https?:\/\/\S+$|[-–—*=_ ]*end[-–—*=_ ]*$)/iu;
/** A title with the rule or the kind of business behind it: "Written statements (Rule 171)". */
const WITH_REMARK =
  /^[^.!?()]{3,80}\((?:Rule|Article|debate|vote|continuation|Motion|Second|Third|First|[^().!?]*\d)[^().!?]*\)$/u;
const TITLE_LENGTH = 100;

class TurnBuilder {
  readonly #names: SpeakerNames;
  readonly #marks: RecordMarks;
  readonly #style: WordsStyle;
  /** True if paragraphs stand apart in this text. */
  readonly #hasGaps: boolean;
  readonly #turns: Turn[] = [];
  readonly #leftOut: TextLine[] = [];
  readonly #unassigned: UnassignedWords[] = [];
  #open: Opening | null = null;
  #words: TextLine[] = [];
  #time: TurnTime | null = null;
  /** Seconds at which the last words of the open turn end in the recording. */
  #until: number | null = null;

  constructor(pieces: readonly Piece[], lines: readonly TextLine[], style: WordsStyle) {
    const labels = pieces.filter((piece) => piece.kind === 'label');
    this.#names = new SpeakerNames(labels.map(({ heading }) => heading));
    this.#marks = new RecordMarks(lines);
    this.#style = style;
    this.#hasGaps = lines.filter(({ afterGap }) => afterGap).length > 0.2 * lines.length;
  }

  add(piece: Piece): void {
    switch (piece.kind) {
      case 'label':
      case 'unknown':
        this.#close();
        this.#open = piece;
        this.#until = null;
        if (piece.words !== null) this.#words.push(piece.words);
        break;
      case 'words':
        if (this.#open === null) this.#leaveOut(piece.line);
        else this.#words.push(piece.line);
        this.#until = piece.until ?? this.#until;
        break;
      case 'nobody':
        this.#leftOut.push(piece.line);
        break;
      default:
        this.#close();
        this.#leaveOut(piece.line);
    }
  }

  finish(): TurnsFound {
    while (this.#words.length > 1 && isFooter(this.#words.at(-1))) this.#leftOut.push(this.#words.pop() as TextLine);
    this.#close();
    const leftOut = this.#leftOut.toSorted((a, b) => a.start - b.start);
    return {
      turns: this.#turns,
      leftOut: leftOut.map(({ text, start, end }) => ({ text, start, end })),
      unassigned: this.#unassigned,
    };
  }

  #close(): void {
    const [open, words] = [this.#open, this.#words];
    this.#open = null;
    this.#words = [];
    if (open === null) return;
    const begun = open.kind === 'label' ? (open.time ?? this.#time) : null;
    const time = begun !== null && this.#until !== null ? { ...begun, to: this.#until } : begun;
    this.#time = null;
    if (open.kind === 'unknown') this.#setAside(open, words);
    else this.#addTurns(open, this.#style.isRecord ? this.#spoken(open, words) : [{ said: words }], time);
  }

  /** Takes the words of one who is not known together, as nobody's. */
  #setAside(open: Extract<Piece, { kind: 'unknown' }>, words: readonly TextLine[]): void {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) this.#leaveOut(open.line);
    else {
      this.#unassigned.push({ label: open.label, start: first.start, end: last.end, text: joined(words) });
    }
  }

  /** Divides what stands under a name into its words and other people's, and leaves out what is nobody's. */
  #spoken(open: LabelPiece, words: readonly TextLine[]): Said[] {
    const titles = this.#style.hasTitles ? titlesBehind(words, this.#hasGaps) : [];
    const own = words.slice(0, words.length - titles.length);
    const parts: Said[] = [];
    let said: TextLine[] = [];
    for (const [index, line] of own.entries()) {
      const isOwnLine = line !== open.words;
      const isFirst = !isOwnLine || (said.length === 0 && parts.length === 0);
      const isAlone = isFirst && own.length === 1;
      if (isOwnLine && endsSpeech(line, own[index - 1])) {
        for (const rest of own.slice(index)) this.#leaveOut(rest);
        break;
      }
      const interjections = isOwnLine ? interjectionsIn(line) : null;
      if (interjections !== null) {
        if (said.length > 0) parts.push({ said });
        said = [];
        for (const each of interjections) {
          if (each.kind === 'note') this.#leftOut.push(each.line);
          else parts.push({ said: [each.words], by: each });
        }
      } else if (
        isOwnLine &&
        this.#marks.isMark(line, {
          isFirst,
          isLast: index === own.length - 1,
          isApart: line.afterGap || (!this.#hasGaps && SENTENCE.test(own[index - 1]?.text ?? '')),
        })
      )
        this.#leaveOut(line);
      else if (isNote(line.text) && !isAlone) this.#leftOut.push(line);
      else {
        this.#time = null;
        said.push(this.#withoutNotes(line, said.length === 0 && parts.length === 0));
      }
    }
    if (said.length > 0) parts.push({ said });
    for (const line of titles) this.#leaveOut(line);
    return parts;
  }

  /** Leaves out what is heard behind a paragraph, and a direction before the first. */
  #withoutNotes(line: TextLine, isFirst: boolean): TextLine {
    const behind = noteBehind(line);
    if (behind !== null) this.#leftOut.push(behind.line);
    const before = isFirst ? noteBefore(behind?.words ?? line) : null;
    if (before !== null) this.#leftOut.push(before.line);
    return before?.words ?? behind?.words ?? line;
  }

  #addTurns(open: LabelPiece, parts: readonly Said[], time: TurnTime | null): void {
    if (!parts.some(({ by }) => by === undefined)) {
      for (const line of open.lines) this.#leftOut.push(line);
      // Whoever is named without words still holds the office that is named.
      this.#names.named(open.heading);
    }
    let isFirst = true;
    for (const { said, by } of parts) {
      const [first, last] = [said[0], said.at(-1)];
      if (first === undefined || last === undefined) continue;
      const { heading, label } = by ?? open;
      this.#turns.push({
        ...this.#names.named(heading),
        label,
        start: first.start,
        end: last.end,
        text: joined(said),
        time: isFirst && by === undefined ? time : null,
      });
      isFirst &&= by !== undefined;
    }
  }

  /** Leaves a line out; a time that it gives is that of the next turn. */
  #leaveOut(line: TextLine): void {
    const clock = line.text.length < 40 ? clockIn(line.text) : null;
    this.#time = clock === null ? this.#time : atClock(clock);
    this.#leftOut.push(line);
  }
}

/** Tells whether the last line of a text says who wrote it down. */
function isFooter(line: TextLine | undefined): boolean {
  return line?.afterGap === true && FOOTER.test(line.text.slice(0, 200));
}

/** Words in one unbroken place; `by`: whose they are, if not of the one who has the floor. */
interface Said {
  readonly said: readonly TextLine[];
  readonly by?: Pick<LabelPiece, 'heading' | 'label'>;
}

/** Tells whether a line reports what was done, so that the speech before it is over. */
function endsSpeech({ text, afterGap }: TextLine, before: TextLine | undefined): boolean {
  if (isDeed(text)) return true;
  return before !== undefined && (afterGap || SENTENCE.test(before.text)) && isProcedure(text);
}

/** Returns the lines at the end of a speech that are titles of what follows, with the times among them. */
function titlesBehind(words: readonly TextLine[], hasGaps: boolean): readonly TextLine[] {
  let from = words.length;
  const isApart = (line: TextLine | undefined) => !hasGaps || line?.afterGap === true;
  while (
    from > 1 &&
    ((isTitle(words[from - 1]) && isApart(words[from - 1])) ||
      clockIn(words[from - 1]?.text.slice(0, 60) ?? '') !== null)
  )
    from--;
  const behind = words.slice(from);
  return SENTENCE.test(words[from - 1]?.text ?? '') && behind.some(isTitle) ? behind : [];
}

function isTitle(line: TextLine | undefined): boolean {
  if (line === undefined) return false;
  const { text } = line;
  if (/^#{1,6}\s/u.test(text)) return true;
  if (ENDS_LINE.test(text) && !WITH_REMARK.test(text)) return false;
  return text.length <= TITLE_LENGTH && /^[\p{Lu}\p{N}]/u.test(text) && clockIn(text) === null;
}

function joined(said: readonly TextLine[]): string {
  return said.map((each, i) => `${i === 0 ? '' : each.afterGap ? '\n\n' : '\n'}${each.text}`).join('');
}

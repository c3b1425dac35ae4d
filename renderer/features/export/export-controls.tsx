import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { ExportPreview } from '../../../shared/contract/export.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import type { ExportFormat } from '../../../shared/scene/export-formats.ts';
import type { WayOnPaper } from '../../../shared/scene/exported-drawing.ts';
import type { PageChoice } from '../../../shared/scene/sheet.ts';
import type { ThemeName } from '../../../shared/scene/theme.ts';
import type { ExportChoices } from '../../core/slices/export.ts';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { Segments } from '../../ui/fields/segments.tsx';
import { bytesInWords } from '../../ui/words/bytes-in-words.ts';
import { type ExportSubjects, isSameSubject, type MapPart } from './export-subjects.ts';
import { MarksHint } from './marks-hint.tsx';
import { measuresOf } from './measures.ts';
import { PagingField } from './paging-field.tsx';
import { ScaleField } from './scale-field.tsx';
import { ThemeSwatch } from './theme-swatch.tsx';
import { warningsOf } from './warnings.ts';

const KINDS: readonly { value: DrawingSubject['kind']; label: string }[] = [
  { value: 'map', label: msg('Map') },
  { value: 'exchange', label: msg('Exchange') },
  { value: 'text-order', label: msg('Text order') },
  { value: 'divisions', label: msg('Divisions') },
];
const FORMATS: readonly { value: ExportFormat; label: string }[] = [
  { value: 'png', label: 'PNG' },
  { value: 'pdf', label: 'PDF' },
  { value: 'svg', label: 'SVG' },
];
const GOOD_FOR: Readonly<Record<ExportFormat, string>> = {
  png: msg('A picture, for slides, messages and web pages.'),
  pdf: msg('A document, for print and for reading: its text can be searched.'),
  svg: msg('A drawing, sharp at every size, for design programs and web pages.'),
};
/** The option for a page as large as the drawing. */
const WHOLE: Readonly<Record<DrawingSubject['kind'], string>> = {
  map: msg('Fit the map'),
  exchange: msg('One page'),
  'text-order': msg('One page'),
  divisions: msg('One page'),
};
const CHOICE_OF: Readonly<Record<DrawingSubject['kind'], string>> = {
  map: msg('Map'),
  exchange: msg('Moves'),
  'text-order': msg('Claims'),
  divisions: msg('Claims'),
};
const SHEETS: readonly { value: 'one' | 'poster'; label: string }[] = [
  { value: 'one', label: msg('One sheet') },
  { value: 'poster', label: msg('Poster') },
];
const PAPERS: readonly { value: PageChoice; label: string }[] = [
  { value: 'A4', label: 'A4' },
  { value: 'A3', label: 'A3' },
  { value: 'Letter', label: 'Letter' },
];
const THEMES: readonly { value: ThemeName; label: string; icon: React.JSX.Element }[] = [
  { value: 'light', label: msg('Light'), icon: <ThemeSwatch theme="light" /> },
  { value: 'dark', label: msg('Dark'), icon: <ThemeSwatch theme="dark" /> },
  { value: 'print', label: msg('Print'), icon: <ThemeSwatch theme="print" /> },
];

interface Props {
  readonly subjects: ExportSubjects;
  readonly subject: DrawingSubject;
  readonly onSubject: (subject: DrawingSubject) => void;
  /** The parts of the map that can be exported; only one when nothing on it is selected. */
  readonly parts: readonly MapPart[];
  readonly part: MapPart['value'];
  readonly onPart: (part: MapPart['value']) => void;
  /** The ways in which the map can stand on the chosen paper; null while they are worked out. */
  readonly ways: readonly WayOnPaper[] | null;
  readonly choices: ExportChoices;
  readonly onChoose: (change: Partial<ExportChoices>) => void;
  /** The largest scale of a PNG; undefined when the map is too large at any scale. */
  readonly largest: number | undefined;
  readonly preview: ExportPreview | null;
  /** True if the preview is of the present choices. */
  readonly current: boolean;
  /** True while something is being drawn. */
  readonly locked: boolean;
}

export function ExportControls(props: Props) {
  const { subject, choices, onChoose, largest, locked } = props;
  return (
    <div className="export-side">
      <fieldset className="export-controls" disabled={locked}>
        <legend className="visually-hidden">{t('What to export')}</legend>
        <div>
          <Segments
            first
            legend={t('Format')}
            options={FORMATS}
            value={choices.format}
            onChange={(format) => onChoose({ format })}
          />
          <p className="export-hint">{t(GOOD_FOR[choices.format])}</p>
        </div>
        <SubjectFields {...props} />
        <Segments
          legend={t('Theme')}
          options={translated(THEMES)}
          value={choices.theme}
          onChange={(theme) => onChoose({ theme })}
        />
        {subject.kind === 'map' && <MarksHint />}
        {choices.format === 'png' && largest !== undefined && (
          <ScaleField scale={choices.scale} largest={largest} onChange={(scale) => onChoose({ scale })} />
        )}
        {choices.format !== 'pdf' && (
          <div>
            <label className="export-embed">
              <input
                type="checkbox"
                checked={choices.embed === true}
                onChange={({ target }) => onChoose({ embed: target.checked })}
              />
              {t('With the debate in it')}
            </label>
            <p className="export-hint">
              {t(
                'Who imports the picture opens all of the debate, sources and notes included. Leave it off for a picture that must carry nothing else.',
              )}
            </p>
          </div>
        )}
        {choices.format === 'pdf' && <ReferenceStyleField className="export-field" />}
        {choices.format === 'pdf' && (
          <div>
            <Segments
              legend={t('Page')}
              options={[{ value: 'fit', label: t(WHOLE[subject.kind]) }, ...PAPERS]}
              value={choices.page}
              onChange={(page) => onChoose({ page })}
            />
            {subject.kind === 'map' && choices.page !== 'fit' && (
              <PagingField value={choices.pages} ways={props.ways} onChange={(pages) => onChoose({ pages })} />
            )}
            {subject.kind === 'text-order' && choices.page !== 'fit' && (
              <Segments
                legend={t('On paper')}
                options={translated(SHEETS)}
                value={choices.pages === 'poster' ? 'poster' : 'one'}
                onChange={(pages) => onChoose({ pages })}
              />
            )}
            {subject.kind === 'exchange' && choices.page !== 'fit' && (
              <p className="export-hint">
                {t(
                  'On as many pages as it needs, with its speakers named on each. A reply to a move on another page says which.',
                )}
              </p>
            )}
          </div>
        )}
      </fieldset>
      <Facts {...props} />
    </div>
  );
}

/** The choice between maps, exchanges and texts, and of one among them. */
function SubjectFields({ subjects, subject, onSubject, parts, part, onPart }: Props) {
  const select = useId();
  const partSelect = useId();
  const { kind } = subject;
  const kinds = KINDS.filter(({ value }) => subjects[value].length > 0);
  const chosen = subjects[kind].find(({ subject: each }) => isSameSubject(each, subject));
  const choose = (from: DrawingSubject['kind'], value: string) => {
    const found = subjects[from].find((each) => each.value === value) ?? subjects[from][0];
    if (found !== undefined) onSubject(found.subject);
  };
  return (
    <>
      {kinds.length > 1 && (
        <Segments
          legend={t('What')}
          options={translated(kinds)}
          value={kind}
          onChange={(next) => choose(next, subject.map ?? subjects[next][0]?.value ?? '')}
        />
      )}
      <div className="export-field">
        <label className="heading" htmlFor={select}>
          {t(CHOICE_OF[kind])}
        </label>
        <select
          id={select}
          className="field"
          value={chosen?.value}
          onChange={(event) => choose(kind, event.target.value)}
          onKeyDown={submitOnEnter}
        >
          {subjects[kind].map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {parts.length > 1 && (
        <div className="export-field">
          <label className="heading" htmlFor={partSelect}>
            {t('Part')}
          </label>
          <select
            id={partSelect}
            className="field"
            value={part}
            onChange={({ target }) => {
              const found = parts.find(({ value }) => value === target.value);
              if (found !== undefined) onPart(found.value);
            }}
            onKeyDown={submitOnEnter}
          >
            {parts.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

/** The size of the export, and what it will lack. */
function Facts({ subject, choices, largest, preview, current }: Props) {
  if (preview === null) return null;
  if (choices.format === 'png' && largest === undefined) {
    return <Warnings sentences={[t('It is too large for a picture, at any scale. Choose PDF or SVG.')]} />;
  }
  const rows = measuresOf({ ...preview, pages: current ? preview.pages : 1 }, choices, subject.kind);
  return (
    <>
      <dl className="export-measures" aria-busy={!current}>
        {rows.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <div>
          <dt>{t('File')}</dt>
          <dd>{current ? t('about {size}', { size: bytesInWords(preview.estimatedBytes) }) : '…'}</dd>
        </div>
      </dl>
      <Warnings sentences={warningsOf(preview, choices)} />
    </>
  );
}

function Warnings({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="export-warnings" aria-label={t('What to know')}>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

/** Returns options with their labels in the window's language. */
function translated<Option extends { readonly label: string }>(options: readonly Option[]): Option[] {
  return options.map((option) => ({ ...option, label: t(option.label) }));
}

/** A list of choices does not submit its form by itself, as the other fields do. */
function submitOnEnter(event: KeyboardEvent<HTMLSelectElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

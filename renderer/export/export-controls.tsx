import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { ExportPreview } from '../../shared/contract.ts';
import type { ArgumentMap, MapId } from '../../shared/model/entities.ts';
import type { ExportFormat } from '../../shared/scene/export-formats.ts';
import type { PageChoice } from '../../shared/scene/sheet.ts';
import type { ThemeName } from '../../shared/scene/theme.ts';
import type { ExportChoices } from './export-choices.ts';
import { bytesInWords, measuresOf } from './measures.ts';
import { ScaleField } from './scale-field.tsx';
import { Segments } from './segments.tsx';
import { ThemeSwatch } from './theme-swatch.tsx';
import { warningsOf } from './warnings.ts';

const FORMATS: readonly { value: ExportFormat; label: string }[] = [
  { value: 'png', label: 'PNG' },
  { value: 'pdf', label: 'PDF' },
  { value: 'svg', label: 'SVG' },
];
const GOOD_FOR: Readonly<Record<ExportFormat, string>> = {
  png: 'A picture, for slides, messages and web pages.',
  pdf: 'A document, for print and for reading: its text can be searched.',
  svg: 'A drawing, sharp at every size, for design programs and web pages.',
};
const PAGES: readonly { value: PageChoice; label: string }[] = [
  { value: 'fit', label: 'Fit the map' },
  { value: 'A4', label: 'A4' },
  { value: 'A3', label: 'A3' },
  { value: 'Letter', label: 'Letter' },
];
const THEMES: readonly { value: ThemeName; label: string; icon: React.JSX.Element }[] = [
  { value: 'light', label: 'Light', icon: <ThemeSwatch theme="light" /> },
  { value: 'dark', label: 'Dark', icon: <ThemeSwatch theme="dark" /> },
  { value: 'print', label: 'Print', icon: <ThemeSwatch theme="print" /> },
];

interface Props {
  readonly maps: readonly ArgumentMap[];
  readonly map: MapId;
  readonly onMap: (map: MapId) => void;
  readonly choices: ExportChoices;
  readonly onChoose: (change: Partial<ExportChoices>) => void;
  /** Of a PNG; undefined when the map is too large at any scale. */
  readonly largest: number | undefined;
  readonly preview: ExportPreview | null;
  /** Whether the preview is of what is chosen. */
  readonly current: boolean;
  /** While something is being drawn. */
  readonly locked: boolean;
}

export function ExportControls(props: Props) {
  const { maps, map, onMap, choices, onChoose, largest, locked } = props;
  const select = useId();
  return (
    <div className="export-side">
      <fieldset className="export-controls" disabled={locked}>
        <legend className="visually-hidden">What to export</legend>
        <div>
          <Segments
            first
            legend="Format"
            options={FORMATS}
            value={choices.format}
            onChange={(format) => onChoose({ format })}
          />
          <p className="export-hint">{GOOD_FOR[choices.format]}</p>
        </div>
        <div className="export-field">
          <label className="heading" htmlFor={select}>
            Map
          </label>
          <select
            id={select}
            className="field"
            value={map}
            onChange={(event) => onMap(event.target.value)}
            onKeyDown={submitOnEnter}
          >
            {maps.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <Segments legend="Theme" options={THEMES} value={choices.theme} onChange={(theme) => onChoose({ theme })} />
        {choices.format === 'png' && largest !== undefined && (
          <ScaleField scale={choices.scale} largest={largest} onChange={(scale) => onChoose({ scale })} />
        )}
        {choices.format === 'pdf' && (
          <Segments legend="Page" options={PAGES} value={choices.page} onChange={(page) => onChoose({ page })} />
        )}
      </fieldset>
      <Facts {...props} />
    </div>
  );
}

/** How large it will be, and what it will lack. */
function Facts({ choices, largest, preview, current }: Props) {
  if (preview === null) return null;
  if (choices.format === 'png' && largest === undefined) {
    return <Warnings sentences={['This map is too large for a picture, at any scale. Choose PDF or SVG.']} />;
  }
  const rows = measuresOf(preview, choices);
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
          <dt>File</dt>
          <dd>{current ? `about ${bytesInWords(preview.estimatedBytes)}` : '…'}</dd>
        </div>
      </dl>
      <Warnings sentences={warningsOf(preview, choices)} />
    </>
  );
}

function Warnings({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="export-warnings" aria-label="What to know">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

/** A list of choices does not submit its form by itself, as the other fields do. */
function submitOnEnter(event: KeyboardEvent<HTMLSelectElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

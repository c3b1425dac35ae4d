import { useId } from 'react';
import type { DateForm } from '../../../shared/contract/choices.ts';
import { editSource } from '../../../shared/model/commands/sources.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { CslItem, SourceId } from '../../../shared/model/entities.ts';
import { shownDate } from '../../../shared/model/shown-date.ts';
import { captureFault, captureText, withCaptureText } from '../../../shared/sources/capture-time.ts';
import { doiFault, isbnFault } from '../../../shared/sources/identifiers.ts';
import { authorsIn, authorsText, dateText, typedDateIn, withMember } from '../../../shared/sources/record-text.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import type { EditedText } from '../../core/unsaved/use-draft.ts';
import { TextField } from '../../ui/connected/text-field.tsx';
import { sourceTypes } from './source-types.ts';

/** The record of a source, as a form. */
export function SourceRecord({ source }: { source: SourceId }) {
  const contained = useDebate((debate) => hasContainer(debate.sources.get(source)?.csl));
  const form = useAppState(({ preferences }) => preferences.dateForm);
  const text = (edit: string, member: string) => plainText(source, edit, member);
  return (
    <>
      <TextField
        label="Title"
        lines
        className="inspector-statement"
        placeholder="Title of the source"
        text={text('Edit title', 'title')}
      />
      <div className="source-record">
        <TypeSelect source={source} />
        <TextField
          label="Authors"
          labelled
          lines
          placeholder="Family, Given – one a line"
          text={{
            place: { entity: 'source', id: source, field: 'csl.author' },
            edit: 'Edit authors',
            read: (debate) => authorsText(debate.sources.get(source)?.csl.author),
            write: (debate, typed) =>
              withRecord(debate, source, (csl) => withMember(csl, 'author', authorsIn(typed, csl.author))),
          }}
        />
        {contained && (
          <TextField
            label="In"
            labelled
            lines
            placeholder="Journal, newspaper, book or site"
            text={text('Edit where it appeared', 'container-title')}
          />
        )}
        <TextField
          label="Publisher"
          labelled
          placeholder="Who published it"
          text={text('Edit publisher', 'publisher')}
        />
        <TextField
          label="Date"
          labelled
          placeholder="14 Nov 2024, Nov 2024 or 2024"
          text={dateField(source, 'issued', form)}
        />
        <TextField
          label="Address"
          labelled
          lines
          placeholder="https://…"
          className="source-address"
          text={text('Edit address', 'URL')}
        />
        <TextField
          label="DOI"
          labelled
          placeholder="10.1000/182"
          doubt={doiFault}
          className="source-address"
          text={text('Edit DOI', 'DOI')}
        />
        <TextField label="ISBN" labelled placeholder="978-…" doubt={isbnFault} text={text('Edit ISBN', 'ISBN')} />
        <TextField label="Accessed" labelled placeholder="14 Nov 2024" text={dateField(source, 'accessed', form)} />
        <TextField
          label="Captured"
          labelled
          placeholder="2025-01-16 10:30, of a saved page"
          doubt={captureFault}
          text={capturedField(source)}
        />
        <TextField
          label="Archive"
          labelled
          lines
          placeholder="Archive, or address of an archived copy"
          text={text('Edit archive', 'archive')}
        />
        <TextField
          label="Shelfmark"
          labelled
          placeholder="Its place in the archive"
          text={text('Edit place in the archive', 'archive_location')}
        />
        <TextField label="Language" labelled placeholder="Such as en-GB" text={text('Edit language', 'language')} />
      </div>
    </>
  );
}

function TypeSelect({ source }: { source: SourceId }) {
  const app = useApp();
  const field = useId();
  const type = useDebate((debate) => debate.sources.get(source)?.csl.type ?? 'document');
  const change = (wanted: string) =>
    app.change('Change type', (debate) => withRecord(debate, source, (csl) => ({ ...csl, type: wanted })));
  return (
    <div className="inspector-field">
      <label htmlFor={field} className="inspector-label">
        Type
      </label>
      <select id={field} className="inspector-select" value={type} onChange={(event) => change(event.target.value)}>
        {sourceTypes(type).map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function plainText(source: SourceId, edit: string, member: string): EditedText {
  return {
    place: { entity: 'source', id: source, field: `csl.${member}` },
    edit,
    read: (debate) => memberText(debate.sources.get(source)?.csl[member]),
    write: (debate, typed) =>
      withRecord(debate, source, (csl) => withMember(csl, member, typed.trim() === '' ? undefined : typed.trim())),
  };
}

function dateField(source: SourceId, member: 'issued' | 'accessed', form: DateForm): EditedText {
  return {
    place: { entity: 'source', id: source, field: `csl.${member}` },
    edit: 'Edit date',
    read: (debate) => shownDate(dateText(debate.sources.get(source)?.csl[member]), form),
    write: (debate, typed) =>
      withRecord(debate, source, (csl) => withMember(csl, member, typedDateIn(typed, new Date()))),
  };
}

function capturedField(source: SourceId): EditedText {
  return {
    place: { entity: 'source', id: source, field: 'csl.custom.captured' },
    edit: 'Edit time of capture',
    read: (debate) => captureText(debate.sources.get(source)?.csl),
    write: (debate, typed) => withRecord(debate, source, (csl) => withCaptureText(csl, typed)),
  };
}

/** Returns a member as text: other programs write numbers in its place. */
function memberText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function withRecord(debate: Debate, source: SourceId, edit: (csl: CslItem) => CslItem) {
  return editSource(debate, { source, csl: edit(debate.get('source', source).csl) });
}

/** Tells whether a source is part of something with a title of its own. */
function hasContainer(csl: CslItem | undefined): boolean {
  if (csl === undefined) return false;
  const isPart = /^(article|chapter|entry|paper-conference|post|webpage|broadcast|hearing)/.test(csl.type);
  return isPart || memberText(csl['container-title']) !== '';
}

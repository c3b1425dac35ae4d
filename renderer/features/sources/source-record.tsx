import { useId } from 'react';
import type { DateForm } from '../../../shared/contract/choices.ts';
import { msg, t } from '../../../shared/language/translate.ts';
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
        label={t('Title')}
        lines
        className="inspector-statement"
        placeholder={t('Title of the source')}
        text={text(msg('Edit title'), 'title')}
      />
      <div className="source-record">
        <TypeSelect source={source} />
        <TextField
          label={t('Authors')}
          labelled
          lines
          placeholder={t('Family, Given – one a line')}
          text={{
            place: { entity: 'source', id: source, field: 'csl.author' },
            edit: msg('Edit authors'),
            read: (debate) => authorsText(debate.sources.get(source)?.csl.author),
            write: (debate, typed) =>
              withRecord(debate, source, (csl) => withMember(csl, 'author', authorsIn(typed, csl.author))),
          }}
        />
        {contained && (
          <TextField
            label={t('In', {}, 'where a work appeared')}
            labelled
            lines
            placeholder={t('Journal, newspaper, book or site')}
            text={text(msg('Edit where it appeared'), 'container-title')}
          />
        )}
        <TextField
          label={t('Publisher')}
          labelled
          placeholder={t('Who published it')}
          text={text(msg('Edit publisher'), 'publisher')}
        />
        <TextField
          label={t('Date')}
          labelled
          placeholder={t('14 Nov 2024, Nov 2024 or 2024')}
          text={dateField(source, 'issued', form)}
        />
        <TextField
          label={t('Address')}
          labelled
          lines
          placeholder="https://…"
          className="source-address"
          text={text(msg('Edit address'), 'URL')}
        />
        <TextField
          label="DOI"
          labelled
          placeholder="10.1000/182"
          doubt={doiFault}
          className="source-address"
          text={text(msg('Edit DOI'), 'DOI')}
        />
        <TextField label="ISBN" labelled placeholder="978-…" doubt={isbnFault} text={text(msg('Edit ISBN'), 'ISBN')} />
        <TextField
          label={t('Accessed')}
          labelled
          placeholder={t('14 Nov 2024')}
          text={dateField(source, 'accessed', form)}
        />
        <TextField
          label={t('Captured')}
          labelled
          placeholder={t('2025-01-16 10:30, of a saved page')}
          doubt={captureFault}
          text={capturedField(source)}
        />
        <TextField
          label={t('Archive')}
          labelled
          lines
          placeholder={t('Archive, or address of an archived copy')}
          text={text(msg('Edit archive'), 'archive')}
        />
        <TextField
          label={t('Shelfmark')}
          labelled
          placeholder={t('Its place in the archive')}
          text={text(msg('Edit place in the archive'), 'archive_location')}
        />
        <TextField
          label={t('Language')}
          labelled
          placeholder={t('Such as en-GB')}
          text={text(msg('Edit language'), 'language')}
        />
      </div>
    </>
  );
}

function TypeSelect({ source }: { source: SourceId }) {
  const app = useApp();
  const field = useId();
  const type = useDebate((debate) => debate.sources.get(source)?.csl.type ?? 'document');
  const change = (wanted: string) =>
    app.change(msg('Change type'), (debate) => withRecord(debate, source, (csl) => ({ ...csl, type: wanted })));
  return (
    <div className="inspector-field">
      <label htmlFor={field} className="inspector-label">
        {t('Type')}
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
    edit: msg('Edit date'),
    read: (debate) => shownDate(dateText(debate.sources.get(source)?.csl[member]), form),
    write: (debate, typed) =>
      withRecord(debate, source, (csl) => withMember(csl, member, typedDateIn(typed, new Date()))),
  };
}

function capturedField(source: SourceId): EditedText {
  return {
    place: { entity: 'source', id: source, field: 'csl.custom.captured' },
    edit: msg('Edit time of capture'),
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

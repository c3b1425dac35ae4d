import { Search, SquareDashedMousePointer, X } from 'lucide-react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Source } from '../../../shared/model/entities.ts';
import { isPictureType } from '../../../shared/sources/picture-header.ts';
import { sourceTitle } from '../../../shared/sources/source-title.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp } from '../../core/app-context.ts';
import { showPanel } from '../../core/side-panels.ts';
import type { AreaMarking } from './use-marked-area.ts';

/** The form in which a source is read: its text, or as it looks: the pages of a PDF, or a picture. */
export type ReaderMode = 'text' | 'pages';

interface Props {
  readonly source: Readonly<Source>;
  readonly mode: ReaderMode;
  readonly marking: AreaMarking;
  readonly onMode: (mode: ReaderMode) => void;
  readonly onFind: () => void;
}

/** The title of the source that is being read, and the ways to read it. */
export function ReaderHeader({ source, mode, marking, onMode, onFind }: Props) {
  const app = useApp();
  const title = sourceTitle(source);
  const isPicture = isPictureType(source.mediaType);
  const hasPages = (isPicture || source.mediaType === 'application/pdf') && source.original !== null;
  return (
    <header className="reader-header">
      <button
        type="button"
        className="reader-title"
        dir="auto"
        title={t('{title}: show what is known of it', { title })}
        onClick={() => {
          app.select({ kind: 'source', id: source.id });
          showPanel(app, 'inspector').catch((error: unknown) => app.fail(error));
        }}
      >
        {title}
      </button>
      <span className="reader-chip" title={t(source.verbatim ? VERBATIM : REPORTED)}>
        {source.verbatim ? t('verbatim') : t('reported')}
      </span>
      <span className="reader-space" />
      {hasPages && (
        <fieldset className="reader-modes">
          <legend className="visually-hidden">{t('View')}</legend>
          {MODES.map(([each, label]) => (
            <button key={each} type="button" aria-pressed={mode === each} onClick={() => onMode(each)}>
              {each === 'pages' && isPicture ? t('Picture') : t(label)}
            </button>
          ))}
        </fieldset>
      )}
      {hasPages && mode === 'pages' && (
        <button
          type="button"
          className="reader-icon"
          aria-label={t('Mark an area')}
          aria-pressed={marking.isOn}
          title={marking.isOn ? t('Select words again (Esc)') : t('Mark an area of it, in place of words')}
          onClick={() => marking.turn(!marking.isOn)}
        >
          <SquareDashedMousePointer size={16} strokeWidth={1.75} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className="reader-icon"
        aria-label={t('Find in this source')}
        title={t('Find in this source (Ctrl+F)')}
        onClick={onFind}
      >
        <Search size={16} strokeWidth={1.75} aria-hidden />
      </button>
      <button
        type="button"
        className="reader-icon"
        aria-label={t('Close the source')}
        title={t('Close the source')}
        onClick={() => runAction(app, 'close-reader')}
      >
        <X size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </header>
  );
}

const MODES = [
  ['text', msg('Text')],
  ['pages', msg('Pages')],
] as const;
const VERBATIM = msg('The source gives the speakers’ own words.');
const REPORTED = msg('The source reports what was said: its words are nobody’s own.');

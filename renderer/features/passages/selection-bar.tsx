import { Copy, GripVertical } from 'lucide-react';
import { t } from '../../../shared/language/translate.ts';
import type { Source } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { formatReference } from '../../../shared/sources/references/references.ts';
import { useApp, useAppState, useSession } from '../../core/app-context.ts';
import { Translated } from '../../ui/translated.tsx';
import { copyQuoted } from './copy-quotation.ts';
import { carrySelection } from './selection-drag.ts';
import type { SourceSelection } from './source-selection.ts';
import type { Taking } from './take-selection.ts';

interface Props {
  readonly selection: SourceSelection | null;
  /** The reason why the selection is not a passage; null when it is one. */
  readonly problem: string | null;
  readonly source: Readonly<Source>;
  readonly onTake: (taking: Taking) => void;
}

/** The ways to use the selected passage. */
export function SelectionBar({ selection, problem, source, onTake }: Props) {
  const app = useApp();
  const { readOnly } = useSession();
  const attachable = useAppState(({ selection }) => selection.kind === 'statements' && selection.ids.length === 1);
  if (selection === null) {
    return (
      <p className="reader-hint" role="status">
        {problem ??
          (readOnly
            ? t('Select a passage to copy it as a quotation.')
            : t('Select a passage to make a claim from it, or to keep it.'))}
      </p>
    );
  }
  const copy = () => {
    const { exact: words, page } = selection;
    const citation = formatReference(source.csl, app.store.getState().preferences.references, page);
    void copyQuoted(app, { words, isVerbatim: source.verbatim, page, citation });
  };
  return (
    <div
      className="reader-bar"
      role="toolbar"
      aria-label={t('The passage {exact}', { exact: shortQuote(selection.exact) })}
    >
      {!readOnly && (
        <>
          {selection.area === undefined && <Grip selection={selection} />}
          <button
            type="button"
            className="button main"
            title={t('Make a claim from it, on the map')}
            onClick={() => onTake('claim')}
          >
            <Translated message="Claim {kbd}" values={{ kbd: <kbd>C</kbd> }} />
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={!attachable}
            title={attachable ? t('Let the selected statement cite it') : t('Select one statement on the map first')}
            onClick={() => onTake('attach')}
          >
            <Translated message="Attach {kbd}" values={{ kbd: <kbd>E</kbd> }} />
          </button>
          <button type="button" className="button" title={t('Keep it, with a note')} onClick={() => onTake('note')}>
            <Translated message="Note {kbd}" values={{ kbd: <kbd>N</kbd> }} />
          </button>
        </>
      )}
      <button
        type="button"
        className="reader-icon reader-copy"
        aria-label={t('Copy as quotation')}
        title={t('Copy as quotation')}
        onClick={copy}
      >
        <Copy size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </div>
  );
}

/** By this the passage is dragged; an area of a picture stays in it. */
function Grip({ selection: { source, start, end, exact } }: { readonly selection: SourceSelection }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: with the keyboard the buttons do the same.
    <span
      className="reader-grip"
      draggable
      title={t('Drag the passage onto the map, or onto a card')}
      onDragStart={({ dataTransfer }) => carrySelection(dataTransfer, { source, start, end }, exact)}
    >
      <GripVertical size={15} strokeWidth={1.75} aria-hidden />
    </span>
  );
}

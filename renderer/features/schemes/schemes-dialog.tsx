import { useId, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { RelationId, SchemeId } from '../../../shared/model/entities.ts';
import { schemeFinder, schemesIn } from '../../../shared/schemes/debate-schemes.ts';
import { copyOfScheme, deleteScheme, nameScheme, relationsWith } from '../../../shared/schemes/edit-schemes.ts';
import type { Scheme } from '../../../shared/schemes/scheme.ts';
import { searchSchemes } from '../../../shared/schemes/schemes.ts';
import { READ_ONLY } from '../../core/actions/rules.ts';
import { useApp, useDebate, useReadDebate, useSession } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { SchemeDetails } from './scheme-details.tsx';
import { keyOf, SchemeList } from './scheme-list.tsx';

/** Every scheme, the debate's own and those built in: found by words, shown with all its parts, given to a relation, and edited if it is the debate's. */
export function SchemesDialog({ relation: asked }: { readonly relation: RelationId | null }) {
  const app = useApp();
  const readDebate = useReadDebate();
  const { readOnly } = useSession();
  const id = useId();
  const relation = useDebate((debate) => (asked !== null && debate.relations.has(asked) ? asked : null));
  const all = useDebate(schemesIn);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(() => schemeAtFirst(readDebate(), asked));
  const [told, setTold] = useState('');
  const found = searchSchemes(query, all);
  const shown = found.find((each) => keyOf(each) === chosen) ?? found[0];
  const users = useDebate((debate) => (shown?.own == null ? 0 : relationsWith(debate, { id: shown.own }).length));

  const choose = (key: string) => {
    setChosen(key);
    setTold('');
  };
  const saved = (own: SchemeId, text: string) => {
    setQuery('');
    setChosen(`own ${own}`);
    setTold(text);
  };
  const add = (from: Scheme | null) =>
    app.openDialog({
      kind: 'scheme',
      scheme: null,
      given: from === null ? null : copyOfScheme(readDebate(), from),
      onSaved: (own) => saved(own, t('Added.')),
    });
  const edit = (own: SchemeId) =>
    app.openDialog({ kind: 'scheme', scheme: own, given: null, onSaved: () => saved(own, t('Saved.')) });
  const remove = (own: SchemeId) => {
    if (!app.change(msg('Delete scheme'), (debate) => deleteScheme(debate, { scheme: own }))) return;
    setTold(t('Deleted. Undo takes that back.'));
    document.getElementById(`${id}search`)?.focus();
  };
  const askToRemove = ({ name }: Scheme, own: SchemeId) => {
    if (users === 0) {
      remove(own);
      return;
    }
    app.openDialog({
      kind: 'confirm',
      title: t('Delete the scheme “{name}”?', { name }),
      text: t(
        '{users, plural, one {# relation has} other {# relations have}} it. The name of the scheme and the roles of premises stay with {users, plural, one {it} other {them}} as text; the premises’ descriptions and the critical questions go.',
        { users },
      ),
      details: [],
      confirm: t('Delete'),
      run: () => remove(own),
    });
  };
  const use = (scheme: Scheme) => {
    if (relation === null || readOnly) return;
    if (app.change(msg('Edit scheme'), (debate) => nameScheme(debate, { relation, scheme: scheme.name }))) {
      app.closeDialog();
    }
  };

  return (
    <DialogFrame title={t('Schemes')} size="wide" onClose={() => app.closeDialog()}>
      <div className="schemes">
        <div className="schemes-side">
          <input
            id={`${id}search`}
            type="search"
            className="field"
            data-first-focus
            placeholder={t('Find…')}
            aria-label={t('Find a scheme')}
            aria-controls={`${id}list`}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setTold('');
            }}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              document.getElementById(`${id}list`)?.focus();
            }}
          />
          <p className="visually-hidden" role="status">
            {query.trim() === ''
              ? told
              : t('{count, plural, =1 {One scheme found} other {# schemes found}}', { count: found.length })}
          </p>
          {found.length === 0 ? (
            <p className="schemes-none">
              {t('No scheme has “{query}” in its name or parts.', { query: query.trim() })}
            </p>
          ) : (
            <SchemeList id={`${id}list`} schemes={found} shown={shown} choose={choose} open={use} />
          )}
        </div>
        {shown !== undefined && <SchemeDetails scheme={shown} users={users} />}
      </div>
      {readOnly && <p className="dialog-text schemes-note">{t(READ_ONLY)}</p>}
      <div className="dialog-buttons">
        {!readOnly && (
          <>
            <button type="button" className="button" onClick={() => add(null)}>
              {t('New…')}
            </button>
            <button type="button" className="button" disabled={shown === undefined} onClick={() => shown && add(shown)}>
              {t('Copy as own…')}
            </button>
            <OwnButtons scheme={shown} edit={edit} remove={askToRemove} />
          </>
        )}
        {relation !== null && !readOnly && (
          <button type="button" className="button" disabled={shown === undefined} onClick={() => shown && use(shown)}>
            {t('Give to the relation')}
          </button>
        )}
        <button type="button" className="button main" onClick={() => app.closeDialog()}>
          {t('Close')}
        </button>
      </div>
    </DialogFrame>
  );
}

interface OwnProps {
  readonly scheme: Scheme | undefined;
  readonly edit: (own: SchemeId) => void;
  readonly remove: (scheme: Scheme, own: SchemeId) => void;
}

/** What can be done with a scheme of the debate's own; a built-in one is copied instead. */
function OwnButtons({ scheme, edit, remove }: OwnProps) {
  const own = scheme?.own ?? null;
  const title = own === null ? t('Built-in schemes stay as they are: copy one to change it.') : undefined;
  return (
    <>
      <button type="button" className="button" disabled={own === null} title={title} onClick={() => own && edit(own)}>
        {t('Edit…')}
      </button>
      <button
        type="button"
        className="button"
        disabled={own === null}
        title={title}
        onClick={() => scheme && own && remove(scheme, own)}
      >
        {t('Delete')}
      </button>
    </>
  );
}

function schemeAtFirst(debate: Parameters<typeof schemeFinder>[0], relation: RelationId | null): string | null {
  const named = relation === null ? undefined : debate.relations.get(relation)?.scheme;
  const scheme = named === undefined ? undefined : schemeFinder(debate)(named);
  return scheme === undefined ? null : keyOf(scheme);
}

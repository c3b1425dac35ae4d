import { type ReactNode, useId, useState } from 'react';
import { msg, spokenLocale, t } from '../../../shared/language/translate.ts';
import { editDebate } from '../../../shared/model/commands/debate-info.ts';
import { countDebate } from '../../../shared/model/debate-counts.ts';
import { counted } from '../../../shared/text/counted.ts';
import { READ_ONLY } from '../../core/actions/rules.ts';
import { useApp, useDebate, useSession } from '../../core/app-context.ts';
import { DialogForm } from '../../ui/connected/dialog-form.tsx';
import { RevealButton } from '../../ui/connected/reveal-button.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';

/** The debate's title and description, and facts about its file. */
export function PropertiesDialog() {
  const app = useApp();
  const { readOnly } = useSession();
  const info = useDebate((debate) => debate.info);
  const [title, setTitle] = useState(info.title);
  const [description, setDescription] = useState(info.description);
  const [author, setAuthor] = useState(info.author);
  const [language, setLanguage] = useState(info.language);
  const [first] = useState(info);
  // Only these: another program may have written the others meanwhile.
  const edited = {
    ...(title === first.title ? {} : { title }),
    ...(description === first.description ? {} : { description }),
    ...(author === first.author ? {} : { author }),
    ...(language === first.language ? {} : { language }),
  };
  const fields = (
    <>
      <Field label={t('Title')}>
        {(id) => (
          <input
            id={id}
            className="field"
            dir="auto"
            data-first-focus
            readOnly={readOnly}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('Description')}>
        {(id) => (
          <textarea
            id={id}
            className="field"
            dir="auto"
            rows={4}
            readOnly={readOnly}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <div className="dialog-columns">
        <Field label={t('Author')}>
          {(id) => (
            <input
              id={id}
              className="field"
              dir="auto"
              readOnly={readOnly}
              value={author}
              onChange={(event) => setAuthor(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('Language')} hint={languageName(language)}>
          {(id, hint) => (
            <input
              id={id}
              className="field"
              aria-describedby={hint}
              spellCheck={false}
              autoCapitalize="off"
              readOnly={readOnly}
              value={language}
              onChange={(event) => setLanguage(event.target.value.trim())}
            />
          )}
        </Field>
      </div>
      <Facts />
    </>
  );
  if (!readOnly) {
    return (
      <DialogForm
        title={t('Debate properties')}
        size="medium"
        save={t('Save')}
        label={msg('Edit debate properties')}
        command={(debate) => editDebate(debate, edited)}
      >
        {fields}
      </DialogForm>
    );
  }
  return (
    <DialogFrame title={t('Debate properties')} size="medium" onClose={() => app.closeDialog()}>
      <div className="dialog-body">
        <p className="dialog-text">{t(READ_ONLY)}</p>
        {fields}
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button main" onClick={() => app.closeDialog()}>
          {t('Close')}
        </button>
      </div>
    </DialogFrame>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string, hint: string) => ReactNode;
}

function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="dialog-field">
      <label htmlFor={id}>{label}</label>
      {children(id, hintId)}
      {hint !== undefined && (
        <span id={hintId} className="dialog-hint">
          {hint}
        </span>
      )}
    </div>
  );
}

/** Facts that cannot be changed here. */
function Facts() {
  const session = useSession();
  const counts = useDebate(countDebate);
  const created = useDebate((debate) => debate.info.created);
  return (
    <dl className="dialog-facts">
      <dt>{t('Made on')}</dt>
      <dd>{new Intl.DateTimeFormat(spokenLocale(), { dateStyle: 'long' }).format(new Date(created))}</dd>
      <dt>{t('Contents')}</dt>
      <dd>
        {[
          counted(counts.maps, 'map'),
          counted(counts.claims, 'claim'),
          counted(counts.questions, 'question'),
          counted(counts.relations, 'relation'),
          counted(counts.speakers, 'speaker'),
          counted(counts.moves, 'move'),
          counted(counts.sources, 'source'),
          counted(counts.excerpts, 'excerpt'),
        ].join(' · ')}
      </dd>
      <dt>{t('File')}</dt>
      <dd className="dialog-file">
        <span className="dialog-path">{session.path}</span>
        <RevealButton what="debate" />
      </dd>
    </dl>
  );
}

/** Returns the name of the language of a tag, to check whether it is the one that was meant. */
function languageName(tag: string): string {
  if (tag === '') return t('A language tag, such as en-GB');
  try {
    const name = new Intl.DisplayNames(spokenLocale(), { type: 'language', fallback: 'none' }).of(tag);
    return name ?? t('Not a known language');
  } catch {
    return t('Not a language tag: write one such as en-GB');
  }
}

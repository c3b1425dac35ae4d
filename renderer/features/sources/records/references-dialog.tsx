import { useMemo, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { References } from '../../../../shared/contract/sources.ts';
import { msg, t } from '../../../../shared/language/translate.ts';
import { importRecords } from '../../../../shared/sources/records/import-records.ts';
import { matchRecords, type RecordMatch } from '../../../../shared/sources/records/match-records.ts';
import { useApp, useDebate } from '../../../core/app-context.ts';
import { DetailList } from '../../../ui/dialog/detail-list.tsx';
import { DialogFrame } from '../../../ui/dialog/dialog-frame.tsx';
import { Translated } from '../../../ui/translated.tsx';
import { choiceOf, proposedDecision, type RecordDecision } from './record-decisions.ts';
import { RecordRow } from './record-row.tsx';

const GROUPS: readonly { readonly title: string; readonly has: (match: RecordMatch) => boolean }[] = [
  { title: msg('In doubt: a source has the same title'), has: ({ kind }) => kind === 'doubtful' },
  { title: msg('New'), has: ({ kind }) => kind === 'new' },
  { title: msg('Complete a source'), has: (match) => match.kind === 'same' && differs(match) },
];

/** Shows what references are to the debate's sources, and imports those that the user wants, in one step. */
export function ReferencesDialog({ references }: { readonly references: References }) {
  const app = useApp();
  // What they are matched with is the debate as it was when they were read.
  const sources = useDebate((debate) => debate);
  const matches = useMemo(() => matchRecords(sources, references.records), [sources, references]);
  const [decisions, setDecisions] = useState<ReadonlyMap<number, RecordDecision>>(new Map());
  const decisionOf = (index: number, match: RecordMatch) => decisions.get(index) ?? proposedDecision(match);
  const choices = matches.flatMap((match, index) => choiceOf(match, decisionOf(index, match)) ?? []);
  const alike = matches.filter((match) => match.kind === 'repeated' || (match.kind === 'same' && !differs(match)));

  const submit = () => {
    const { name, text } = references;
    const made = app.change(msg('Import references'), (debate) =>
      importRecords(debate, { choices, newId: uuidv7, text }),
    );
    if (!made) return;
    app.closeDialog();
    app.notify(
      t('{count, plural, one {# reference} other {# references}} of “{name}” imported.', {
        count: choices.length,
        name,
      }),
    );
  };
  return (
    <DialogFrame title={t('Import references')} size="wide" onClose={() => app.closeDialog()}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="dialog-body">
          <p className="dialog-hint">
            <Translated
              message="{name}: {count, plural, one {# reference} other {# references}}{alike, plural, =0 {} one {, of which # is there already} other {, of which # are there already}}. A source keeps all that it says, unless you choose otherwise."
              values={{ name: <bdi>{references.name}</bdi>, count: matches.length, alike: alike.length }}
            />
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the reach of the keyboard. */}
          <section className="record-groups" aria-label={t('References')} tabIndex={0}>
            {GROUPS.map(({ title, has }) => {
              const within = matches.flatMap((match, index) => (has(match) ? [{ match, index }] : []));
              if (within.length === 0) return null;
              return (
                <fieldset key={title} className="record-group">
                  <legend className="heading">
                    {t(title)} ({within.length})
                  </legend>
                  <ul>
                    {within.map(({ match, index }) => (
                      <RecordRow
                        key={index}
                        match={match}
                        decision={decisionOf(index, match)}
                        onDecide={(decision) => setDecisions(new Map([...decisions, [index, decision]]))}
                      />
                    ))}
                  </ul>
                </fieldset>
              );
            })}
          </section>
          <DetailList
            details={references.notices.map(({ text, place }) => (place === null ? text : `${place}: ${text}`))}
          />
        </div>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => app.closeDialog()}>
            {t('Cancel')}
          </button>
          <button type="submit" className="button main" data-first-focus disabled={choices.length === 0}>
            {t('Import {count, plural, one {# reference} other {# references}}', { count: choices.length })}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}

function differs(match: Extract<RecordMatch, { kind: 'same' }>): boolean {
  return match.differences.added.length + match.differences.other.length > 0;
}

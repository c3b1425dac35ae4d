import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { DebateVersion } from '../../../shared/model/debate-version.ts';
import { restoreStatements } from '../../../shared/versions/restore-statements.ts';
import { READ_ONLY } from '../../core/actions/rules.ts';
import { useApp, useSession } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { type ComparedVersion, compareVersion } from './compared-version.ts';
import { SaveVersion } from './save-version.tsx';
import { VersionDifferences } from './version-differences.tsx';
import { VersionList } from './version-list.tsx';
import { summary, versionDate, versionName } from './version-words.ts';

/** The versions that the file keeps: one can be saved, compared with the debate as it is, restored, copied and removed. */
export function VersionsDialog() {
  const app = useApp();
  const { readOnly } = useSession();
  const heading = useId();
  const [versions, setVersions] = useState<readonly DebateVersion[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [compared, setCompared] = useState<ComparedVersion | null>(null);
  const [told, setTold] = useState('');
  /** Grows whenever the debate is to be compared again. */
  const [round, setRound] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);

  const take = useCallback((listed: readonly DebateVersion[]) => {
    setVersions(listed);
    setChosen((before) => (listed.some(({ id }) => id === before) ? before : (listed[0]?.id ?? null)));
  }, []);
  useEffect(() => {
    app.request('versions.list', {}).then(take, (error: unknown) => app.fail(error));
  }, [app, take]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was restored is compared again
  useEffect(() => {
    setCompared(null);
    if (chosen === null) return;
    let isOver = false;
    compareVersion(app, chosen).then(
      (read) => {
        if (!isOver) setCompared(read);
      },
      (error: unknown) => app.fail(error),
    );
    return () => {
      isOver = true;
    };
  }, [app, chosen, round]);

  const version = versions?.find(({ id }) => id === chosen);
  const edit = (work: Promise<readonly DebateVersion[]>, done: string) =>
    work.then(
      (listed) => {
        take(listed);
        setTold(done);
      },
      (error: unknown) => app.fail(error),
    );
  const save = async (name: string) => {
    await app.store.getState().session?.flush();
    await edit(app.request('versions.save', { name }), t('Saved “{name}”.', { name }));
  };
  const restoreWhole = (of: DebateVersion, { back }: ComparedVersion) => {
    if (!app.change(msg('Restore version'), () => back)) return;
    app.closeDialog();
    app.notify(
      t('The debate is as it was on {moment}. Undo takes that back.', { moment: versionDate(of) }),
      msg('Restore version'),
    );
  };
  const restoreOne = (statement: string, { then }: ComparedVersion) => {
    if (!app.change(msg('Restore statement'), (debate) => restoreStatements(debate, then, [statement]))) return;
    setTold(t('Restored. Undo takes that back.'));
    title.current?.focus();
    setRound((before) => before + 1);
  };
  const copy = async (of: DebateVersion) => {
    const made = await app.during(t('Saving the version…'), () => app.request('versions.copy', { version: of.id }));
    if (made) app.notify(t('Saved the version as “{path}”.', { path: made.path }));
  };

  return (
    <DialogFrame title={t('Versions')} size="wide" onClose={() => app.closeDialog()}>
      <div className="dialog-body versions-body">
        {readOnly ? <p className="dialog-text">{t(READ_ONLY)}</p> : <SaveVersion save={save} />}
        <p className="visually-hidden" role="status">
          {told}
        </p>
        {versions?.length === 0 && (
          <p className="versions-none">
            {t(
              'The file keeps no versions yet. While you edit, one is made by itself every ten minutes at most, and kept for a week; those that you name are kept for good.',
            )}
          </p>
        )}
        {versions !== null && versions.length > 0 && (
          <div className="versions-columns">
            <VersionList
              versions={versions}
              chosen={chosen}
              choose={setChosen}
              readOnly={readOnly}
              rename={({ id }, name) =>
                edit(app.request('versions.name', { version: id, name }), t('Named “{name}”.', { name }))
              }
              remove={({ id }) => edit(app.request('versions.remove', { version: id }), t('Removed.'))}
            />
            <section className="versions-compared" aria-labelledby={heading}>
              <h3 ref={title} tabIndex={-1} className="heading" id={heading} dir="auto">
                {version === undefined ? '' : `${versionName(version)}, ${versionDate(version)}`}
              </h3>
              <p role="status">{compared === null ? t('Comparing…') : summary(compared.differences)}</p>
              {compared !== null && (
                <VersionDifferences
                  key={compared.id}
                  differences={compared.differences}
                  states={compared}
                  restore={readOnly ? null : (id) => restoreOne(id, compared)}
                />
              )}
            </section>
          </div>
        )}
      </div>
      <div className="dialog-buttons">
        <button
          type="button"
          className="button"
          disabled={version === undefined}
          onClick={() => version !== undefined && void copy(version)}
        >
          {t('Save as a debate…')}
        </button>
        {!readOnly && (
          <button
            type="button"
            className="button"
            disabled={version === undefined || compared === null || compared.differences.length === 0}
            onClick={() => version !== undefined && compared !== null && restoreWhole(version, compared)}
          >
            {t('Restore all of it')}
          </button>
        )}
        <button type="button" className="button main" onClick={() => app.closeDialog()}>
          {t('Close')}
        </button>
      </div>
    </DialogFrame>
  );
}

import type { OpeningNotices } from '../../../shared/contract/debate.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { useApp } from '../../core/app-context.ts';
import { DetailList } from '../../ui/dialog/detail-list.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';

const TITLES: Readonly<Record<OpeningNotices['origin'], string>> = {
  imported: msg('Imported, with changes'),
  recovered: msg('Recovered'),
  opened: msg('Opened'),
};

/** Notices about a debate that was just opened, imported or recovered. */
export function NoticesDialog({ notices }: { readonly notices: OpeningNotices }) {
  const app = useApp();
  const close = () => app.closeDialog();
  return (
    <DialogFrame title={t(TITLES[notices.origin])} onClose={close}>
      <div className="dialog-body">
        <p className="dialog-text">{wordsFor(notices)}</p>
        <DetailList details={notices.sentences} />
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button main" data-first-focus onClick={close}>
          {t('OK')}
        </button>
      </div>
    </DialogFrame>
  );
}

function wordsFor({ origin, sentences }: OpeningNotices): string {
  switch (origin) {
    case 'imported':
      return t(
        'Not all of the file could be taken over as it was. The file itself is unchanged; this is different in the debate:',
      );
    case 'recovered':
      return sentences.length === 0
        ? t(
            'Everything in the file could be read, and is in this new debate, except the history of its edits. The file itself is unchanged.',
          )
        : t(
            'Everything that could be read is in this new debate, except the history of its edits. The file itself is unchanged. This is missing, or was repaired:',
          );
    case 'opened':
      return t('Something was found in the debate, or beside it, when it was opened:');
  }
}

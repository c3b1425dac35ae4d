import type { outlineRequests } from '../../shared/contract/outline.ts';
import { msg, t } from '../../shared/language/translate.ts';
import type { OutlineFormat } from '../../shared/report/report-choices.ts';
import { dayOf } from '../base/day.ts';
import type { FileKind } from '../windows/dialogs.ts';
import type { HandlersOf } from './request-router.ts';
import { type ReportParts, saveReport } from './save-report.ts';

const KINDS: Readonly<Record<OutlineFormat, FileKind>> = {
  docx: { name: msg('Word document'), extensions: ['docx'] },
  pdf: { name: msg('PDF document'), extensions: ['pdf'] },
  md: { name: msg('Markdown'), extensions: ['md', 'markdown'] },
  html: { name: msg('Web page'), extensions: ['html', 'htm'] },
  txt: { name: msg('Text'), extensions: ['txt'] },
};

/** Handles a window's requests for outlines of its debate. */
export function outlineHandlers(parts: ReportParts): HandlersOf<typeof outlineRequests> {
  const { references, now } = parts;
  return {
    'outline.export': (window, { format, ...what }) =>
      saveReport(parts, window, {
        choices: { form: 'outline', ...what, style: references(), paper: 'A4', date: dayOf(now()) },
        format,
        title: t('Export outline'),
        kind: KINDS[format],
        nameOf: ({ debate, maps }) => {
          const title = maps.find(({ id }) => id === what.map)?.title ?? '';
          return { debate: debate.title, subject: title === '' ? t('Outline') : t('{title} (outline)', { title }) };
        },
      }),
  };
}

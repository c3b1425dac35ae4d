/** The work of the thread in which a document is read. */
import type { DocumentParts } from '../../shared/sources/document-parts.ts';
import { answerTask } from '../base/thread-task.ts';
import type { IngestTask } from './ingest-task.ts';
import { PageRecogniser } from './ocr/page-recogniser.ts';
import { readPart } from './read-document.ts';
import type { IngestedSource } from './reading.ts';
import { readRecords } from './records/records.ts';
import type { RecordsReading } from './records/records-reading.ts';

answerTask<IngestTask, IngestedSource | DocumentParts | RecordsReading>(
  async (task, { onProgress, check, undisturbed }) => {
    if (task.kind === 'records') return readRecords(task.document, check);
    const { document, part, recognition } = task;
    const tell = (done: number, step?: string) => {
      check();
      onProgress(done, step);
    };
    const recogniser = new PageRecogniser(recognition, undisturbed);
    return readPart({ document, part }, { onProgress: tell, check }, recogniser);
  },
);

/** The work of the thread in which a document is read. */
import { answerTask } from '../base/thread-task.ts';
import { readDocument } from './read-document.ts';
import type { SourceDocument } from './reading.ts';

answerTask((document: SourceDocument, { onProgress, check }) => {
  const tell = (done: number) => {
    check();
    onProgress(done);
  };
  return readDocument(document, { onProgress: tell, check });
});

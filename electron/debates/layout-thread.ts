/** The thread in which a map is laid out. */
import type { LayoutTask } from '../../shared/layout/layout-box.ts';
import { layOut } from '../../shared/layout/layout-map.ts';
import { loadGraphEngine } from '../base/graph-engine.ts';
import { answerTask } from '../base/thread-task.ts';

answerTask((task: LayoutTask, { onProgress }) => layOut(task, loadGraphEngine, onProgress));

import type { OpenDebate } from '../../shared/contract/debate.ts';
import { type CounterclaimError, errorCode } from '../../shared/errors.ts';
import { type Change, coalesce, invert } from '../../shared/model/change.ts';
import { Debate, type DebateData } from '../../shared/model/debate.ts';
import type { HistoryLabels, HistoryStep } from '../../shared/model/history-labels.ts';
import { rebase } from '../../shared/model/rebase.ts';
import type { Request } from './bridge.ts';

/** Milliseconds after a keystroke until typing is written. */
const TYPING_PAUSE = 1000;

export interface SessionListener {
  /** The debate was changed by `changes`; null: it was replaced as a whole, by the file's content. */
  changed(changes: readonly Change[] | null): void;
  /** `labels` or `saved` changed. */
  status(): void;
  /** A step was undone or redone, and the debate is as it left it. */
  stepped(way: 'undo' | 'redo', step: HistoryStep): void;
  /**
   * An edit was not written, and has been taken back in the window; `edit` is null if it was not an edit, but an undo,
   * say.
   */
  refused(error: CounterclaimError, edit: Edit | null): void;
}

/** An edit in the form in which it is written. */
export interface Edit {
  readonly label: string;
  readonly changes: readonly Change[];
  readonly step: string | null;
}
type Task = ({ readonly kind: 'edit' } & Edit) | { readonly kind: 'undo' } | { readonly kind: 'redo' };

interface Refusal {
  readonly error: CounterclaimError;
  readonly edit: Edit | null;
}

/** Typing that is not yet being written. */
interface Visit extends Edit {
  readonly step: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * An open debate in the window. An edit changes the debate here at once, and is then written in its turn. An edit that
 * the disk refuses is taken back here: the debate is loaded again, and edits still waiting are made again on it, if
 * possible.
 */
export class DebateSession {
  readonly path: string;
  readonly name: string;
  readonly readOnly: boolean;
  readonly #request: Request;
  readonly #listener: SessionListener;
  #debate: Debate;
  #labels: HistoryLabels;
  #tasks: Task[] = [];
  #visit: Visit | null = null;
  #working: Promise<void> | null = null;
  #allWritten = true;
  /** True if another program wrote the file while something was being written. */
  #outdated = false;

  constructor(opened: OpenDebate, request: Request, listener: SessionListener) {
    this.path = opened.path;
    this.name = opened.name;
    this.readOnly = opened.readOnly;
    this.#debate = new Debate(opened.data);
    this.#labels = opened.labels;
    this.#request = request;
    this.#listener = listener;
  }

  get debate(): Debate {
    return this.#debate;
  }

  /**
   * The labels of what can be undone and redone next, edits that are still being written included, so that no key has
   * to wait for the disk.
   */
  get labels(): HistoryLabels {
    return this.#visit === null
      ? this.#tasks.reduce(labelsAfter, this.#labels)
      : { undo: this.#visit.label, redo: null };
  }

  /** True if everything that the window shows is on the disk. */
  get saved(): boolean {
    return this.#visit === null && this.#tasks.length === 0 && this.#working === null;
  }

  /** Makes an edit. Consecutive edits with the same `step` are undone together. */
  edit(label: string, changes: readonly Change[], step: string | null = null): void {
    if (changes.length === 0) return;
    this.writeTyped();
    this.#debate.apply(changes);
    this.#listener.changed(changes);
    this.#enqueue({ kind: 'edit', label, changes, step });
  }

  /**
   * Makes an edit by typing or turning: shown at once, written after a pause, at `writeTyped`, or before anything else
   * is.
   */
  type(label: string, changes: readonly Change[], step: string): void {
    if (changes.length === 0) return;
    if (this.#visit !== null && this.#visit.step !== step) this.writeTyped();
    this.#debate.apply(changes);
    if (this.#visit !== null) clearTimeout(this.#visit.timer);
    const sum = coalesce([...(this.#visit?.changes ?? []), ...changes]);
    this.#visit = { step, label, changes: sum, timer: setTimeout(() => this.writeTyped(), TYPING_PAUSE) };
    this.#listener.changed(changes);
    this.#listener.status();
  }

  /** Sends off what was typed. */
  writeTyped(): void {
    if (this.#visit === null) return;
    const { label, changes, step, timer } = this.#visit;
    clearTimeout(timer);
    this.#visit = null;
    if (changes.length > 0) this.#enqueue({ kind: 'edit', label, changes, step });
    else this.#listener.status();
  }

  /** Makes refused edits again, in their order; each that cannot be made is refused again. */
  editAgain(edits: readonly Edit[]): void {
    for (const edit of edits) {
      try {
        this.edit(edit.label, edit.changes, edit.step);
      } catch (error) {
        this.#listener.refused(error as CounterclaimError, edit);
      }
    }
  }

  undo(): void {
    this.writeTyped();
    this.#enqueue({ kind: 'undo' });
  }

  redo(): void {
    this.writeTyped();
    this.#enqueue({ kind: 'redo' });
  }

  /** Resolves when nothing is waiting any more: to false when something that waited was refused. */
  async flush(): Promise<boolean> {
    // Earlier refusals were taken back and reported already.
    this.#allWritten = true;
    this.writeTyped();
    while (this.#working !== null) await this.#working;
    return this.#allWritten;
  }

  /** Takes over what another program wrote; edits that wait here are made again on it. */
  replace(data: DebateData, labels: HistoryLabels): void {
    if (this.#working !== null) {
      // Edits that are being written may or may not be in `data`: ask again afterwards.
      this.#outdated = true;
      return;
    }
    this.#labels = labels;
    this.#tell(this.#rebase(data));
  }

  #enqueue(task: Task): void {
    this.#tasks.push(task);
    this.#working ??= this.#work();
    this.#listener.status();
  }

  async #work(): Promise<void> {
    for (let task = this.#tasks[0]; task !== undefined; task = this.#tasks[0]) {
      try {
        await this.#carryOut(task);
      } catch (error) {
        this.#allWritten = false;
        if (this.#tasks[0] === task) this.#tasks.shift();
        await this.#reload(asItIs, { error: error as CounterclaimError, edit: task.kind === 'edit' ? task : null });
      }
      this.#listener.status();
    }
    if (this.#outdated) {
      this.#outdated = false;
      await this.#reload();
    }
    this.#working = null;
    if (this.#tasks.length > 0) this.#working = this.#work();
    this.#listener.status();
  }

  async #carryOut(task: Task): Promise<void> {
    if (task.kind === 'edit') {
      const { label, changes, step } = task;
      this.#labels = await this.#request('debate.commit', { label, changes, step });
      this.#tasks.shift();
      return;
    }
    const result: HistoryStep | null = await this.#request(`debate.${task.kind}`, {});
    this.#tasks.shift();
    if (result === null) return;
    this.#labels = result.labels;
    if (this.#visit === null && this.#tasks.every((waiting) => waiting.kind !== 'edit')) {
      this.#debate.apply(result.changes);
      this.#listener.changed(result.changes);
    } else {
      // Edits made meanwhile are in the debate already, and come after this one: of the same text too, which was typed
      // to stay.
      await this.#reload(rebase);
    }
    this.#listener.stepped(task.kind, result);
  }

  /**
   * Loads the debate again; if that is because something was `refused`, reports it with the edits that fall with it.
   */
  async #reload(onto: Onto = asItIs, refused: Refusal | null = null): Promise<void> {
    const refusals = refused === null ? [] : [refused];
    try {
      const { data, labels } = await this.#request('debate.reload', {});
      this.#labels = labels;
      refusals.push(...this.#rebase(data, onto));
    } catch (error) {
      if (refused !== null) refusals.push(...this.#rebase(this.#without(refused.edit)));
      // The file cannot be read for the same reason for which it could not be written.
      if (errorCode(error) !== refused?.error.code) refusals.push({ error: error as CounterclaimError, edit: null });
    }
    this.#tell(refusals);
  }

  /** Returns the debate without an edit, and those made after it, for when the disk cannot be asked. */
  #without(edit: Edit | null): DebateData {
    const edits = [edit, ...this.#tasks.map((task) => (task.kind === 'edit' ? task : null)), this.#visit];
    const debate = new Debate(this.#debate.toData());
    debate.apply(invert(edits.flatMap((each) => each?.changes ?? [])));
    return debate.toData();
  }

  /**
   * Sets the debate to `data` with the edits still waiting made on it. Returns those that cannot be made, which are
   * dropped.
   */
  #rebase(data: DebateData, onto: Onto = asItIs): Refusal[] {
    const debate = new Debate(data);
    const refusals: Refusal[] = [];
    const again = <T extends Edit>(edit: T): T | null => {
      try {
        const changes = onto(debate, edit.changes);
        debate.apply(changes);
        return { ...edit, changes };
      } catch (error) {
        refusals.push({ error: error as CounterclaimError, edit });
        return null;
      }
    };
    this.#tasks = this.#tasks.flatMap((task) => (task.kind === 'edit' ? (again(task) ?? []) : task));
    if (this.#visit !== null) {
      const { timer } = this.#visit;
      this.#visit = again(this.#visit);
      if (this.#visit === null) clearTimeout(timer);
    }
    this.#debate = debate;
    this.#listener.changed(null);
    this.#listener.status();
    return refusals;
  }

  /** Reports refusals. Call it when everything is taken back: a listener may send off what was typed. */
  #tell(refusals: readonly Refusal[]): void {
    if (refusals.length > 0) this.#allWritten = false;
    for (const { error, edit } of refusals) this.#listener.refused(error, edit && plainEdit(edit));
  }
}

function plainEdit({ label, changes, step }: Edit): Edit {
  return { label, changes, step };
}

/** Adapts the changes of an edit to another debate than the one that they were made for. */
type Onto = (debate: Debate, changes: readonly Change[]) => readonly Change[];

const asItIs: Onto = (_, changes) => changes;

/** Returns the labels after a task. Only the disk knows what else could be undone then: presumably something. */
function labelsAfter({ undo, redo }: HistoryLabels, task: Task): HistoryLabels {
  switch (task.kind) {
    case 'edit':
      return { undo: task.label, redo: null };
    case 'undo':
      return { undo, redo: undo ?? redo };
    case 'redo':
      return { undo: redo ?? undo, redo };
  }
}

import { type PreventableEvent, preventableEvent } from './preventable-event.ts';
import type { Protocol } from './protocol-types.ts';
import type { MainFrame } from './web-frame-main.ts';

const LEVELS = ['debug', 'info', 'warning', 'error'] as const;

type Level = (typeof LEVELS)[number];

/** Returns the arguments of a listener of `console-message`: the event, and its parts again, as in Electron. */
export function consoleMessage(
  { type, args, stackTrace }: Protocol.Runtime.consoleAPICalledPayload,
  frame: MainFrame,
): [
  PreventableEvent & { level: Level; message: string },
  level: number,
  message: string,
  line: number,
  source: string,
] {
  const level = LEVELS.find((known) => known === type) ?? 'info';
  const message = args.map(({ value, description }) => String(value ?? description ?? '')).join(' ');
  const { lineNumber = 0, url: sourceId = '' } = stackTrace?.callFrames[0] ?? {};
  const event = preventableEvent({ level, message, lineNumber, sourceId, frame });
  return [event, LEVELS.indexOf(level), message, lineNumber, sourceId];
}

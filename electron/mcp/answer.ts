import type { CallToolResult } from '@modelcontextprotocol/server';
import { unexpectedError } from '../../shared/contract/answer.ts';
import { type CounterclaimError, errorCode } from '../../shared/errors.ts';

/** Returns the answer of a tool: a value, or the sentence with which it was refused. A fault of the program goes to stderr. */
export async function answer(work: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const value = await work();
    return { content: [{ type: 'text', text: JSON.stringify(value, null, 1) }], structuredContent: value };
  } catch (error) {
    const isTold = errorCode(error) !== undefined;
    if (!isTold) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    const { message } = isTold ? (error as CounterclaimError) : unexpectedError();
    return { isError: true, content: [{ type: 'text', text: message }] };
  }
}

import { spawn } from 'node:child_process';
import { headless } from './chromium.ts';

/** Tells whether somebody can see a dialog. */
export function somebodyIsThere(): boolean {
  return !headless;
}

/** Shows one of zenity's dialogs; returns its output, and whether it was accepted. */
export function zenity(...args: string[]): Promise<{ accepted: boolean; answer: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('zenity', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let answer = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    child.once('error', () => reject(new Error('The Chromium shell shows dialogs with zenity: install it.')));
    child.once('exit', (code) => resolve({ accepted: code === 0, answer: answer.replace(/\n$/, '') }));
  });
}

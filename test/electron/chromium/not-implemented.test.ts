import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { emitsOnly, implementedOnly } from '../../../electron/chromium/not-implemented.ts';

class Made extends EventEmitter {
  static known(): string {
    return 'static';
  }
  readonly #secret = 'secret';
  known(): string {
    return this.#secret;
  }
}
implementedOnly('Made', Made);
implementedOnly('Made', Made.prototype);

describe('what the shell does not implement', () => {
  test('throws by name when it is read from an object, an instance or a class', () => {
    const api = implementedOnly('api', { known: 1 });
    expect(() => (api as { other?: unknown }).other).toThrow('api.other is not implemented by the Chromium shell.');
    expect(() => (new Made() as unknown as { other?: unknown }).other).toThrow('Made.other is not implemented');
    expect(() => (Made as unknown as { other?: unknown }).other).toThrow('Made.other is not implemented');
  });

  test('throws by name when it is set', () => {
    const api: { known: number; other?: number } = implementedOnly('api', { known: 1 });
    expect(() => {
      api.other = 2;
    }).toThrow('api.other is not implemented');
  });

  test('leaves what is implemented as it is', () => {
    const made = new Made();
    expect([made.known(), Made.known(), made instanceof EventEmitter]).toEqual(['secret', 'static', true]);
  });

  test('does not stand in the way of replacing what is implemented', () => {
    const made = new Made();
    made.known = () => 'replaced';
    made.emit = () => true;
    expect([made.known(), made.emit('anything')]).toEqual(['replaced', true]);
  });

  test('does not stand in the way of promises, JSON or printing', async () => {
    const api = implementedOnly('api', { known: 1 });
    expect(await Promise.resolve(api)).toBe(api);
    expect(JSON.stringify(api)).toBe('{"known":1}');
    expect(String(api)).toBe('[object Object]');
  });

  test('refuses a listener for an event that never comes', () => {
    const made = new Made();
    emitsOnly('Made', made, new Set(['known']));
    made.on('known', () => {});
    expect(() => made.on('other', () => {})).toThrow('The event "other" of Made is not implemented');
    expect(made.listenerCount('other')).toBe(0);
  });
});

import type { EventEmitter } from 'node:events';

/** Members that JavaScript itself reads of any object: `await` and promises read `then`, JSON reads `toJSON`. */
const ASKED_OF_ANY_OBJECT = new Set(['then', 'toJSON']);

/**
 * Returns the same object (or class), except that a member it does not have throws, by name, when it is read or set. A
 * proxy at the end of the prototype chain does this, so that `this`, private fields and later replacements stay as they
 * are.
 */
export function implementedOnly<T extends object>(name: string, object: T): T {
  const above = Object.getPrototypeOf(object) as object;
  const refuse = (member: string | symbol): never => {
    throw notImplemented(`${name}.${String(member)}`);
  };
  const known = (member: string | symbol) =>
    member in above || typeof member === 'symbol' || ASKED_OF_ANY_OBJECT.has(member);
  // A class's constructor above it must stay constructible for `super`; an instance's chain must stay whole for `instanceof`.
  const last = typeof object === 'function' ? above : (Object.create(above) as object);
  Object.setPrototypeOf(
    object,
    new Proxy(last, {
      get: (_, member, receiver) => (known(member) ? Reflect.get(above, member, receiver) : refuse(member)),
      set: (_, member, value, receiver) =>
        known(member) ? Reflect.set(above, member, value, receiver) : refuse(member),
    }),
  );
  return object;
}

export function notImplemented(name: string): Error {
  return new Error(`${name} is not implemented by the Chromium shell.`);
}

/** Refuses, by name, listeners for events that the emitter never emits. */
export function emitsOnly(name: string, emitter: EventEmitter, events: ReadonlySet<string>): void {
  emitter.on('newListener', (event: string | symbol) => {
    if (typeof event === 'string' && !events.has(event)) throw notImplemented(`The event "${event}" of ${name}`);
  });
}

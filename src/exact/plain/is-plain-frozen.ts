/**
 * Whether a list or an object can never change by itself: frozen, without accessors, of a plain prototype. What it
 * holds may.
 */
export function isPlainFrozen(value: object): boolean {
  if (!Object.isFrozen(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) ? prototype === Array.prototype : hasPlainPrototype(value);
  return isPlain && Object.keys(value).every((key) => isData(value, key));
}

/** Whether a prototype holds nothing of its own: that of object literals, or none. */
export function hasPlainPrototype(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isData(value: object, key: string): boolean {
  return Object.hasOwn(Object.getOwnPropertyDescriptor(value, key)!, "value");
}

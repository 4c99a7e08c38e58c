/** Whether a value is an array, or a typed array of numbers. Those of bigints are none. */
export function isList(value: unknown): value is ArrayLike<number> {
  if (Array.isArray(value)) return true;
  return ArrayBuffer.isView(value) && /^(Ui|I|F).*Array$/.test(kindOf(value));
}

/** What a view calls itself, in whatever realm it was made: `Float64Array`, `DataView`. */
function kindOf(view: ArrayBufferView): string {
  return Object.prototype.toString.call(view).slice(8, -1);
}

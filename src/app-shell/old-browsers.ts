// Small things of the language that Chromium 90 lacks and that we or our libraries use. Each is added only where it is missing.
const add = (target: object, name: PropertyKey, value: unknown) => {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? this.length + whole : whole]
}

add(Array.prototype, 'at', at)
add(String.prototype, 'at', at)
add(Object, 'hasOwn', (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key))
add(Array.prototype, 'findLast', function findLast<T>(this: T[], test: (value: T, index: number, all: T[]) => boolean): T | undefined {
  for (let index = this.length - 1; index >= 0; index -= 1) if (test(this[index]!, index, this)) return this[index]
  return undefined
})
add(Array.prototype, 'toSorted', function toSorted<T>(this: T[], order?: (a: T, b: T) => number): T[] { return [...this].sort(order) })
add(globalThis, 'structuredClone', (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown)

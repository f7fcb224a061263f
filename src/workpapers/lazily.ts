/** Rows that start anew each time they are read: both writers and the hash read them, none of them keeps them. */
export function lazily<T>(make: () => Iterable<T>): Iterable<T> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

/** Remembers what was made for a key, and makes it once. */
export function memo<T>(make: (...parts: string[]) => T): (...parts: string[]) => T {
  const known = new Map<string, T>();
  return (...parts) => {
    const key = parts.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(...parts);
    known.set(key, made);
    return made;
  };
}

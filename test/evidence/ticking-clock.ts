/** A clock that goes on by one millisecond whenever it is read; tests have no other. */
export function tickingClock(from = 1_700_000_000_000): () => Date {
  let time = from;
  return () => {
    time += 1;
    return new Date(time);
  };
}

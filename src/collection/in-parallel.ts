/** Works a list off, so many at once; after a failure nothing new is begun, and nobody still works when the failure is told. */
export async function inParallel<T>(
  list: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let item = list[next++]; item !== undefined && failures.length === 0; item = list[next++]) {
      try {
        await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker));
  if (failures.length > 0) throw failures[0];
}

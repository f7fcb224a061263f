/** A clock that only moves when everybody waits: time and waiting as ports, without any real waiting. */
export function virtualTime(start = Date.parse('2026-06-01T00:00:00.000Z')) {
  const sleepers: { readonly at: number; readonly n: number; readonly wake: () => void }[] = [];
  let time = start;
  let n = 0;
  return {
    now: () => new Date(time),
    /** Seconds since the start. */
    seconds: () => (time - start) / 1000,
    wait: (milliseconds: number) =>
      new Promise<void>((wake) => {
        n += 1;
        sleepers.push({ at: time + Math.max(0, milliseconds), n, wake });
      }),
    /** Lets the time run until the work is done; a work that waits for nothing that will come is an error, not a hang. */
    async run<T>(work: Promise<T>): Promise<T> {
      let done = false;
      const ended = work.finally(() => {
        done = true;
      });
      ended.catch(() => {});
      for (;;) {
        for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
        if (done) return ended;
        sleepers.sort((a, b) => a.at - b.at || a.n - b.n);
        const next = sleepers.shift();
        if (next === undefined) throw new Error('everybody waits and nobody will be woken');
        time = Math.max(time, next.at);
        next.wake();
        while (sleepers[0] !== undefined && sleepers[0].at <= time) sleepers.shift()?.wake();
      }
    },
  };
}

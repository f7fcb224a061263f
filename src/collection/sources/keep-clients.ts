/** Clients that are kept open between questions. */
export interface Clients<T> {
  /** Works with the client of that name, opening it where none is kept; what is being worked with is never closed. */
  use<R>(name: string, open: () => Promise<T>, work: (client: T) => Promise<R>): Promise<R>;
  readonly size: () => number;
  close(): Promise<void>;
}

interface Kept<T> {
  readonly client: Promise<T>;
  busy: number;
}

/** Keeps at most so many clients: beyond that the idle ones that were not used for longest are closed. */
export function keepClients<T extends { destroy(): void }>(most: number): Clients<T> {
  const kept = new Map<string, Kept<T>>();
  const drop = async (name: string, { client }: Kept<T>): Promise<void> => {
    kept.delete(name);
    const [opened] = await Promise.allSettled([client]);
    if (opened.status === 'fulfilled') opened.value.destroy();
  };
  const shed = (): void => {
    for (const [name, one] of kept) {
      if (kept.size <= most) return;
      if (one.busy === 0) void drop(name, one);
    }
  };
  return {
    async use(name, open, work) {
      const one = kept.get(name) ?? { client: open(), busy: 0 };
      // The one used last stands last, so that the map's order is the order of closing.
      kept.delete(name);
      kept.set(name, one);
      one.busy += 1;
      try {
        return await work(await one.client);
      } finally {
        one.busy -= 1;
        shed();
      }
    },
    size: () => kept.size,
    close: async () => {
      await Promise.all([...kept].map(([name, one]) => drop(name, one)));
    },
  };
}

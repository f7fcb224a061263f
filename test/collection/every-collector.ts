import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Collector } from '../../src/collectors/collector.ts';

/** Every declaration that stands in the folder, whether or not a list names it already. */
export async function everyCollector(): Promise<readonly Collector[]> {
  const folder = new URL('../../src/collectors/', import.meta.url);
  const found = new Set<Collector>();
  for (const file of readdirSync(fileURLToPath(folder)).sort()) {
    if (!file.endsWith('.ts')) continue;
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    for (const value of Object.values(module).flat()) {
      const one = value as Partial<Collector> | null;
      if (typeof one === 'object' && one !== null && one.item !== undefined && one.operations !== undefined)
        found.add(one as Collector);
    }
  }
  return [...found];
}

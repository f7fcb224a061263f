import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workpaper } from '../document-model.ts';
import { writeWhole } from '../write-whole.ts';

const ours = /^network-[a-z0-9_-]+\.svg$/;

/** Writes the drawings of the workpapers as files of their own and returns their names; those of an earlier report are removed. */
export async function writeDrawings(papers: readonly Workpaper[], target: string): Promise<readonly string[]> {
  const drawings = papers.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'drawing'));
  const names = drawings.map(({ name }) => `${name}.svg`);
  for (const file of await readdir(target))
    if (ours.test(file) && !names.includes(file)) await rm(join(target, file), { force: true });
  for (const { name, svg } of drawings)
    await writeWhole(join(target, `${name}.svg`), async (stream) => {
      await new Promise<void>((resolve) => stream.write(svg, () => resolve()));
    });
  return names;
}

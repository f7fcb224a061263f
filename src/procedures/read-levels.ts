import * as z from 'zod';
import type { Text } from '../text/language.ts';
import { contentFields as field } from './content-fields.ts';
import type { Level } from './level.ts';
import { readChecked } from './read-checked.ts';

/** The words of one level. */
export interface LevelWords {
  readonly level: Level;
  readonly name: Text;
  readonly meaning: Text;
}

const letters = ['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM'] as const satisfies readonly Level[];

const schema: z.ZodType<LevelWords[]> = z.array(
  z.strictObject({ level: z.enum(letters), name: field.text, meaning: field.text }),
);

/** Reads the words of the entitlement levels (`procedures/levels.yaml`), in the order in which they print. */
export function readLevels(): readonly LevelWords[] {
  return readChecked('levels.yaml', schema);
}

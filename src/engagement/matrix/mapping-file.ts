import type * as z from 'zod';
import type { mappingFileSchema } from './mapping-file-schema.ts';

/** What a mapping file says, after checking: how the client's layout is to be read, and what each of the client's words means. */
export type MappingFile = z.infer<typeof mappingFileSchema>;

/** A word of the client's rows, and what it stands for. */
export type MappedPrincipal = MappingFile['principals'][number];

/** A word of the client's columns, and what it stands for. */
export type MappedResource = MappingFile['resources'][number];

/** Which part of which sheet is a table, and how it lies. */
export type MappedTable = MappingFile['tables'][number];

/** A mapping file as read, with its place, its bytes' hash and where each of its values stands. */
export interface MappingDocument {
  /** `provided/権限一覧.mapping.yaml`. */
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  readonly mapping: MappingFile;
  /** `provided/権限一覧.mapping.yaml:12:5`. */
  locate(path: readonly PropertyKey[]): string;
  rangeOf(path: readonly PropertyKey[]): readonly [from: number, to: number] | null;
}

import type { Topology } from '../../network/topology.ts';
import type { Language, Text } from '../../text/language.ts';
import type { InterfaceZones } from './interface-zones.ts';
import type { NetworkFold } from './network-drawing.ts';
import type { NetworkMarks } from './network-marks.ts';

/** What every part of a drawing has at hand: the network, the marks, words in one language, and the list of what it folds. */
export interface DrawingKit {
  readonly topology: Topology;
  readonly marks: NetworkMarks;
  /** The client's zones; null where the client gave no zone matrix. */
  readonly zones: InterfaceZones | null;
  readonly language: Language;
  /** Resources of a subnet side by side: fewer where a page would get too wide. */
  readonly cellsPerRow: number;
  t(text: Text, data?: Readonly<Record<string, unknown>>): string;
  /** Label of a kind: `EC2インスタンス`. */
  kind(kind: string): string;
  /** Name of an account with its number. */
  account(id: string): string;
  /** Says that some elements stand as one box. */
  fold(fold: Omit<NetworkFold, 'drawing'>): void;
}

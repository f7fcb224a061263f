import type { Block } from './document-model.ts';
import type { DataRow } from './template-data.ts';

/** What a builder hands to its template, and what the mandatory block says about this one workpaper. */
export interface PaperData {
  readonly values: DataRow;
  readonly lists: Readonly<Record<string, Iterable<DataRow>>>;
  /** Blocks whose columns are the client's own. */
  readonly drawn?: Readonly<Record<string, readonly Block[]>>;
  /** 監査手続ID, 管理策, 監査技法, 相互参照, 証拠番号 of the mandatory block; empty where the paper serves all. */
  readonly about?: {
    readonly procedures?: string;
    readonly controls?: string;
    readonly techniques?: string;
    readonly references?: string;
    readonly evidence?: string;
  };
  /** True where the paper itself is a proposal until somebody signs it: 案. */
  readonly proposal?: boolean;
}

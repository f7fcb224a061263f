import type { HeadText } from './matrix-block.ts';

/** One line (or column) of a table as it is named: the client's word for it and what stands beside the word. */
export interface AxisEntry {
  /** Place on the axis. */
  readonly index: number;
  /** The client's word; empty where the heading is empty. */
  readonly word: string;
  readonly raw: string;
  readonly at: string;
  readonly employeeNo: string | null;
  /** 部署, 分類 and the like. */
  readonly group: HeadText | null;
  readonly kind: HeadText | null;
  readonly account: string | null;
  readonly target: string | null;
  /** 参照, 登録 … where the lower heading names an operation. */
  readonly operation: HeadText | null;
  readonly validFrom: HeadText | null;
  readonly validTo: HeadText | null;
  readonly contract: HeadText | null;
  readonly condition: HeadText | null;
  readonly remark: HeadText | null;
  /** Footnote marks on the word itself: they hold for all of its cells. */
  readonly marks: readonly string[];
}

/** What a box or frame stands for; its colours follow from it. */
export type PictureTone =
  | 'account'
  | 'region'
  | 'vpc'
  | 'zone'
  | 'public'
  | 'private'
  | 'unread'
  | 'gateway'
  | 'table'
  | 'outside'
  | 'resource'
  | 'folded'
  | 'drawn-only';

/** How an element differs from the client's diagram; always printed as a word beside the colour. */
export type PictureMark = 'not-drawn' | 'differs' | 'to-check' | 'not-collected' | 'drawn-only';

/** One line of a box. */
export interface PictureText {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}

/** A small box inside a box: what stands in a subnet, what hangs at a virtual network. */
export interface PictureCell {
  readonly tone: PictureTone;
  readonly texts: readonly PictureText[];
  readonly mark: PictureMark | null;
  /** Elements it stands for; more than one where they are folded. */
  readonly ids: readonly string[];
}

/** A box of a column (0 stands left, outside). */
export interface PictureBox {
  readonly id: string;
  readonly column: number;
  readonly tone: PictureTone;
  readonly texts: readonly PictureText[];
  readonly cells: readonly PictureCell[];
  /** Cells side by side. */
  readonly perRow: number;
  readonly mark: PictureMark | null;
}

/** A frame around boxes and further frames. */
export interface PictureGroup {
  readonly id: string;
  readonly tone: PictureTone;
  readonly texts: readonly PictureText[];
  readonly mark: PictureMark | null;
  readonly groups: readonly PictureGroup[];
  readonly boxes: readonly PictureBox[];
}

/** A line between two boxes, from the left one to the right one. */
export interface PictureLink {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly tone: 'internet' | 'route' | 'peering' | 'transit' | 'site' | 'endpoint' | 'lattice' | 'blocked';
  readonly mark: PictureMark | null;
  /** Between boxes of one column: it does not push them apart. */
  readonly sideways?: boolean;
}

/** A drawing before it is laid out. */
export interface Picture {
  readonly groups: readonly PictureGroup[];
  readonly boxes: readonly PictureBox[];
  readonly links: readonly PictureLink[];
  /** What the page has to say of what it leaves to others. */
  readonly notes?: readonly string[];
}

/** What stands at one side of a drawing, and which elements are folded into which box. */
export interface PictureSide {
  readonly boxes: readonly PictureBox[];
  readonly links: readonly PictureLink[];
  readonly into: ReadonlyMap<string, string>;
}

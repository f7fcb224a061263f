import type { DiagramLink, ElementKind } from '../../engagement/network/network-diagram.ts';
import type { Gap } from '../trusts/hold-back.ts';
import type { Connection } from './connection.ts';

/** One end of a line, as far as it is known what it is. */
export interface DrawnEnd {
  readonly kind: ElementKind | null;
  /** Ids it stands for; empty where nobody can tell or there is no such thing. */
  readonly ids: readonly string[];
  readonly isOpen: boolean;
  readonly gap: Gap | null;
}

/** A line of a diagram that says that two networks are connected, and the connections it stands for. */
export interface DrawnLink {
  readonly link: DiagramLink;
  readonly label: string;
  readonly ends: readonly [DrawnEnd, DrawnEnd];
  readonly found: readonly Connection[];
  /** Connections it may stand for, while an end is not known. */
  readonly candidates: readonly Connection[];
}

import type { DiagramElement } from '../../engagement/network/network-diagram.ts';
import type { Gap } from '../trusts/hold-back.ts';
import type { RealElement } from './real-element.ts';

/** An element of a diagram and what it stands for. */
export interface DrawnElement {
  readonly element: DiagramElement;
  /** `N-01 受注基盤VPC`. */
  readonly label: string;
  /** How it was found: by AWS id or ARN, by CIDR, by name, as the only one there can be in its VPC; null where it was not. */
  readonly by: 'id' | 'cidr' | 'name' | 'sole' | null;
  /** What it stands for; several where a tier is drawn as one or several ids are written. */
  readonly found: readonly RealElement[];
  /** What it may stand for, while nobody can tell which or nobody confirmed it. */
  readonly candidates: readonly RealElement[];
  /** What was not read and could turn this; null where nothing could. */
  readonly gap: Gap | null;
}

import type { ImportNote } from '../../client-document.ts';
import type { Criterion } from '../../criterion.ts';
import type { Mapping } from '../../matrix/access-matrix.ts';
import type { DiagramElement, DiagramLink } from '../network-diagram.ts';

/** What the reader of a diagram gives to whatever is made of it. */
export interface DiagramReading {
  readonly elements: readonly DiagramElement[];
  readonly links: readonly DiagramLink[];
  readonly notes: readonly ImportNote[];
}

/** What all elements of one diagram share: how their criteria are made and what the client's approval makes of its ids. */
export interface DiagramContext {
  criterion(at: string, raw: string, value: unknown): Criterion;
  /** What the client wrote in its own diagram is confirmed by that diagram's approval; without one it is a candidate. */
  readonly mapping: Mapping;
}

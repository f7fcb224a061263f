import type { DoorReach, LatticeReach } from '../../evaluation/network/pair-reach.ts';
import type { Doubt } from '../../network/doubt.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { Example } from '../../network/network.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { ChosenEnd } from './chosen-end.ts';
import type { HandedWay } from './handed-way.ts';
import type { ToldStop } from './told-stop.ts';

/** What gets from one end to the other, by everything that was read, with all it rests on. */
export interface ReachAnswer {
  readonly word: 'reachable' | 'unreachable' | 'undecided' | 'not-obtained';
  readonly from: ChosenEnd;
  readonly to: ChosenEnd;
  readonly asked: Traffic;
  /** Of what was asked: what gets there, what of it is sure of its return ports, and what more might get there. */
  readonly traffic: Traffic;
  readonly partly: Traffic;
  readonly possible: Traffic;
  /** Pairs of ends that show it, with their paths. */
  readonly examples: readonly Example[];
  readonly pairs: number;
  readonly stops: readonly ToldStop[];
  readonly doubts: readonly Doubt[];
  /** What was not read and bears on the answer. */
  readonly unread: readonly UnreadPart[];
  /** Lists in which a way beside the direct one could stand. */
  readonly beside: readonly UnreadPart[];
  /** An end whose interfaces the evidence does not show, though it must have some. */
  readonly missing: ChosenEnd | null;
  readonly handed: readonly HandedWay[];
  readonly doors: readonly DoorReach[];
  readonly lattice: readonly LatticeReach[];
  readonly identity: readonly OpenDoor[];
  /** Whether something unread or undecided could change the answer; then the command ends with 4. */
  readonly isOpen: boolean;
}

import type { World } from '../../access/world.ts';
import type { DutySubject } from './duty-subject.ts';
import type { BothSides } from './holds-both.ts';

/** Somebody who holds both duties of a pair. */
export interface Holder {
  readonly subject: DutySubject;
  readonly both: BothSides;
}

/**
 * Leaves every fact to one row, that of the smallest thing that holds both duties: a user or role that holds them alone, whoever uses
 * it; a person only for what no such principal shows, duties of the ledger or the sum of several principals; a group, which nobody can
 * act as, only where no member's row shows it.
 */
export function tellOnce(holders: readonly Holder[], { principals }: Pick<World, 'principals'>): readonly Holder[] {
  const groups = new Map(principals.map(({ arn, groups: own }) => [arn, own]));
  const alone = holders.filter(({ subject }) => subject.kind === 'principal');
  const shows = (holder: Holder, { both }: Holder): boolean =>
    both.by.every((way) => holder.both.by.includes(way)) && (holder.both.doubt === null || both.doubt !== null);
  return holders.filter((one) => {
    const { kind, id, ways } = one.subject;
    if (kind === 'principal') {
      const members = alone.filter(({ subject }) => groups.get(subject.id)?.includes(id));
      return !members.some((member) => shows(member, one));
    }
    // What is held as duties and what as rights may be shown by different principals.
    const used = alone.filter(({ subject }) => ways.has(subject.id));
    return !one.both.by.every((way) =>
      used.some((other) => shows(other, { ...one, both: { ...one.both, by: [way] } })),
    );
  });
}

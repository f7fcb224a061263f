import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { admit } from './admit.ts';
import type { Answer } from './ask-check.ts';
import type { Journey, Load } from './load.ts';
import { meet } from './meet.ts';
import type { Check } from './way.ts';

/** The security groups of an interface: what any rule of any of them allows goes on; what an unread one might allow, apart. */
export function askGroups(
  { atlas, family, crossing, stops }: Journey,
  { groups, direction, peer }: Extract<Check, { kind: 'groups' }>,
  load: Load,
): readonly Answer[] {
  const gate = atlas.groups(groups, direction, family);
  const end = direction === 'ingress' ? 'source' : 'destination';
  return gate.painted.split(load[end]).flatMap(({ span, value }) => {
    const { sure, cites, maybes } = admit(
      gate,
      value,
      peer === 'sender' ? load.sender.groups : peer,
      crossing,
      direction,
    );
    const traffic = meet(load.traffic, sure);
    const bearing = stops === null ? [] : cites.filter((one) => intersectTraffic(one.traffic, traffic).length > 0);
    const certain: Answer = {
      load: { ...load, [end]: span, traffic },
      rules: bearing.map(({ rule }) => rule),
      by: null,
    };
    const perhaps = maybes.map(
      (maybe): Answer => ({
        load: {
          ...load,
          [end]: span,
          traffic: subtractTraffic(meet(load.traffic, maybe.traffic), sure),
          unread: [...load.unread, maybe.unread],
        },
        rules: [],
        by: null,
      }),
    );
    return [certain, ...perhaps];
  });
}

import { publicAddresses } from '../addresses/public-addresses.ts';
import type { NetworkRule } from '../reach.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { Traffic } from '../traffic.ts';
import { askAcl } from './ask-acl.ts';
import { askGroups } from './ask-groups.ts';
import { blockVerdict } from './block-verdict.ts';
import type { Journey, Load } from './load.ts';
import { meet } from './meet.ts';
import type { Check } from './way.ts';

/** What comes of packets at a check: the part that goes on, by which lines, and the line that refused the rest. */
export interface Answer {
  readonly load: Load;
  readonly rules: readonly NetworkRule[];
  readonly by: NetworkRule | null;
}

/** Puts a load before a check; parts that it treats differently come back apart. */
export function askCheck(journey: Journey, check: Check, load: Load): readonly Answer[] {
  const pass = (part: Partial<Load>, ...rules: NetworkRule[]): readonly Answer[] => [
    { load: { ...load, ...part }, rules, by: null },
  ];
  const refuse = (by: NetworkRule, traffic: Traffic = []): readonly Answer[] => [
    { load: { ...load, traffic }, rules: traffic.length > 0 ? [by] : [], by },
  ];
  switch (check.kind) {
    case 'cite':
      return pass({}, check.rule);
    case 'acl':
      return askAcl(journey, check, load);
    case 'groups':
      return journey.isReturn ? pass({}) : askGroups(journey, check, load);
    case 'own':
      return load.sender.vpcs.includes(check.vpc) ? pass({}) : refuse(check.rule);
    case 'public': {
      if (journey.family === 4) return load.sender.isPublic ? pass({}, check.rule) : refuse(check.rule);
      const source = intersectTraffic(load.source, journey.atlas.grid.cover(publicAddresses(6)));
      return source.length > 0 ? pass({ source }, check.rule) : refuse(check.rule);
    }
    case 'block': {
      const verdict = journey.isReturn ? null : blockVerdict(journey.atlas.topology, check, load.sender);
      if (verdict === null) return pass({});
      return 'state' in verdict ? pass({ unread: [...load.unread, verdict] }) : refuse(verdict);
    }
    case 'only':
      if (journey.isReturn) return pass({});
      if ('state' in check.traffic) return pass({ unread: [...load.unread, check.traffic] });
      if (check.traffic === wholeTraffic) return pass({}, check.rule);
      return refuse(check.rule, meet(load.traffic, check.traffic));
    case 'translate':
      if (journey.isReturn) return refuse(check.rule);
      return pass(
        {
          sender: check.to,
          source: check.span,
          before: [...load.before, { sender: load.sender, source: load.source }],
        },
        check.rule,
      );
    case 'middlebox': {
      const doubts = [...load.doubts, check.doubt];
      const vpcs = [...load.sender.vpcs, ...check.as.vpcs];
      return [
        ...pass({ doubts, sender: { ...load.sender, vpcs } }),
        ...pass({ doubts, sender: check.as, source: check.span }),
      ];
    }
    case 'doubt':
      return pass({ doubts: [...load.doubts, check.doubt] });
    case 'unread':
      return pass({ unread: [...load.unread, check.unread] });
  }
}

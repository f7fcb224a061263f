import type { WorldPrincipal } from '../../access/world.ts';
import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import type { Identity } from '../people/identity.ts';
import { matchPeople, type PeopleMatches } from '../people/match-people.ts';
import { actionMeanings } from './action-meanings.ts';
import { assumableRoles } from './assumable-roles.ts';
import type { Capability } from './capability.ts';
import type { DutiesInput } from './duties-input.ts';
import { dutyAssignments } from './duty-assignments.ts';
import { type DutyGaps, dutyGaps } from './duty-gaps.ts';
import type { DutySubject, HeldDuty } from './duty-subject.ts';
import { joinCapabilities } from './join-capabilities.ts';
import { personDuties } from './person-duties.ts';
import { usedPrincipals } from './used-principals.ts';
import { weighCapability } from './weigh-capability.ts';

/** Everybody who is held to duties, and what was not read of who they are. */
export interface DutySubjects {
  readonly subjects: readonly DutySubject[];
  readonly gaps: DutyGaps;
}

/** Gathers principals with a row of a matrix, and persons with everything they can use. */
export function gatherSubjects(input: DutiesInput): DutySubjects {
  const { people, engine } = input;
  const { world } = people;
  const byArn = new Map(world.principals.map((one) => [one.arn, one]));
  const meanings = actionMeanings(input.catalogue, input.guide);
  const weighed = new Map<string, Capability>();
  const weigh = (principal: WorldPrincipal): Capability => {
    const known = weighed.get(principal.arn) ?? weighCapability(principal, input, meanings);
    weighed.set(principal.arn, known);
    return known;
  };
  const assigned = dutyAssignments(input);
  const matches = matchPeople(people);
  const reach = assumableRoles(world, engine);
  const planned = ({ account }: WorldPrincipal): boolean => people.platforms.includes(`aws:${account}`);
  const principals = [...assigned.principals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([arn, duties]) => {
      const principal = byArn.get(arn);
      if (principal === undefined || principal.kind === 'root' || !planned(principal)) return [];
      const list = matches.closed.get(principal.account);
      const subject: DutySubject = {
        kind: 'principal',
        id: arn,
        platform: `aws:${principal.account}`,
        duties: distinct(duties),
        possibleDuties: assigned.possible([arn], principal.folded === 'permission-set'),
        ways: new Map([[arn, [arn]]]),
        capability: weigh(principal),
        // What shows it is part of an answer that broke off: its groups and policies may stand in the rest.
        closed: list === undefined ? [] : [list],
        refs: principal.refs,
      };
      return subject;
    });
  const lists = [...matches.closed].filter(([list]) => !list.startsWith('directory:')).map(([, gap]) => gap);
  const persons = [...identitiesOf(matches)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([person, { identities, lines }]) => {
      const uses = identities.map((identity) => usedPrincipals(identity, people));
      const starts = uses.flatMap(({ arns }) => arns);
      const reached = starts.map(reach);
      const ways = new Map(reached.flatMap((one) => [...one.ways]));
      const used = [...ways.keys()].flatMap((arn) => byArn.get(arn) ?? []);
      if (used.length === 0) return [];
      const duties = [
        ...personDuties(lines, people.people.duties ?? []),
        ...(assigned.persons.get(person) ?? []),
        ...identities.flatMap(({ kind, id }) => (kind === 'center-user' ? (assigned.center.get(id) ?? []) : [])),
        ...starts.flatMap((arn) => assigned.principals.get(arn) ?? []),
      ];
      const subject: DutySubject = {
        kind: 'person',
        id: person,
        platform: people.home,
        duties: distinct(duties),
        possibleDuties: assigned.possible([...ways.keys()], true),
        ways,
        capability: joinCapabilities(used.map(weigh)),
        closed: [...lists, ...uses.flatMap(({ closed }) => closed), ...reached.flatMap(({ closed }) => closed)],
        refs: [...identities.flatMap(({ refs }) => refs), ...used.flatMap(({ refs }) => refs)],
      };
      return subject;
    });
  return { subjects: [...principals, ...persons], gaps: dutyGaps(matches, assigned, input) };
}

/** Person key → identities and lines; an id shared by several is each one's. */
function identitiesOf({
  matches,
}: PeopleMatches): ReadonlyMap<string, { identities: Identity[]; lines: LedgerLine[] }> {
  const persons = new Map<string, { identities: Identity[]; lines: LedgerLine[] }>();
  for (const { identity, lines } of matches)
    for (const line of lines) {
      if (line.person === '') continue;
      const known = persons.get(line.person) ?? { identities: [], lines: [] };
      if (!known.identities.includes(identity)) known.identities.push(identity);
      known.lines.push(line);
      persons.set(line.person, known);
    }
  return persons;
}

function distinct(duties: readonly HeldDuty[]): readonly HeldDuty[] {
  const seen = new Map<string, HeldDuty>();
  for (const one of duties) {
    const known = seen.get(one.duty);
    if (known === undefined || (!known.confirmed && one.confirmed)) seen.set(one.duty, one);
  }
  return [...seen.values()].sort((a, b) => (a.duty < b.duty ? -1 : 1));
}

import type { WorldPrincipal } from '../world.ts';
import type { Candidate } from './candidate.ts';
import type { Permit } from './permit.ts';
import type { RoleGraph } from './role-graph.ts';
import type { Survey } from './survey.ts';

const nothing = {
  on: {},
  broad: null,
  target: null,
  context: {},
  assumed: [],
  closed: [],
  unlisted: false,
  unread: null,
};

const nowhere = (): readonly Permit[] => [];

/** No boundary is set: one object, so that candidates alike are known to be alike. */
const unbound = { 'iam:permissionsboundary': [] };

/** How far a way that reached a principal goes on through sts:AssumeRole. */
const further = 3;

/** Makes candidates of the kinds most variants share. */
export class CandidateMaker {
  readonly survey: Survey;
  readonly graph: RoleGraph;
  readonly #kept = new Map<string, readonly Candidate[]>();
  readonly #becoming = new Map<WorldPrincipal, Candidate>();

  constructor(survey: Survey, graph: RoleGraph) {
    this.survey = survey;
    this.graph = graph;
  }

  /** ARN pattern of all principals of a kind in an account: `arn:aws:iam::111122223333:role/*`. */
  alike({ arn }: WorldPrincipal): string {
    return `${arn.slice(0, arn.indexOf('/') + 1)}*`;
  }

  /** Candidates that are the same for every principal of an account are made once. */
  kept(key: string, make: () => readonly Candidate[]): readonly Candidate[] {
    const known = this.#kept.get(key) ?? make();
    this.#kept.set(key, known);
    return known;
  }

  /** The rights of another principal, and through it those of an administrator's role it may assume. */
  become(target: WorldPrincipal): Candidate {
    const known = this.#becoming.get(target) ?? this.#become(target);
    this.#becoming.set(target, known);
    return known;
  }

  #become(target: WorldPrincipal): Candidate {
    const { survey, graph } = this;
    const capability = survey.capability(target);
    const { read, closed } = survey.policies(target);
    const on = { target: target.arn };
    const base = { ...nothing, on, broad: this.alike(target), context: this.boundaryOf(target) };
    // Of somebody of whom nothing was read it is told that he is reached, not where he may go.
    if ((closed.length === 0 || read.length > 0) && !capability.admin && target.kind !== 'group') {
      const ruler = graph.walk(target, further).find(({ role }) => survey.capability(role).admin);
      if (ruler !== undefined) {
        const hops = ruler.hops.flatMap(({ arn }) => ['sts:AssumeRole', arn]);
        const after = () => graph.permits(target, ruler.hops);
        return {
          ...base,
          target: ruler.role.arn,
          end: [target.arn, ...hops],
          capability: survey.capability(ruler.role),
          after,
          closed: [...closed, ...survey.policies(ruler.role).closed],
        };
      }
    }
    return {
      ...base,
      target: target.arn,
      end: [target.arn],
      capability,
      after: nowhere,
      unread: closed.length === 0 ? null : target,
      closed,
    };
  }

  /** The same, reached by something that stands before it in the path. */
  behind(target: WorldPrincipal, before: string): Candidate {
    const made = this.become(target);
    return { ...made, end: [before, ...made.end] };
  }

  /** Any policy at all on a principal, under the boundary that stays. */
  govern(target: WorldPrincipal, holder: WorldPrincipal, end: readonly string[]): Candidate {
    const [, partition = 'aws'] = target.arn.split(':');
    return {
      ...nothing,
      on: { target: target.arn },
      broad: this.alike(target),
      end,
      capability: this.survey.ceiling(holder.account, holder.boundary),
      context: {
        ...this.boundaryOf(target),
        'iam:policyarn': [`arn:${partition}:iam::aws:policy/AdministratorAccess`],
      },
      after: nowhere,
    };
  }

  /** IAM shows in `iam:PermissionsBoundary` the boundary of the principal that is changed. */
  boundaryOf({ boundary }: WorldPrincipal): Readonly<Record<string, readonly string[]>> {
    if (boundary === null) return unbound;
    return 'source' in boundary && boundary.source.arn !== null
      ? { 'iam:permissionsboundary': [boundary.source.arn] }
      : {};
  }
}

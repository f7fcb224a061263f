import type { Closed } from '../../access/closed.ts';
import { closedPart } from '../../access/world/closed-part.ts';
import type { Fact } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Unread } from '../../facts/value.ts';
import type { PlaceContext } from '../place-context.ts';
import type { AccessInput, AnalyzerFinding, RootUse } from './access-input.ts';
import { readAnalyzerFinding } from './read-analyzer-finding.ts';

/** What stands beside the policies: use of root, last use of services, function URLs, findings of Access Analyzer. */
export class SecondSources {
  readonly #roots = new Map<string, RootUse | Unread>();
  readonly #uses = new Map<string, Readonly<Record<string, string>>>();
  readonly #urls = new Map<string, boolean>();
  readonly #unreadUrls = new Map<string, Closed>();
  readonly #findings: AnalyzerFinding[] = [];
  readonly #openAnalyzers = new Map<string, Closed>();
  #analyzed = false;

  /** Passes the places on, and notes what each of them knows. */
  *watch(places: Iterable<PlaceContext>): Iterable<PlaceContext> {
    for (const place of places) {
      if (place.place.region === 'global') this.#ofAccount(place);
      else this.#ofRegion(place);
      yield place;
    }
  }

  /** For the reconciliation, once all places have passed. */
  known(): Pick<AccessInput, 'rootUse' | 'lastAccess' | 'openUrls' | 'unreadUrls' | 'analyzer' | 'analyzerGaps'> {
    return {
      rootUse: (account) => this.#roots.get(account) ?? null,
      lastAccess: (principal) => this.#uses.get(principal) ?? null,
      openUrls: this.#urls,
      unreadUrls: this.#unreadUrls,
      analyzer: this.#analyzed ? this.#findings : null,
      analyzerGaps: this.#openAnalyzers,
    };
  }

  #ofAccount(place: PlaceContext): void {
    const report = place.population('iam-user-credential');
    const root = report.facts.find((fact) => seenValue(fact, 'isRoot') === true);
    if (!report.complete) {
      const { code, exact, refs } = report;
      const use = root === undefined ? null : useOf(root);
      // What a report that broke off shows of root is proven only where it is too much.
      const shown = use !== null && 'activeKeys' in use && use.activeKeys > 0;
      this.#roots.set(place.account, shown ? use : { state: 'unread', code: code ?? 'API_ERROR', exact, refs });
    } else if (root !== undefined) this.#roots.set(place.account, useOf(root));
    for (const fact of place.population('principal-activity').facts) {
      const principal = seenValue(fact, 'principal');
      const services = seenValue(fact, 'services');
      if (typeof principal === 'string' && Array.isArray(services)) this.#uses.set(principal, lastUses(services));
    }
  }

  #ofRegion(place: PlaceContext): void {
    for (const fact of place.population('lambda-function').facts) {
      const urls = fact.attributes['urls'];
      const seen = urls?.state === 'seen' && Array.isArray(urls.value) ? urls.value : [];
      if (urls?.state === 'unread') {
        const { code, exact, refs } = urls;
        this.#unreadUrls.set(fact.id, { state: 'closed', part: 'resource', of: fact.id, code, exact, refs });
      }
      if (urls?.state === 'seen' || urls?.state === 'absent')
        this.#urls.set(
          fact.id,
          seen.some((url) => String(url).startsWith('NONE ')),
        );
    }
    const findings = place.population('analyzer-finding');
    this.#analyzed ||= findings.facts.length > 0 || (findings.complete && findings.refs.length > 0);
    this.#findings.push(...findings.facts.flatMap((fact) => readAnalyzerFinding(fact) ?? []));
    const { platform, account } = place.place;
    const open = [place.population('access-analyzer'), findings].find(({ complete }) => !complete);
    if (open !== undefined && !this.#openAnalyzers.has(platform))
      this.#openAnalyzers.set(platform, closedPart('list', account, open));
  }
}

function useOf(root: Fact): RootUse | Unread {
  const keys = root.attributes['activeKeyCount'];
  const last = root.attributes['lastActivity'];
  if (keys?.state === 'unread') return keys;
  if (last?.state === 'unread') return last;
  const lastUsed = last?.state === 'seen' && typeof last.value === 'string' ? last.value : null;
  return { activeKeys: keys?.state === 'seen' ? Number(keys.value) : 0, lastUsed, refs: root.refs };
}

/** Only services that were used; one without an instant was not used as far back as AWS looks. */
function lastUses(services: readonly unknown[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    services.flatMap((service) => {
      const name = readMember(service, 'ServiceNamespace');
      const last = readMember(service, 'LastAuthenticated');
      return typeof name === 'string' && typeof last === 'string' ? [[name, last] as const] : [];
    }),
  );
}

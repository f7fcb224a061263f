import type { Policy } from '../policy.ts';
import type { AskedAction, AskedResource } from './asked.ts';
import { compileStatement, type SharedLists } from './compile-statement.ts';
import type { CompiledStatement, Lines, Sheet } from './compiled-statement.ts';
import { GrantShelf } from './grant-shelf.ts';
import { isPublicPolicy } from './is-public-policy.ts';
import { namesAction } from './names-action.ts';
import { readArn } from './read-arn.ts';
import { type Asker, readAsker } from './read-asker.ts';

const trustActions = new Set([
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:tagsession',
  'sts:setsourceidentity',
]);

/** So many different actions, resources and callers are remembered by number; later ones are taken apart each time. */
const many = 16_384;

const nothing: Lines = { allows: [], denies: [] };

function isDeny({ cited }: CompiledStatement): boolean {
  return cited.effect === 'Deny';
}

/** Everything that is prepared once and used for many questions: statements, actions, resources, callers. */
export class Workshop {
  readonly shelf = new GrantShelf();
  readonly #lists: SharedLists = { actions: new Map(), resources: new Map(), count: 0 };
  readonly #sheets = new WeakMap<readonly Policy[], Sheet>();
  readonly #policies = new WeakMap<Policy, readonly CompiledStatement[]>();
  readonly #singles = new WeakMap<Policy, Sheet>();
  readonly #levels = new WeakMap<readonly (readonly Policy[])[], readonly Sheet[]>();
  readonly #actions = new Map<string, AskedAction>();
  readonly #resources = new Map<string, AskedResource>();
  readonly #services = new Map<string, number>();
  readonly #askers = new Map<string, Asker>();
  #statements = 0;

  /** Policies that act as one; the same array gives the same sheet. */
  sheet(policies: readonly Policy[]): Sheet {
    const known = this.#sheets.get(policies);
    if (known !== undefined) return known;
    const statements = policies.flatMap((policy) => this.#compile(policy));
    const sheet = { statements, denies: statements.some(isDeny), byService: [], byAction: new Map(), isPublic: false };
    this.#sheets.set(policies, sheet);
    return sheet;
  }

  /** One policy by itself. */
  single(policy: Policy): Sheet {
    const known = this.#singles.get(policy);
    if (known !== undefined) return known;
    const statements = this.#compile(policy);
    const sheet = {
      statements,
      denies: statements.some(isDeny),
      byService: [],
      byAction: new Map(),
      isPublic: isPublicPolicy(policy),
    };
    this.#singles.set(policy, sheet);
    return sheet;
  }

  /** Levels of SCPs or RCPs, each a sheet of its own. */
  levels(levels: readonly (readonly Policy[])[]): readonly Sheet[] {
    const known = this.#levels.get(levels);
    if (known !== undefined) return known;
    const sheets = levels.map((level) => this.sheet(level));
    this.#levels.set(levels, sheets);
    return sheets;
  }

  #compile(policy: Policy): readonly CompiledStatement[] {
    const known = this.#policies.get(policy);
    if (known !== undefined) return known;
    const made = policy.statements.map((statement) => {
      this.#statements += 1;
      return compileStatement(statement, policy.version, this.#statements, this.#lists);
    });
    this.#policies.set(policy, made);
    return made;
  }

  /** The statements of a sheet that may name an action of the service. */
  linesOfService(sheet: Sheet, { service, serviceId }: AskedAction): Lines {
    const known = serviceId < 0 ? undefined : sheet.byService[serviceId];
    if (known !== undefined) return known;
    const bearing = sheet.statements.filter(({ actions }) => actions.services?.has(service) ?? true);
    const lines = {
      allows: bearing.filter(({ cited }) => cited.effect === 'Allow'),
      denies: bearing.filter(({ cited }) => cited.effect === 'Deny'),
    };
    if (serviceId >= 0) sheet.byService[serviceId] = lines;
    return lines;
  }

  /** The statements of a sheet that name the action. */
  lines(sheet: Sheet, action: AskedAction): Lines {
    const known = sheet.byAction.get(action.id);
    if (known !== undefined) return known;
    const { allows, denies } = this.linesOfService(sheet, action);
    const named = {
      allows: allows.filter(({ actions }) => namesAction(actions, action)),
      denies: denies.filter(({ actions }) => namesAction(actions, action)),
    };
    const lines = named.allows.length === 0 && named.denies.length === 0 ? nothing : named;
    if (action.id >= 0) sheet.byAction.set(action.id, lines);
    return lines;
  }

  #serviceId(service: string): number {
    const known = this.#services.get(service);
    if (known !== undefined) return known;
    // There are some 450 services; more are made-up names, whose statements are looked up each time.
    const id = this.#services.size < 1024 ? this.#services.size : -1;
    if (id >= 0) this.#services.set(service, id);
    return id;
  }

  action(text: string): AskedAction {
    const known = this.#actions.get(text);
    if (known !== undefined) return known;
    const lower = text.toLowerCase();
    const same = lower === text ? undefined : this.action(lower);
    const id = this.#actions.size < many ? this.#actions.size : -1;
    const service = lower.slice(0, Math.max(0, lower.indexOf(':')));
    const serviceId = this.#serviceId(service);
    const made = same ?? { id, lower, service, serviceId, trust: trustActions.has(lower) };
    if (this.#actions.size < many) this.#actions.set(text, made);
    return made;
  }

  resource(text: string): AskedResource {
    const known = this.#resources.get(text);
    if (known !== undefined) return known;
    const arn = readArn(text);
    const id = this.#resources.size < many ? this.#resources.size : -1;
    const everything = { within: [text], except: [], whole: true };
    const key = arn?.service === 'kms' && arn.resource.startsWith('key/');
    const made = { id, text, arn, everything, key, plain: !/[*?]/.test(text) };
    if (id >= 0) this.#resources.set(text, made);
    return made;
  }

  asker(text: string): Asker {
    const known = this.#askers.get(text);
    if (known !== undefined) return known;
    const made = readAsker(text, this.#askers.size < many ? this.#askers.size : -1);
    if (made.id >= 0) this.#askers.set(text, made);
    return made;
  }
}

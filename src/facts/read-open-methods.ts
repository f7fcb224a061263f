import { readMember } from './read-member.ts';
import { readText } from './read-text.ts';

/**
 * Methods of a REST API that ask nobody who they are, as `GET /orders`; the answers of GetResources with methods embedded.
 * A browser's preflight request cannot carry credentials, so an OPTIONS method that only a mock answers is not among them.
 */
export function readOpenMethods(resources: unknown): readonly string[] {
  if (!Array.isArray(resources)) return [];
  return resources.flatMap((resource) => {
    const methods = readMember(resource, 'resourceMethods');
    if (typeof methods !== 'object' || methods === null) return [];
    return Object.entries(methods)
      .filter(([verb, method]) => isOpen(method) && !isPreflight(verb, method))
      .map(([verb]) => `${verb} ${String(readMember(resource, 'path'))}`);
  });
}

/** A method that names no authorization is open too: the service leaves nothing out of its answer. */
function isOpen(method: unknown): boolean {
  const type = readText(method, 'authorizationType');
  return type === undefined || type === 'NONE';
}

function isPreflight(verb: string, method: unknown): boolean {
  return verb === 'OPTIONS' && readMember(method, 'methodIntegration.type') === 'MOCK';
}

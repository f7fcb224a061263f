import type { OpenDoor } from '../../network/elements/open-door.ts';

const kinds: ReadonlySet<string> = new Set(['session-manager', 'instance-connect-endpoint', 'ecs-exec', 'data-api']);

/** Whether a way in is a path by identity beside the network (domain C.7, 9). */
export function isIdentityDoor({ kind }: Pick<OpenDoor, 'kind'>): boolean {
  return kinds.has(kind);
}

/**
 * As few lists as hold the actions within a number of characters, in order and without overlap; the actions of one service stay
 * together, unless they alone are too many.
 */
export function splitByService(actions: readonly string[], mostCharacters: number): readonly (readonly string[])[] {
  const services = new Map<string, string[]>();
  for (const action of [...new Set(actions)].sort()) {
    const [service = ''] = action.split(':');
    services.set(service, [...(services.get(service) ?? []), action]);
  }
  const lists: string[][] = [];
  let free = 0;
  for (const group of services.values()) {
    const whole = group.reduce((sum, action) => sum + sizeOf(action), 0);
    if (whole > free && whole <= mostCharacters) free = open(lists, mostCharacters);
    for (const action of group) {
      if (sizeOf(action) > free) free = open(lists, mostCharacters);
      lists.at(-1)?.push(action);
      free -= sizeOf(action);
    }
  }
  return lists;
}

function open(lists: string[][], mostCharacters: number): number {
  lists.push([]);
  return mostCharacters;
}

/** An action in a JSON list: its quotes and its comma count. */
function sizeOf(action: string): number {
  return action.length + 3;
}

import { readList } from './read-list.ts';
import { readText } from './read-text.ts';

/** Names of the containers of a task definition of which something is true. */
export function readContainers(definition: unknown, is: (container: unknown) => boolean): string[] {
  return readList(definition, 'containerDefinitions')
    .filter(is)
    .map((container) => readText(container, 'name') ?? '-');
}

/** A declared path on its way down an answer: the steps that are still to go, and what was declared. */
export class DeclaredPath {
  readonly path: string;
  readonly rule: string;
  readonly #steps: readonly string[];

  constructor(path: string, rule: string, steps: readonly string[] = path.split('.').flatMap(splitStep)) {
    this.path = path;
    this.rule = rule;
    this.#steps = steps;
  }

  /** Whether everything that stands here is meant. */
  get ended(): boolean {
    return this.#steps.length === 0;
  }

  leadsTo(name: string): boolean {
    const [first] = this.#steps;
    return first === '*' || first === name || first?.toLowerCase() === name.toLowerCase();
  }

  step(): DeclaredPath {
    return new DeclaredPath(this.path, this.rule, this.#steps.slice(1));
  }

  /** A path that forgot the list goes on with each of its elements: what is declared secret stays secret in every shape. */
  intoList(): DeclaredPath {
    return this.#steps[0] === '[]' ? this.step() : this;
  }

  /** A lone object or text where the path says list is taken like its one element (IAM allows both in a policy). */
  pastLists(): DeclaredPath {
    const at = this.#steps.findIndex((name) => name !== '[]');
    if (at === 0) return this;
    return new DeclaredPath(this.path, this.rule, at < 0 ? [] : this.#steps.slice(at));
  }
}

function splitStep(part: string): string[] {
  const lists = part.match(/\[\]/g) ?? [];
  const name = part.replace(/\[\]/g, '');
  return name === '' ? [...lists] : [name, ...lists];
}

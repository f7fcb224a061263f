import { foldWidth } from '../fold-width.ts';
import { nameKey } from './name-key.ts';

/** Something of the matrix that others refer to. */
interface Listed {
  readonly id: string;
  readonly name: string;
}

/** Finds principals, resources or conditions by their id, or by a name that only one of them bears; never by likeness. */
export class IdIndex {
  readonly #byKey = new Map<string, string | null>();
  readonly #byName = new Map<string, string | null>();
  readonly #listed: readonly Listed[];

  constructor(listed: readonly Listed[]) {
    this.#listed = listed;
    for (const { id, name } of listed) {
      this.#byKey.set(IdIndex.key(id), this.#byKey.has(IdIndex.key(id)) ? null : id);
      const key = nameKey(name);
      if (key !== '') this.#byName.set(key, this.#byName.has(key) ? null : id);
    }
  }

  /** One form of an id: width, letter case and kinds of hyphen make no other id. */
  static key(text: string): string {
    return foldWidth(text)
      .replace(/\s/g, '')
      .replace(/[‐‑‒–—―ー−─]/g, '-')
      .toUpperCase();
  }

  find(text: string): string | null {
    return this.#byKey.get(IdIndex.key(text)) ?? this.#byName.get(nameKey(text)) ?? null;
  }

  /** What could have been meant: ids and names that share a part; for a person to choose from. */
  near(text: string): string {
    const key = nameKey(text);
    const alike = ({ id, name }: Listed): boolean => {
      const own = nameKey(name);
      const near = [IdIndex.key(id).toLowerCase(), own].some(
        (one) => one !== '' && key !== '' && (one.includes(key) || key.includes(one)),
      );
      return near || this.#byName.get(key) === null;
    };
    const found = this.#listed.filter(alike).slice(0, 5);
    return found.map(({ id, name }) => (name === '' ? id : `${id} ${name}`)).join('、') || '－';
  }
}

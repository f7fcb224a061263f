import type { DocumentCell, DocumentRow, ImportNote } from '../../client-document.ts';
import { plainText } from '../../plain-text.ts';
import type { MappedPrincipal, MappedResource, MappingDocument } from '../mapping-file.ts';
import type { MatrixTables } from '../matrix-tables.ts';
import type { AxisEntry } from './axis-entry.ts';
import { mappedWord } from './mapped-word.ts';
import { wordKey } from './word-key.ts';

/** A way to find the objects of a word that the client's own document states. */
export interface StatedMatcher {
  readonly by: string;
  readonly value: string;
  readonly account: string | null;
}

/** What the client's cell says, before the legend is asked. */
export interface StatedCell {
  readonly raw: string;
  readonly kept: string;
  readonly at: string;
  /** Ids of conditions besides the footnote marks in the cell itself. */
  readonly conditions: readonly string[];
  readonly remark: string;
}

/** Puts together the canonical tables from any number of tables of the client's; each word becomes one line, by mapping or by order. */
export class TableBuilder {
  readonly notes: ImportNote[] = [];
  readonly #mapping: MappingDocument | null;
  readonly #principals = new Map<string, readonly DocumentRow[]>();
  readonly #resources = new Map<string, readonly DocumentRow[]>();
  readonly #ids = new Set<string>();
  readonly #next = { P: 1, R: 1 };
  readonly #used = new Set<unknown>();
  readonly #cells: DocumentRow[] = [];
  readonly #conditions = new Map<string, DocumentRow>();

  constructor(mapping: MappingDocument | null) {
    this.#mapping = mapping;
    for (const list of ['principals', 'resources'] as const)
      for (const { id } of mapping?.mapping[list] ?? []) this.#ids.add(id);
  }

  principal(entry: AxisEntry, kind: string, stated: readonly StatedMatcher[]): string {
    const key = `${wordKey(entry.word)}\n${entry.employeeNo ?? ''}`;
    const known = this.#principals.get(key);
    if (known !== undefined) return known[0]?.cells['id']?.text ?? '';
    const mapped = mappedWord(this.#mapping?.mapping.principals ?? [], entry.word, entry.employeeNo);
    this.#note(mapped, 'principals', entry);
    const id = mapped?.id ?? this.#freeId(entry.employeeNo, 'P');
    const common = {
      ...{ id, name: entry.word, kind: mapped?.kind ?? kind, duty: mapped?.duty ?? '' },
      ...{ employeeNo: entry.employeeNo ?? '', condition: mapped?.condition ?? '' },
      contract: mapped?.contract ?? entry.contract?.text ?? '',
      validFrom: mapped?.validFrom ?? entry.validFrom?.text ?? '',
      validTo: mapped?.validTo ?? entry.validTo?.text ?? '',
    };
    this.#principals.set(key, this.#lines(entry, common, mapped, stated, 'principals'));
    return id;
  }

  resource(entry: AxisEntry, stated: readonly StatedMatcher[]): string {
    const key = wordKey(entry.word);
    const known = this.#resources.get(key);
    if (known !== undefined) return known[0]?.cells['id']?.text ?? '';
    const mapped = mappedWord(this.#mapping?.mapping.resources ?? [], entry.word, null);
    this.#note(mapped, 'resources', entry);
    const id = mapped?.id ?? this.#freeId(null, 'R');
    const common = {
      ...{ id, name: entry.word, target: mapped?.target ?? entry.target ?? '', dataClass: mapped?.dataClass ?? '' },
      ...{ levelProfile: mapped?.levelProfile ?? '', actions: (mapped?.actions ?? []).join(', ') },
    };
    this.#resources.set(key, this.#lines(entry, common, mapped, stated, 'resources'));
    return id;
  }

  /** A condition in the client's own words; the same words are the same condition. */
  condition(text: string, raw: string, at: string): string {
    const key = wordKey(text);
    const known = this.#conditions.get(key);
    if (known !== undefined) return known.cells['id']?.text ?? '';
    const id = `C-${String(this.#conditions.size + 1).padStart(2, '0')}`;
    const cells = { id: made(id, at), kind: made('process', at), value: { raw, text: plainText(text), at } };
    this.#conditions.set(key, { at, cells });
    return id;
  }

  cell(principal: string, resource: string, cell: StatedCell): void {
    const own: DocumentCell = { raw: cell.raw, kept: cell.kept, text: plainText(cell.kept), at: cell.at };
    const cells: Record<string, DocumentCell> = {
      principal: made(principal, cell.at),
      resource: made(resource, cell.at),
      cell: own,
    };
    if (cell.conditions.length > 0) cells['condition'] = made([...new Set(cell.conditions)].join(', '), cell.at);
    if (cell.remark !== '') cells['remark'] = { raw: cell.remark, text: plainText(cell.remark), at: cell.at };
    this.#cells.push({ at: cell.at, cells });
  }

  finish(): Pick<MatrixTables, 'principals' | 'resources' | 'cells' | 'conditions'> {
    for (const list of ['principals', 'resources'] as const) {
      for (const [index, entry] of (this.#mapping?.mapping[list] ?? []).entries()) {
        if (this.#used.has(entry)) continue;
        const at = this.#mapping?.locate([list, index]) ?? '';
        this.notes.push({
          kind: 'unmatched',
          at,
          seen: entry.word,
          made: 'この語はマトリクスにありません（対応付けファイルのみ）',
        });
      }
    }
    return {
      principals: [...this.#principals.values()].flat(),
      resources: [...this.#resources.values()].flat(),
      cells: this.#cells,
      conditions: [...this.#conditions.values()],
    };
  }

  #note(mapped: MappedPrincipal | MappedResource | null, list: string, entry: AxisEntry): void {
    if (mapped !== null) this.#used.add(mapped);
    else if (this.#mapping !== null && (this.#mapping.mapping[list as 'principals'] ?? []).length > 0)
      this.notes.push({ kind: 'unmatched', at: entry.at, seen: entry.raw, made: '対応付けファイルにない語です' });
    if (entry.raw !== entry.word && entry.raw !== '')
      this.notes.push({ kind: 'normalised', at: entry.at, seen: entry.raw, made: entry.word });
  }

  #freeId(wanted: string | null, letter: 'P' | 'R'): string {
    let id = wanted !== null && /^[A-Za-z0-9][\w.-]{0,39}$/.test(wanted) && !this.#ids.has(wanted) ? wanted : '';
    for (; id === ''; this.#next[letter] += 1) {
      const next = `${letter}-${String(this.#next[letter]).padStart(2, '0')}`;
      if (!this.#ids.has(next)) id = next;
    }
    this.#ids.add(id);
    return id;
  }

  /** One line per matcher; a word that the mapping file knows is found only by what that file says. */
  #lines(
    entry: AxisEntry,
    common: Readonly<Record<string, string>>,
    mapped: MappedPrincipal | MappedResource | null,
    stated: readonly StatedMatcher[],
    list: 'principals' | 'resources',
  ): readonly DocumentRow[] {
    const chosen = mapped !== null && (mapped.match.length > 0 || mapped.none) ? mapped.match : stated;
    const matchers: readonly StatedMatcher[] = chosen.length === 0 ? [{ by: '', value: '', account: null }] : chosen;
    const status = mapped?.mapping ?? { status: '候補', by: null, at: null };
    const listed: readonly unknown[] = this.#mapping?.mapping[list] ?? [];
    const index = mapped === null ? -1 : listed.indexOf(mapped);
    const place = (key: string): string =>
      index < 0 ? entry.at : (this.#mapping?.locate([list, index, key]) ?? entry.at);
    return matchers.map(({ by, value, account }) => {
      const facts = { ...common, matchBy: by, matchValue: value, account: account ?? '' };
      const sure = { mappingStatus: status.status, confirmedBy: status.by ?? '', confirmedAt: status.at ?? '' };
      const cells = Object.entries({ ...facts, ...sure }).map(([key, text]): [string, DocumentCell] => [
        key,
        key === 'name'
          ? { raw: entry.raw, kept: text, text, at: entry.at }
          : made(text, key === 'id' ? entry.at : place(key)),
      ]);
      return { at: entry.at, cells: Object.fromEntries(cells) };
    });
  }
}

function made(text: string, at: string): DocumentCell {
  return { raw: text, text, at };
}

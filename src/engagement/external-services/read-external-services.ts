import type { ClientDocument, ImportNote } from '../client-document.ts';
import { lineCriterion } from '../people/line-criterion.ts';
import { readOptionalDay } from '../people/read-optional-day.ts';
import { rowCell } from '../row-cell.ts';
import type { ExternalServiceLine } from './external-service-line.ts';
import { readContractEnd } from './read-contract-end.ts';
import { splitNames } from './split-names.ts';

/** Reads the list of external services (DOC-29); null while it was not handed over. */
export function readExternalServices(documents: readonly ClientDocument[]): {
  readonly services: readonly ExternalServiceLine[] | null;
  readonly notes: readonly ImportNote[];
} {
  const handed = documents.filter(({ doc }) => doc === 'DOC-29');
  const notes: ImportNote[] = [];
  const services = handed.flatMap((document) =>
    document.rows.map((row): ExternalServiceLine => {
      const text = (key: string): string | null => splitNames(rowCell(row, key).text).join('、') || null;
      const note = (key: string, made: string, kind: ImportNote['kind'] = 'error'): void => {
        const { at, raw } = rowCell(row, key);
        notes.push({ kind, at, seen: raw, made });
      };
      const end = readOptionalDay(rowCell(row, 'contractEnd').text);
      const stated = end.day === null ? readContractEnd(rowCell(row, 'contract').text) : null;
      if (stated !== null) note('contract', `契約終了日を ${stated} と読み取ります`, 'normalised');
      if (end.unclear) note('contractEnd', '契約終了日を日付として読み取れません');
      const controls = splitNames(rowCell(row, 'controls').text.replace(/ /g, '、'));
      const known = controls.flatMap((one) => controlOf(one) ?? []);
      if (known.length < controls.length) note('controls', '管理策の番号として読み取れないものがあります');
      const name = rowCell(row, 'name');
      return {
        name: name.text,
        purpose: rowCell(row, 'purpose').text,
        controls: known,
        contract: text('contract'),
        contractEnd: end.day ?? stated,
        isEndUnclear: end.unclear,
        identities: splitNames(rowCell(row, 'identities').text),
        attestation: text('attestation'),
        at: row.at,
        criterion: lineCriterion(document, name, name.text),
      };
    }),
  );
  return { services: handed.length === 0 ? null : services, notes };
}

function controlOf(text: string): string | null {
  const found = /^(?:27017:)?((?:CLD\.)?\d{1,2}\.\d{1,2}\.\d{1,2})$/i.exec(text);
  return found === null ? null : `27017:${(found[1] ?? '').toUpperCase()}`;
}

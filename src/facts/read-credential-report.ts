import { readBytes } from './read-bytes.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { readMember } from './read-member.ts';

/** One row of the credential report: column name → text as printed. */
export interface CredentialReportRow {
  readonly element: Readonly<Record<string, string>>;
  /** Place of the row in the stored answer; the heading is row 1, as a spreadsheet counts. */
  readonly pointer: string;
}

/** The rows of an IAM credential report page (`GetCredentialReport`), root included; columns are found by heading. */
export function readCredentialReport(page: unknown): CredentialReportRow[] {
  const csv = readBytes(readMember(page, 'Content'), 'user,');
  if (csv === undefined) return [];
  const [heading, ...rows] = readCsvRows(csv);
  return rows.map((fields, index) => ({
    element: Object.fromEntries((heading ?? []).flatMap((name, at) => named(name, fields[at]))),
    pointer: `/Content;row=${index + 2}`,
  }));
}

function named(name: string, field: string | undefined): [string, string][] {
  return field === undefined ? [] : [[name, field]];
}

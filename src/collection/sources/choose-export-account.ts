import { AkashiError } from '../../text/akashi-error.ts';
import { regionFolder } from './region-folder.ts';

/** One account's part of the client's folder. */
export interface ExportAccount {
  /** Path below the folder with a `/` at the end; empty for the folder itself. */
  readonly path: string;
  /** Files below it, relative to it. */
  readonly files: readonly string[];
}

/**
 * Finds the part of a folder that is the account's, wherever it stands (`account-data/<name>/`, `<account id>/` or the top):
 * by the account named in its `sts-get-caller-identity` file, else by a folder bearing the account's id, else the only one there is.
 */
export async function chooseExportAccount(
  folder: string,
  account: string,
  files: readonly string[],
  identityOf: (candidate: ExportAccount) => Promise<string | null>,
): Promise<ExportAccount> {
  const candidates = candidatesIn(files);
  const named = await Promise.all(
    candidates.map(async (candidate) => ({ candidate, identity: await identityOf(candidate) })),
  );
  const chosen =
    named.find(({ identity }) => identity === account)?.candidate ??
    named.find(({ candidate, identity }) => identity === null && candidate.path.split('/').includes(account))
      ?.candidate ??
    (candidates.length === 1 ? candidates[0] : undefined);
  if (chosen !== undefined) return chosen;
  throw new AkashiError('EXPORT_ACCOUNT_UNCLEAR', {
    file: folder,
    account,
    seen: candidates.map(({ path }) => path || './').join(', '),
  });
}

/** Every folder that holds region folders, and every one with flat files that is not below such a folder; the top where there is none. */
function candidatesIn(files: readonly string[]): readonly ExportAccount[] {
  const paths = new Set<string>();
  for (const file of files) {
    const parts = file.split('/');
    const region = parts.findIndex((part, n) => n < parts.length - 1 && regionFolder.test(part));
    if (region >= 0)
      paths.add(
        parts
          .slice(0, region)
          .map((part) => `${part}/`)
          .join(''),
      );
  }
  for (const file of files) {
    const above = file.slice(0, file.lastIndexOf('/') + 1);
    const flat = /[-_.][A-Za-z]/.test(file.slice(above.length)) && /\.json$/i.test(file);
    if (flat && /(?:^|\/)\d{12}\/$/.test(above)) paths.add(above);
  }
  if (paths.size === 0) paths.add('');
  return [...paths].sort().map((path) => ({
    path,
    files: files.filter((file) => file.startsWith(path)).map((file) => file.slice(path.length)),
  }));
}

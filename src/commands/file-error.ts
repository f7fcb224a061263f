import { AkashiError } from '../text/akashi-error.ts';

/** A full disk, a missing permission and the like are the machine's, not a fault of the tool. */
export function fileError(error: unknown): AkashiError | null {
  const { code, path, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (
    typeof code !== 'string' ||
    !/^(EACCES|EPERM|EROFS|ENOSPC|EDQUOT|ENOTDIR|EISDIR|ENAMETOOLONG|ELOOP|EMFILE|EIO|EBUSY)$/.test(code)
  )
    return null;
  return new AkashiError('FILE_SYSTEM', { file: path ?? syscall ?? '—', seen: code }, { cause: error });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReceivedDocument } from '../engagement/engagement.ts';
import { chosenSheets } from '../engagement/matrix/chosen-sheets.ts';
import type { MappingDocument } from '../engagement/matrix/mapping-file.ts';
import { mappingFileOf } from '../engagement/matrix/mapping-file-of.ts';
import { type MatrixSource, openMatrix } from '../engagement/matrix/open-matrix.ts';
import { readCanonicalMatrix } from '../engagement/matrix/read-canonical-matrix.ts';
import { readMappingFile } from '../engagement/matrix/read-mapping-file.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { matrixCommandWords } from '../text/matrix-command-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** One received matrix in a layout of the client's own, with its mapping file where there is one. */
export interface MatrixFile {
  readonly received: ReceivedDocument;
  readonly source: MatrixSource;
  /** `provided/権限一覧.mapping.yaml`. */
  readonly mappingFile: string;
  readonly mapping: MappingDocument | null;
}

/** The received matrices that need a mapping file; those in the form of DOC-01 are told and left out. */
export async function matrixFiles(open: OpenEngagement, io: Io): Promise<readonly MatrixFile[]> {
  const { folder, engagement, content } = open;
  const matrices = engagement.documents.filter(({ doc }) => doc === 'DOC-01');
  const layout = content.documents.find(({ id }) => id === 'DOC-01');
  if (matrices.length === 0 || layout === undefined) throw new AkashiError('MATRIX_NOT_RECEIVED', {});
  const files: MatrixFile[] = [];
  for (const received of matrices) {
    const { file } = received;
    const mappingFile = mappingFileOf(file);
    const path = join(folder, ...file.split('/'));
    const isText = /\.ya?ml$/i.test(file) && existsSync(path);
    const opened = isText ? null : await openMatrix(path, file, layout);
    if (opened === null || readCanonicalMatrix(opened, layout, file) !== null) {
      io.tell(say(matrixCommandWords.canonical, io.language, { file }));
      continue;
    }
    files.push({
      received,
      source: { ...opened, sheets: chosenSheets(opened, received) },
      mappingFile,
      mapping: readMappingFile(folder, mappingFile),
    });
  }
  const [only] = matrices;
  if (files.length === 0) throw new AkashiError('MATRIX_CANONICAL', { file: only?.file });
  return files;
}

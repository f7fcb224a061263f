import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../procedures/read-yaml.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import { describeProblem } from '../describe-problem.ts';
import type { FoundProblem } from '../engagement-problem.ts';
import { joinProblems } from '../join-problems.ts';
import { schemaKeys } from '../schema-keys.ts';
import { shapeProblems } from '../shape-problems.ts';
import type { MappingDocument, MappingFile } from './mapping-file.ts';
import { mappingFileSchema } from './mapping-file-schema.ts';

/** Reads and checks one mapping file of an engagement folder; null where there is none. All errors are told at once, with line and column. */
export function readMappingFile(folder: string, file: string): MappingDocument | null {
  const path = join(folder, ...file.split('/'));
  if (!existsSync(path)) return null;
  const { value, text, locate, rangeOf } = readYaml(path, file);
  const checked = mappingFileSchema.safeParse(value);
  const found: readonly FoundProblem[] = checked.success
    ? ruleProblems(checked.data)
    : shapeProblems(checked.error.issues, value, (at) => schemaKeys(mappingFileSchema, at));
  const problems = found.map((problem) => describeProblem(problem, locate));
  if (!checked.success || problems.length > 0) {
    const count = problems.length;
    const told = joinProblems(problems.map((problem) => problem.text));
    throw new AkashiError('MAPPING_INVALID', { file, count, problems: told, list: problems });
  }
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { file, sha256, text, mapping: checked.data, locate, rangeOf };
}

/** What the schema cannot say: a confirmation names somebody, and no word or id stands twice. */
function ruleProblems(mapping: MappingFile): readonly FoundProblem[] {
  return (['principals', 'resources'] as const).flatMap((list) => {
    const words = new Set<string>();
    const ids = new Set<string>();
    return mapping[list].flatMap((entry, index): FoundProblem[] => {
      const problems: FoundProblem[] = [];
      const word = `${entry.word}\n${'employeeNo' in entry ? entry.employeeNo : ''}`;
      if (words.has(word)) problems.push({ code: 'TWICE', path: [list, index, 'word'], seen: entry.word });
      if (ids.has(entry.id)) problems.push({ code: 'TWICE', path: [list, index, 'id'], seen: entry.id });
      words.add(word);
      ids.add(entry.id);
      const { status, by, at } = entry.mapping;
      const path = [list, index, 'mapping'];
      if (status !== '被監査組織確認済') return problems;
      if (by === null || at === null) problems.push({ code: 'CONFIRMED_BY_NOBODY', path });
      if (entry.match.length === 0 && !entry.none) problems.push({ code: 'CONFIRMED_AS_NOTHING', path });
      return problems;
    });
  });
}

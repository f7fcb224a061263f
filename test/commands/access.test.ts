import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { akashi, type Ran } from './engagement-folder.ts';

let here = '';

/** The sample engagement with its recorded answers as evidence. */
beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), 'akashi-access-'));
  cpSync('templates/sample', here, { recursive: true });
  cpSync('templates/sample/answers', join(here, 'evidence'), { recursive: true });
  const ran = await akashi(['plan', '-e', '.'], { cwd: here });
  console.log(ran);
});

test('x', async () => {
  const ran = await akashi(['access', 'who-can', '.', '--action', 's3:GetObject', '--resource', 'arn:aws:s3:::minato-juchu-data/x'], { cwd: here });
  console.log(ran);
});

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AkashiError } from '../../text/akashi-error.ts';

const file = 'resvg.wasm';

/** The compiled picture renderer: beside the built program (`wasm/`), or in the package it comes from. */
export function wasmFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const beside of [join(here, 'wasm', file), join(here, '..', 'wasm', file)]) {
    if (existsSync(beside)) return beside;
  }
  try {
    return createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  } catch (cause) {
    throw new AkashiError('WORKPAPER_RENDERER_MISSING', { file }, { cause });
  }
}

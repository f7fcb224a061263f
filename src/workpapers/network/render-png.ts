import { readFileSync } from 'node:fs';
import { fontFiles } from '../font-files.ts';
import { wasmFile } from './wasm-file.ts';

let ready: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

/** A drawing as PNG, so many pixels wide, with the fonts of the workpapers and no other: the same bytes on every machine. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array> {
  ready ??= load();
  const { Resvg } = await ready;
  const { UDP } = fontFiles();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#FFFFFF',
    font: {
      fontBuffers: [readFileSync(UDP.normal), readFileSync(UDP.bold)],
      defaultFontFamily: 'BIZ UDPGothic',
      sansSerifFamily: 'BIZ UDPGothic',
    },
  });
  try {
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}

async function load(): Promise<typeof import('@resvg/resvg-wasm')> {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(readFileSync(wasmFile()));
  return resvg;
}

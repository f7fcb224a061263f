const mebibyte = 1024 * 1024;

/** What a draw.io file may hold; a diagram that people can read stays far below. */
export const drawioLimits = { file: 16 * mebibyte, unpacked: 32 * mebibyte, pages: 100, cells: 20_000 } as const;

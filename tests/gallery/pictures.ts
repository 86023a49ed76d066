/** Pages of a PDF as small pictures. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const DOTS_PER_INCH = 60;

/** Steps of a colour: four greys, and as many from red to white, are all that an official paper needs to be read. */
const STEPS = 4;
const STEP = 255 / (STEPS - 1);
const palette: readonly (readonly [number, number, number])[] = [
    ...steps((light) => [light, light, light] as const),
    ...steps((light) => [255, light, light] as const)
];

/** The first pages, at most so many, as PNG files with a palette. */
export function pagePictures(pdf: string, most: number): Uint8Array[] {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-gallery-'));
    try {
        execFileSync('pdftoppm', [
            '-r',
            String(DOTS_PER_INCH),
            '-l',
            String(most),
            pdf,
            join(folder, 'page')
        ]);
        return readdirSync(folder)
            .sort()
            .map((name) => pngOf(readFileSync(join(folder, name))));
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** A PPM picture (P6, as pdftoppm writes it) as a PNG. */
function pngOf(ppm: Buffer): Uint8Array {
    const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.subarray(0, 40).toString('latin1'));
    const [all = '', width = '0', height = '0'] = head ?? [];
    const pixels = ppm.subarray(all.length);
    const columns = Number(width);
    const rows = Number(height);
    // Two pixels to a byte, the left one in its higher half; each row begins with its filter, which is none.
    const bytes = 1 + Math.ceil(columns / 2);
    const indexed = Buffer.alloc(bytes * rows);
    for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
            const at = (row * columns + column) * 3;
            const colour = nearest(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
            const place = row * bytes + 1 + Math.floor(column / 2);
            indexed[place] = (indexed[place] ?? 0) | (column % 2 === 0 ? colour << 4 : colour);
        }
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(columns, 0);
    header.writeUInt32BE(rows, 4);
    header.set([4, 3, 0, 0, 0], 8);
    return Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        chunk('IHDR', header),
        chunk('PLTE', Buffer.from(palette.flat())),
        chunk('IDAT', deflateSync(indexed, { level: 9 })),
        chunk('IEND', Buffer.alloc(0))
    ]);
}

function nearest(red: number, green: number, blue: number): number {
    const other = (green + blue) / 2;
    return red - other > 24 ? STEPS + Math.round(other / STEP) : Math.round((red + green + blue) / 3 / STEP);
}

function steps<Colour>(colour: (light: number) => Colour): Colour[] {
    return Array.from({ length: STEPS }, (_, step) => colour(Math.round(step * STEP)));
}

function chunk(kind: string, data: Uint8Array): Buffer {
    const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    framed.set(body, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
}

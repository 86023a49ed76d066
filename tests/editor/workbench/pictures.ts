import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pictureTool } from '../places.ts';

/** The part of sharp that is used. */
type Sharp = (picture: Buffer) => {
    png(options: Readonly<Record<string, unknown>>): { toBuffer(): Promise<Buffer> };
};

/** Text on even ground has few colours: with a palette a picture of it takes a third. */
const withPalette = { palette: true, colours: 64, effort: 10, compressionLevel: 9, dither: 0 };

/** Writes a picture of the window to a file, as small as it can be without anybody seeing a difference. */
export async function keepPicture(picture: Buffer, path: string): Promise<void> {
    const sharp = createRequire(pictureTool.entry)('sharp') as Sharp;
    writeFileSync(path, await sharp(picture).png(withPalette).toBuffer());
}

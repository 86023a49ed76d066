import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { outputFolder, pictureTool, projectRoot } from '../places.ts';

/** Whether this run renews the pictures of the project; else they are only kept among the run's results. */
export const picturesWanted = process.env['PICTURES'] === 'yes';
export const picturesFolder = picturesWanted ? join(projectRoot, 'client', 'media') : outputFolder;

/** What a large picture of text needs to look as the window does, and a small one to be read. */
export const manyColours = 64;
export const fewColours = 16;

/** The part of sharp that is used. */
type Sharp = (picture: Buffer) => {
    png(options: Readonly<Record<string, unknown>>): { toBuffer(): Promise<Buffer> };
};

/** Text on even ground has few colours: with a palette a picture of it takes a third. */
const withPalette = { palette: true, effort: 10, compressionLevel: 9, dither: 0 };

/** Writes a picture of the window to a file, with as many colours as are wanted and as small as it can be. */
export async function keepPicture(picture: Buffer, path: string, colours: number): Promise<void> {
    const sharp = createRequire(pictureTool.entry)('sharp') as Sharp;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
        path,
        await sharp(picture)
            .png({ ...withPalette, colours })
            .toBuffer()
    );
}

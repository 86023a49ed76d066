import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { editorWords } from '../places.ts';

/** Words by part of the editor and key; what a later editor added stays English. */
const packModule = z.object({ default: z.record(z.string(), z.record(z.string(), z.string())) });

/**
 * Gives the editor Chinese words of its own, under its data folder, as an installed language pack does; with it the
 * extension, too, is shown and asked for texts in Chinese. `locale` is the display language they are for.
 */
export async function addLanguagePack(home: string, locale: string): Promise<void> {
    const folder = join(home, 'language-pack');
    const translations = join(folder, 'main.i18n.json');
    const { default: contents } = packModule.parse(await import(pathToFileURL(editorWords.file).href));
    mkdirSync(folder, { recursive: true });
    writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents }));
    const extension = { extensionIdentifier: { id: 'test.language-pack' }, version: '1.0.0' };
    const pack = {
        hash: 'test',
        label: locale,
        extensions: [extension],
        translations: { vscode: translations }
    };
    writeFileSync(join(home, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

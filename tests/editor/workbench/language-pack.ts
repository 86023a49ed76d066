import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the editor believe in a language pack for `locale`, under its data folder. The pack translates nothing of the
 * editor itself; but with it the extension is shown, and asked for texts, in that language, as with a real one.
 */
export function addLanguagePack(home: string, locale: string): void {
    const folder = join(home, 'language-pack');
    const translations = join(folder, 'main.i18n.json');
    mkdirSync(folder, { recursive: true });
    writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
    const extension = { extensionIdentifier: { id: 'test.language-pack' }, version: '1.0.0' };
    const pack = {
        hash: 'test',
        label: locale,
        extensions: [extension],
        translations: { vscode: translations }
    };
    writeFileSync(join(home, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

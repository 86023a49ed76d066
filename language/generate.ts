/**
 * Writes every derived file of the project anew: `npm run generate`. Tests and CI fail when one is stale.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntaxFiles } from './syntaxes/generate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const langium = join(root, 'node_modules', 'langium-cli', 'bin', 'langium.js');
execFileSync(
    process.execPath,
    [langium, 'generate', '--mode', 'production', '--file', 'language/langium-config.json'],
    { cwd: root, stdio: 'inherit' }
);

/** The rules and the diagrams stand on the parser, so they are loaded once it has been written. */
const { catalogueFiles } = await import('../server/rules/catalogue.ts');
const { manifestFiles } = await import('../server/settings/manifest.ts');
const { settingsFiles } = await import('../server/settings/schema.ts');
const { referenceFiles } = await import('./reference/generate.ts');

const files = [
    ...syntaxFiles(),
    ...referenceFiles(),
    ...catalogueFiles(),
    ...settingsFiles(),
    ...manifestFiles((path) => readFileSync(join(root, path), 'utf8'))
];
for (const { path, content } of files) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.log(`wrote ${path}`);
}

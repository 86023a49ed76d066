/**
 * Writes every derived file of the project anew: `npm run generate`. Tests and CI fail when one is stale.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const langium = join(root, 'node_modules', 'langium-cli', 'bin', 'langium.js');
execFileSync(
    process.execPath,
    [langium, 'generate', '--mode', 'production', '--file', 'language/langium-config.json'],
    {
        cwd: root,
        stdio: 'inherit'
    }
);

/** Modules that derive files from a single source; loaded after the parser they may need is there. */
const generators: readonly (() => Promise<readonly { path: string; content: string }[]>)[] = [];

for (const generator of generators) {
    for (const { path, content } of await generator()) {
        const target = join(root, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
        console.log(`wrote ${path}`);
    }
}

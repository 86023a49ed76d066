import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

it('the parser in language/generated is what the grammar gives', () => {
    const folder = mkdtempSync(join(tmpdir(), 'grammar-'));
    try {
        mkdirSync(join(folder, 'language'));
        for (const file of ['langium-config.json', 'alliance-plan.langium']) {
            cpSync(join(root, 'language', file), join(folder, 'language', file));
        }
        const cli = join(root, 'node_modules', 'langium-cli', 'bin', 'langium.js');
        const config = join(folder, 'language', 'langium-config.json');
        execFileSync(process.execPath, [cli, 'generate', '--mode', 'production', '--file', config], {
            cwd: folder
        });
        const made = join(folder, 'language', 'generated');
        const committed = join(root, 'language', 'generated');
        expect(readdirSync(committed).sort()).toEqual(readdirSync(made).sort());
        for (const file of readdirSync(made)) {
            expect(
                readFileSync(join(committed, file), 'utf8') === readFileSync(join(made, file), 'utf8'),
                file
            ).toBe(true);
        }
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
});

/** The server with a client of others: Neovim, without a screen and without any plug-in. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { clientPlan, misspelt } from './plan.ts';

/** Where continuous integration runs, Neovim must be there: then a missing one fails instead of skipping. */
const missing =
    process.env['CI'] || spawnSync('nvim', ['--version']).error === undefined
        ? undefined
        : 'Neovim is not installed, so the server was not tried with it.';
if (missing) console.warn(missing);

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const seenSchema = z.object({
    findings: z.array(z.string()),
    hover: z.object({ contents: z.object({ value: z.string() }) }),
    definition: z.array(z.object({ targetRange: z.object({ start: z.object({ line: z.int() }) }) })),
    symbols: z.array(z.object({ name: z.string() })),
    renamed: z.string(),
    afterwards: z.array(z.string()),
    formatted: z.string()
});

describe.skipIf(missing)('Neovim', () => {
    let seen: z.infer<typeof seenSchema>;
    beforeAll(() => {
        const folder = mkdtempSync(join(tmpdir(), 'alliance-neovim-'));
        const file = join(folder, '方案.alliance');
        const out = join(folder, 'seen.json');
        writeFileSync(file, clientPlan);
        const run = spawnSync(
            'nvim',
            ['--headless', '-u', 'NONE', '-n', '-c', `luafile ${path('neovim.lua')}`],
            {
                encoding: 'utf8',
                timeout: 100_000,
                env: {
                    ...process.env,
                    HOME: folder,
                    LC_ALL: 'C.UTF-8',
                    PLAN_FILE: file,
                    PLAN_SERVER: join(inject('programs'), 'server.cjs'),
                    PLAN_NODE: process.execPath,
                    PLAN_OUT: out
                }
            }
        );
        expect(run.status, run.stderr).toBe(0);
        seen = seenSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
        rmSync(folder, { recursive: true });
    });

    it('shows what is wrong, and no more once it is mended', () => {
        expect(seen.findings.join()).toContain(misspelt);
        expect(seen.afterwards.join()).not.toContain(misspelt);
    });

    it('shows the outline, the meaning of names and where they are declared', () => {
        expect(seen.symbols.map(({ name }) => name)).toContain('第一组');
        expect(seen.hover.contents.value).toContain('第一组');
        expect(seen.definition[0]?.targetRange.start.line).toBe(0);
    });

    it('renames and formats with the edits it is given', () => {
        expect(seen.renamed).toBe(clientPlan.replaceAll('西吉一小', '城关一小').trimEnd());
        expect(seen.renamed).toContain('单位    教研室');
        expect(seen.formatted).toContain('\n单位 教研室\n');
    });
});

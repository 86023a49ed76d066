/**
 * How fast the product is: `npm run bench`. Everything is measured in one run and told as a median and as a ratio to
 * the same plan's parse alone (the whole text through Langium's parser, warm), so that figures of different machines
 * can be compared.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { planOf } from '../../language/index.ts';
import { parseChunk } from '../../language/parsing/parser.ts';
import { buildDocument } from '../../server/document/build/index.ts';
import { standardProfile } from '../../server/document/profile.ts';
import { writeDocx } from '../../server/document/writers/docx/docx.ts';
import { median, runNode, timed, type ProcessRun } from './measure.ts';
import { planOfSize } from './plan.ts';
import { BenchServer } from './server.ts';
import { startFigures } from './start.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const clientBundle = join(root, 'dist', 'extension.cjs');
const serverBundle = join(root, 'dist', 'server.cjs');
const commandBundle = join(root, 'dist', 'alliance-plan.cjs');

interface Figure {
    readonly name: string;
    readonly milliseconds: number;
    readonly peak?: number | undefined;
}

async function figuresOf(activities: number, folder: string): Promise<Figure[]> {
    const text = planOfSize(activities);
    const file = join(folder, `plan-${activities}.alliance`);
    writeFileSync(file, text);
    const parse = median(await timed(7, 3, () => parseChunk(text)));
    const keystroke = await keystrokes(text, pathToFileURL(file).href);
    const check = await processes(5, () => runNode([commandBundle, 'check', file, '--fail-on', 'never']));
    const cold = await processes(3, () =>
        runNode([commandBundle, 'export', file, '--to', 'docx', '--out', folder])
    );
    const plan = planOf(text);
    const warm = median(await timed(3, 1, () => writeDocx(buildDocument(plan), standardProfile)));
    return [
        { name: 'parse alone, warm', milliseconds: parse },
        keystroke,
        { name: 'whole check, new process', ...check },
        { name: 'Word export, warm', milliseconds: warm },
        { name: 'Word export, new process', ...cold }
    ];
}

/** From a sign typed into the title of the activity in the middle to the diagnostics of that version. */
async function keystrokes(text: string, uri: string): Promise<Figure> {
    const server = new BenchServer(serverBundle);
    await server.open(uri, text);
    const before = text.slice(0, text.indexOf('送教下乡之', text.length / 2));
    const line = before.split('\n').length - 1;
    const character = before.length - before.lastIndexOf('\n') - 1;
    const times = await timed(15, 5, () => server.type(uri, { line, character }, '新'));
    const { peak } = server;
    await server.stop();
    return { name: 'keystroke to diagnostics, stdio', milliseconds: median(times), peak };
}

async function processes(
    runs: number,
    run: () => Promise<ProcessRun>
): Promise<{ milliseconds: number; peak: number | undefined }> {
    const all: ProcessRun[] = [];
    for (let count = 0; count < runs; count += 1) {
        all.push(await run());
    }
    return {
        milliseconds: median(all.map((each) => each.milliseconds)),
        peak: Math.max(...all.map((each) => each.peak ?? 0))
    };
}

function print(activities: number, figures: readonly Figure[]): void {
    const base = figures[0]?.milliseconds ?? 1;
    console.log(`\n${activities} activities`);
    for (const { name, milliseconds, peak } of figures) {
        const ratio = `${(milliseconds / base).toFixed(2)} x parse`;
        const memory = peak === undefined ? '' : `  peak ${Math.round(peak)} MB`;
        console.log(
            `  ${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(6)} ms  ${ratio.padStart(14)}${memory}`
        );
    }
}

for (const bundle of [clientBundle, serverBundle, commandBundle]) {
    if (!existsSync(bundle)) {
        throw new Error(`${bundle} is missing: run npm run build first.`);
    }
}
const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
try {
    console.log('\nstart (each a new process)');
    for (const { name, milliseconds, ratio } of await startFigures(clientBundle, serverBundle)) {
        const against = `${ratio.toFixed(2)} x Node`;
        console.log(
            `  ${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(6)} ms  ${against.padStart(14)}`
        );
    }
    const results = new Map<number, Figure[]>();
    for (const size of [1000, 5000]) {
        const figures = await figuresOf(size, folder);
        results.set(size, figures);
        print(size, figures);
    }
    console.log('\ngrowth from 1,000 to 5,000 activities (5 is as fast as the file grows)');
    for (const [index, { name, milliseconds }] of (results.get(1000) ?? []).entries()) {
        const larger = results.get(5000)?.[index]?.milliseconds ?? Number.NaN;
        console.log(`  ${name.padEnd(34)} ${(larger / milliseconds).toFixed(2)}`);
    }
} finally {
    rmSync(folder, { recursive: true, force: true });
}

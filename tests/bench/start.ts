/** How long the extension takes to begin, against Node's own start on the same machine. */
import { fileURLToPath } from 'node:url';
import { median, runNode, timed } from './measure.ts';
import { BenchServer } from './server.ts';

/** Loads the client as the editor does, with an editor that answers everything with itself. */
const loader = fileURLToPath(new URL('load-client.mjs', import.meta.url));
const plan = '单位 县教育局\n方案 试行 “试行方案” { 发文机关 县教育局  期限 2026年 }\n';

export interface StartFigure {
    readonly name: string;
    readonly milliseconds: number;
    /** Against Node that runs nothing. */
    readonly ratio: number;
}

/** Medians of new processes: Node alone, the client's code loaded, the server from its start to the first findings. */
export async function startFigures(clientBundle: string, serverBundle: string): Promise<StartFigure[]> {
    const bare = median(await timed(9, 2, () => runNode(['-e', '0'])));
    const client = median(await timed(9, 2, () => runNode([loader, clientBundle])));
    const server = median(
        await timed(7, 2, async () => {
            const started = new BenchServer(serverBundle);
            await started.open('file:///plans/start.alliance', plan);
            await started.stop();
        })
    );
    const figures = { 'Node alone': bare, 'client loaded': client, 'server to first findings': server };
    return Object.entries(figures).map(([name, milliseconds]) => ({
        name,
        milliseconds,
        ratio: milliseconds / bare
    }));
}

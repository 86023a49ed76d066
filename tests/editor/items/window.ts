import type { Reader } from './reader.ts';

interface Size {
    readonly width: number;
    readonly height: number;
}

/** The window of most items. */
const usualSize: Size = { width: 1360, height: 850 };

/** Makes the window larger or smaller: in a small one what belongs together stands close together. */
export async function resize({ workbench }: Reader, size: Size): Promise<void> {
    await workbench.page.setViewportSize(size);
}

/** Makes the window as large again as most items have it, with the files at its side. */
export async function usualWindow(reader: Reader): Promise<void> {
    await resize(reader, usualSize);
    await reader.workbench.run('View: Show Explorer');
}

/** The lines in sight of the text that is worked on. */
export async function textOf({ workbench }: Reader): Promise<string> {
    const lines = workbench.page.locator('.editor-group-container.active .view-lines').first();
    return (await lines.innerText()).replace(/\u00a0/g, ' ');
}

import { execFileSync } from 'node:child_process';

/** A horizontal rule on a printed page; millimetres from the page's upper left corner. */
export interface PrintedRule {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly red: boolean;
}

const DOTS_PER_MM = 10;

/** Shorter than this it is a stroke of a character or of a table's cell. */
const SHORTEST_MM = 60;

/** The rules of one page (counted from 1), from top to bottom, to a tenth of a millimetre. */
export function printedRules(pdf: string, page: number): PrintedRule[] {
    const ppm = execFileSync(
        'pdftoppm',
        ['-r', String(DOTS_PER_MM * 25.4), '-f', String(page), '-l', String(page), pdf],
        { maxBuffer: 256 * 1024 * 1024 }
    );
    const [head = '', width = '0', height = '0'] =
        /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.subarray(0, 40).toString('latin1')) ?? [];
    const pixels = ppm.subarray(head.length);
    const rules: PrintedRule[] = [];
    for (let row = 0; row < Number(height); row++) {
        const run = longestRun(pixels.subarray(row * Number(width) * 3, (row + 1) * Number(width) * 3));
        if (run.until - run.from < SHORTEST_MM * DOTS_PER_MM) continue;
        const last = rules.at(-1);
        const goesOn = last && Math.abs(last.bottom - row / DOTS_PER_MM) < 0.01;
        const rule = {
            top: goesOn ? last.top : row / DOTS_PER_MM,
            bottom: (row + 1) / DOTS_PER_MM,
            left: run.from / DOTS_PER_MM,
            right: run.until / DOTS_PER_MM,
            red: run.red
        };
        if (goesOn) rules[rules.length - 1] = rule;
        else rules.push(rule);
    }
    return rules;
}

/** The longest stretch of dark or red dots in a row of red, green and blue values. */
function longestRun(row: Uint8Array): { from: number; until: number; red: boolean } {
    let best = { from: 0, until: 0, red: false };
    let from = 0;
    const dots = row.length / 3;
    for (let dot = 0; dot <= dots; dot++) {
        // Green tells: it is high on white paper, and low in black and in red.
        if (dot < dots && (row[dot * 3 + 1] ?? 255) < 140) continue;
        if (dot - from > best.until - best.from) {
            best = { from, until: dot, red: (row[from * 3] ?? 0) > 180 };
        }
        from = dot + 1;
    }
    return best;
}

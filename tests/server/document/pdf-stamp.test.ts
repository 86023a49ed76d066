import { describe, expect, it } from 'vitest';
import { stampedPdf } from '../../../server/document/writers/pdf-stamp.ts';

/** The end of a PDF as LibreOffice writes it, with bytes of a compressed part ahead. */
function printedAt(hour: string, mark: string): Uint8Array {
    const text = `%PDF-1.6\n\xff\x00\x80/CreationDate(D:${hour}Z')>>\ntrailer\n/ID [ <${mark}>\n<${mark}> ]\n/DocChecksum /${mark}\n>>`;
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const paper = { title: '方案', date: '2008-12-13' };

describe('a printed PDF', () => {
    it('is the same whenever it was printed, and bears the date of the paper', async () => {
        const morning = await stampedPdf(printedAt('20261127080000', 'A'.repeat(32)), paper);
        const evening = await stampedPdf(printedAt('20261128200000', 'B'.repeat(32)), paper);
        expect(morning).toEqual(evening);
        expect(text(morning)).toContain("/CreationDate(D:20081213000000Z')");
    });

    it('keeps every byte in its place', async () => {
        const before = printedAt('20261127080000', 'A'.repeat(32));
        const after = await stampedPdf(before, paper);
        expect(after.length).toBe(before.length);
        expect(after.subarray(0, 12)).toEqual(before.subarray(0, 12));
        expect(text(after)).toMatch(/\/ID \[ <([0-9A-F]{32})>\n<\1> \]\n\/DocChecksum \/\1\n>>$/);
    });

    it('has other marks where it holds something else', async () => {
        const one = printedAt('20261127080000', 'A'.repeat(32));
        const other = Uint8Array.from(one);
        other[10] = 1;
        const marks = await Promise.all(
            [one, other].map(async (pdf) => /ID \[ <(\w+)/.exec(text(await stampedPdf(pdf, paper)))?.[1])
        );
        expect(marks[0]).not.toBe(marks[1]);
    });

    it('stays as it is where the program wrote its marks otherwise', async () => {
        const foreign = Uint8Array.from('%PDF-1.7\n<</ID[<ab><cd>]>>', (character) =>
            character.charCodeAt(0)
        );
        expect(await stampedPdf(foreign, paper)).toEqual(foreign);
    });
});

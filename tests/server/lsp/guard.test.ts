import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { failuresIn, guarded } from '../../../server/lsp/guard.ts';

function logOf(): { readonly lines: string[]; readonly error: (line: string) => void } {
    const lines: string[] = [];
    return { lines, error: (line) => lines.push(line) };
}

describe('a guarded provider', () => {
    it('passes its answer on', async () => {
        const log = logOf();
        expect(await guarded(log, 'outline', (name: string) => [name], [])('甲')).toEqual(['甲']);
        expect(log.lines).toEqual([]);
    });

    it('answers with nothing where it fails, and says so in the log', async () => {
        const log = logOf();
        const fails = (): string[] => {
            throw new Error('out of reach');
        };
        expect(await guarded(log, 'outline', fails, [])()).toEqual([]);
        expect(log.lines).toHaveLength(1);
        expect(log.lines[0]).toMatch(/^outline: Error: out of reach/);
        const failsLater = (): Promise<string[]> => Promise.reject(new Error('too late'));
        expect(await guarded(log, 'outline', failsLater, [])()).toEqual([]);
        expect(log.lines).toHaveLength(2);
    });

    it('says so in the language of the reader', async () => {
        const log = logOf();
        const reader: { language: 'zh' | 'en' } = { language: 'zh' };
        const provider = guarded(
            failuresIn(log, reader),
            'outline',
            () => Promise.reject<string>(new Error('gone')),
            ''
        );
        await provider();
        reader.language = 'en';
        await provider();
        expect(log.lines[0]).toMatch(/^程序内部出错.*outline: Error: gone/);
        expect(log.lines[1]).toMatch(/^The program failed inside.*outline: Error: gone/);
    });

    it('lets a refusal through', async () => {
        const refusal = new ResponseError(ErrorCodes.InvalidRequest, 'no');
        const refuses = (): null => {
            throw refusal;
        };
        await expect(guarded(logOf(), 'rename', refuses, null)()).rejects.toBe(refusal);
    });
});

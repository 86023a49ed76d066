import { describe, expect, it } from 'vitest';
import { runProgram } from '../../../server/cli/program.ts';
import type { ReaderLanguage } from '../../../server/messages/language.ts';

async function run(words: readonly string[], language: ReaderLanguage = 'zh') {
    let out = '';
    let err = '';
    const code = await runProgram(words, {
        language,
        colours: false,
        folder: '/',
        out: (text) => void (out += text),
        err: (text) => void (err += text)
    });
    return { code, out, err };
}

describe('a command line that cannot be understood', () => {
    it.each([
        [['chekc'], '没有命令“chekc”'],
        [['check'], '缺少参数：文件或文件夹'],
        [['export'], '缺少参数：文件或文件夹'],
        [['check', '--jsn', 'a.alliance'], '没有选项“--jsn”'],
        [['check', '--fail-on'], '后面要有值'],
        [['check', '--fail-on', 'fatal', 'a.alliance'], '可用的值：error、warning、information、hint、never'],
        [['check', '--language', 'de', 'a.alliance'], '可用的值：zh、en'],
        [['explain', 'Q01', 'Q02'], '参数太多']
    ])('%j is refused in a sentence, with exit code 2', async (words, sentence) => {
        const { code, out, err } = await run(words);
        expect(code).toBe(2);
        expect(out).toBe('');
        expect(err).toContain(sentence);
        expect(err.trimEnd().split('\n')).toHaveLength(1);
    });

    it('is refused in English for English readers', async () => {
        expect((await run(['chekc'], 'en')).err).toBe('There is no command "chekc". See --help.\n');
    });
});

describe('help', () => {
    it('lists the commands in the language of the reader', async () => {
        const { code, out } = await run(['--help']);
        expect(code).toBe(0);
        for (const word of [
            '用法：',
            '命令：',
            'check',
            'export',
            'format',
            'explain',
            '检查方案并报告问题'
        ]) {
            expect(out).toContain(word);
        }
        expect((await run(['--help'], 'en')).out).toContain('check plans and report findings');
    });

    it('shows what an option may be', async () => {
        const { code, out } = await run(['check', '--help']);
        expect(code).toBe(0);
        expect(out).toContain('error|warning|information|hint|never');
        expect(out).toContain('zh|en');
    });

    it('is what a bare call gets, which did nothing', async () => {
        const { code, err } = await run([]);
        expect(code).toBe(2);
        expect(err).toContain('用法：');
    });

    it('tells the version', async () => {
        expect(await run(['--version'])).toMatchObject({
            code: 0,
            out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)
        });
    });
});

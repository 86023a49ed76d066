import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { runProgram } from '../../../server/cli/program.ts';
import type { Block, DocumentTree } from '../../../server/document/blocks.ts';
import { plainText } from '../../../server/document/text.ts';
import { standardProfile } from '../../../server/document/profile.ts';
import { reviewFile } from '../../../server/review/file.ts';
import { reviewReport } from '../../../server/review/report.ts';
import { copiedText } from '../../../server/rules/style/copied-text.ts';
import { otherFile } from '../../../server/rules/support/across-rule.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { samplePaths, samplePlan } from '../../support/samples.ts';

const text = `学校 甲校、乙校
单位 教研室
方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
忽略 T02 理由：两阶段在2月衔接
联盟 第一组 “第一小组” { 牵头 甲校  成员 乙校  组长：甲校·校长 }
角色 副组长 { 每个联盟 不少于1人。 }
阶段 一 “启动阶段” 2009年1月至2月 { 任务 甲 “甲” { 负责 教研室 } }
阶段 二 “推进阶段” 2009年2月至12月 { 任务 乙 “乙” { 负责 教研室 } }
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
定额 优秀：牵头学校 每年 选派 若干名 优秀教师 到 成员学校。
活动 送教 “送教下乡” 2009年4月31日 { 所属 第一组  负责 教研室  计入 联合活动 }
`;

/** Every line of a report, cells apart by a bar. */
function linesOf({ sections }: DocumentTree): string[] {
    const lines = (block: Block): string[] => {
        switch (block.kind) {
            case 'title':
                return [block.text];
            case 'heading':
                return [`# ${block.number}${plainText(block.runs)}`];
            case 'paragraph':
                return [plainText(block.runs)];
            case 'table':
                return block.rows.map(({ cells }) => cells.map(({ runs }) => plainText(runs)).join(' | '));
            default:
                return [block.kind];
        }
    };
    return sections.flatMap(({ blocks }) => blocks.flatMap(lines));
}

function report(language: 'zh' | 'en'): string[] {
    const plan = planOf(text);
    return linesOf(reviewReport({ plan, findings: runRules(plan), known: 2, file: '甲.alliance' }, language));
}

describe('the review report', () => {
    it('stands upright, and only a table that needs it is turned, with its headings', () => {
        const plan = planOf(text);
        const of = (path: string): DocumentTree => {
            const sample = samplePlan(path);
            return reviewReport({ plan: sample, findings: runRules(sample), known: 0, file: path }, 'zh');
        };
        const upright = reviewReport({ plan, findings: runRules(plan), known: 0, file: '甲.alliance' }, 'zh');
        expect(upright.sections.map(({ orientation }) => orientation)).toEqual([undefined]);
        expect(of('xiji.alliance').sections.map(({ orientation }) => orientation)).toEqual([undefined]);
        for (const path of samplePaths) {
            for (const { orientation, blocks } of of(path).sections) {
                const widths = blocks.flatMap((block) =>
                    block.kind === 'table' ? [block.columns.reduce((sum, { width }) => sum + width, 0)] : []
                );
                expect(widths.filter((width) => width > 62).length, path).toBe(
                    orientation === 'landscape' ? 1 : 0
                );
                expect(blocks.at(-1)?.kind, path).not.toBe('heading');
            }
        }
    });

    it('groups the findings by heading, each with its place, level and source', () => {
        const lines = report('zh');
        expect(lines[0]).toBe('《结对帮扶工作实施方案》审核报告');
        expect(lines[1]).toMatch(
            /^送审文件：甲\.alliance。共\d+条审核意见：错误\d+条.*另有2条已列入基线，不再列出。忽略1处。$/
        );
        expect(lines).toContain('# 一、审核意见');
        expect(lines).toContain('# （一）日期');
        expect(lines).toContainEqual(
            expect.stringMatching(/^1 \| 第11行“4月31日” \| 错误 \| .*4月.*30.* \| D01 .+。.+/)
        );
    });

    it('lists what is excused with the reason', () => {
        expect(report('zh')).toContainEqual(
            expect.stringMatching(/^T02 .+ \| 两阶段在2月衔接 \| 全文 \| 第4行$/)
        );
    });

    it('holds the quotas and the roles, gaps in words', () => {
        const lines = report('zh');
        expect(lines).toContain('对象 | 2009年 不少于2次');
        expect(lines).toContainEqual(expect.stringMatching(/^第一小组 \| .*(缺\d次|不能确定)$/));
        expect(lines).toContain('没有写明数量，无法核对。');
        expect(lines).toContain('第一小组 | 甲校·校长 | 空缺');
    });

    it('is equal in English', () => {
        const lines = report('en');
        expect(lines[0]).toBe('Review report: 结对帮扶工作实施方案');
        expect(lines).toContain('# 1. Findings');
        expect(lines).toContainEqual(
            expect.stringMatching(/^T02 .+ \| 两阶段在2月衔接 \| the whole file \| line 4$/)
        );
        expect(lines).toContain('第一小组 | 甲校·校长 | Vacant');
        expect(lines).toHaveLength(report('zh').length);
    });

    it('says so where there is nothing', () => {
        const lines = linesOf(reviewReport({ plan: planOf(''), findings: [], known: 0, file: 'a' }, 'zh'));
        expect(lines).toEqual(
            expect.arrayContaining(['审核报告', '没有审核意见。', '没有忽略任何规则。', '方案没有定额。'])
        );
    });

    it.each(samplePaths)('of %s holds every finding once', (path) => {
        const plan = samplePlan(path);
        const findings = runRules(plan);
        const lines = linesOf(reviewReport({ plan, findings, known: 0, file: path }, 'zh'));
        const numbered = lines.filter((line) => /^\d+ \| /.test(line));
        expect(numbered).toHaveLength(findings.length);
        expect(numbered.map((line) => Number.parseInt(line, 10))).toEqual(
            findings.map((_, index) => index + 1)
        );
    });
});

describe('the report as a file', () => {
    const plan = planOf(text);
    const reviewed = { plan, findings: runRules(plan), known: 0 };

    it('is the same bytes each time, and a Word file with real headings', async () => {
        const [first, second] = [
            await reviewFile(reviewed, 'docx', standardProfile, 'zh'),
            await reviewFile(reviewed, 'docx', standardProfile, 'zh')
        ];
        expect(first.fileName).toBe('结对帮扶工作实施方案-审核报告.docx');
        expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
        const document = strFromU8(unzipSync(first.bytes)['word/document.xml'] ?? new Uint8Array());
        expect(document).toContain('w:pStyle w:val="Heading1"');
    });

    it('is one HTML page without script, and nothing of a plan becomes markup in it', async () => {
        const evil = planOf(text.replace('送教下乡', '<img src=x onerror=alert(1)>'));
        const { bytes } = await reviewFile(
            { plan: evil, findings: runRules(evil), known: 0 },
            'html',
            standardProfile,
            'en'
        );
        const html = new TextDecoder().decode(bytes);
        expect(html).not.toMatch(/<script|<img|\son\w+="/);
        expect(html).toContain('Vacant');
    });
});

describe('the command', () => {
    let folder: string;
    beforeAll(async () => {
        folder = await mkdtemp(join(tmpdir(), 'review-'));
        await writeFile(join(folder, '甲.alliance'), text);
        const copied = copiedText.documentation.bad.replace(/[«»]/g, '').split(otherFile);
        await mkdir(join(folder, '汇报'));
        await writeFile(join(folder, '汇报', '甲.alliance'), copied[0] ?? '');
        await writeFile(join(folder, '汇报', '乙.alliance'), copied[1] ?? '');
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
        let out = '';
        let err = '';
        const code = await runProgram(['review', ...words], {
            language: 'zh',
            colours: false,
            folder,
            out: (said) => void (out += said),
            err: (said) => void (err += said)
        });
        return { code, out, err };
    }

    it('writes a page, or a Word file by its extension', async () => {
        expect(await run('甲.alliance', '--out', '报告.html')).toMatchObject({ code: 0, err: '' });
        expect(await readFile(join(folder, '报告.html'), 'utf8')).toContain('审核报告');
        expect(await run('甲.alliance', '--out', '报告.docx')).toMatchObject({ code: 0 });
        expect((await readFile(join(folder, '报告.docx'))).subarray(0, 2).toString()).toBe('PK');
    });

    it('writes the reports of a folder, with what is found when its plans are compared', async () => {
        const { code, out } = await run('汇报', '--to', 'html,docx', '--out', '审核/');
        expect(code).toBe(0);
        expect(out.trimEnd().split('\n')).toHaveLength(4);
        const together = await readFile(join(folder, '审核', '甲校联盟工作汇报-审核报告.html'), 'utf8');
        expect(together).toContain(`${copiedText.code} `);
        await run('汇报/甲.alliance', '--out', '单独.html');
        expect(await readFile(join(folder, '单独.html'), 'utf8')).not.toContain(`${copiedText.code} `);
    });

    it('refuses what it cannot write, and says what it can', async () => {
        expect(await run('甲.alliance', '--to', 'xlsx')).toMatchObject({
            code: 2,
            err: expect.stringContaining('html')
        });
        expect(await run('没有.alliance')).toMatchObject({ code: 2 });
        expect(await run('.', '--out', '报告.html')).toMatchObject({ code: 2 });
    });
});

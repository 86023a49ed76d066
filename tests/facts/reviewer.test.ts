/**
 * What a reviewer finds in the seven texts, row by row: found by the command line in the samples that hold their facts.
 * Where a sample shows the right state (a sum that is right, a second post that is allowed), the wrong one is made of it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { buildPlan, readSource } from '../../language/index.ts';
import { checkReportSchema } from '../../server/cli/reporters/report.ts';
import type { Finding, Severity } from '../../server/rules/rule.ts';
import { runRules } from '../../server/rules/runner.ts';
import { commandLine, projectRoot, type CommandLine } from '../server/cli/process.ts';
import { TestClient } from '../server/lsp/support/client.ts';
import { readSample, sampleText, sampleUri } from '../support/samples.ts';

interface Row {
    /** The text by its number, what is wrong or open in it, and what is said of it. */
    readonly row: string;
    /** Path below `samples/`. */
    readonly sample: string;
    readonly finds: readonly (readonly [code: string, severity: Severity, says: RegExp])[];
}

const rows: readonly Row[] = [
    {
        row: '7: stages 1 and 2 both claim February 2009: a hint, not an error',
        sample: 'xiji',
        finds: [['T02', 'hint', /可能重叠：都包含2009年2月/]]
    },
    {
        row: '7: 10 groups stated, none listed; attachments 2 and 3 named, absent',
        sample: 'xiji',
        finds: [
            ['M10', 'warning', /“10个联合发展小组”，方案没有列出联盟/],
            ['G03', 'warning', /附件2.*没有内容/],
            ['G03', 'warning', /附件3.*没有内容/]
        ]
    },
    {
        row: '7: a certain number of teachers each year cannot be checked',
        sample: 'xiji',
        finds: [['Q05', 'warning', /“一定数量的”没有确定的数量，无法核对/]]
    },
    {
        row: '7: at least 4 a year over 4 years, none scheduled',
        sample: 'xiji',
        finds: [['Q01', 'warning', /“联合活动”要求不少于4次.*一次也没有安排/]]
    },
    {
        row: '7: mismatched quotation marks, a number typed before an attachment, the date 二00八年',
        sample: 'xiji',
        finds: [
            ['S01', 'warning', /不是 ’/],
            ['G04', 'warning', /附件的序号由程序编排/],
            ['G05', 'warning', /“二00八年十二月十三日”应写“2008年12月13日”/]
        ]
    },
    {
        row: '5: exchanges of one month, posts without an end: ask for an end',
        sample: 'fangji/plan',
        finds: [['Q04', 'warning', /没有写结束时间，不能证明达到每次不少于一个月。请写明起止日期/]]
    },
    {
        row: '5: ten unities named, six items given',
        sample: 'fangji/report',
        finds: [['M11', 'warning', /“十统一”，后面列出的是6项/]]
    },
    {
        row: '5: 1 June 2013 is a Saturday: a hint',
        sample: 'fangji/plan',
        finds: [['D09', 'hint', /2013年6月1日是周六/]]
    },
    {
        row: '6: 3 November has no year',
        sample: 'xingfu-liuanlu',
        finds: [['D06', 'warning', /11月3日/]]
    },
    {
        row: '1, 2: one text is the other with names changed: a hint',
        sample: 'hadatamu',
        finds: [['S12', 'hint', /沙湾县第二小学.*只换了名称和数字/]]
    },
    {
        row: '2, 1: and the other way round',
        sample: 'shawan',
        finds: [['S12', 'hint', /哈达塔木小学.*只换了名称和数字/]]
    }
];

/** What the rules find in a sample in which one stretch of text is another. */
function withChange(sample: string, from: string, to: string): readonly Finding[] {
    const text = sampleText(sample);
    expect(text).toContain(from);
    return runRules(buildPlan(readSource(sampleUri(sample), text.replace(from, to)), readSample));
}

function by(code: string, findings: readonly Finding[]): readonly string[] {
    return findings.filter((one) => one.code === code).map((one) => `${one.severity} ${one.message.zh}`);
}

describe('what a reviewer finds in the texts', () => {
    let cli: CommandLine;
    const found = new Map<string, readonly { code: string; severity: string; message: string }[]>();
    beforeAll(async () => {
        cli = await commandLine();
        const { out } = await cli.run(['check', 'samples', '--json'], { from: projectRoot });
        for (const { path, findings } of checkReportSchema.parse(JSON.parse(out)).files) {
            found.set(path.replace(/^samples\/|\.alliance$/g, ''), findings);
        }
    });
    afterAll(() => cli.remove());

    it.each(rows)('$row ($sample)', ({ sample, finds }) => {
        for (const [code, severity, says] of finds) {
            const fitting = (found.get(sample) ?? []).filter(
                (one) => one.code === code && one.severity === severity && says.test(one.message)
            );
            expect(fitting.length, `${code} ${severity} ${says.source}`).toBeGreaterThan(0);
        }
    });
});

describe('what a reviewer would find, made of samples that are right', () => {
    it('7: with the groups listed, the shortfall is counted per group and year', () => {
        const [message] = by('Q01', withChange('xiji-groups.alliance', '每年4月', '2009年4月'));
        expect(message).toMatch(/^warning “联合活动”要求不少于4次，安排的不够：第一组2010年、第一组2011年/);
        expect(message).toMatch(/共30处不够|等30个各有3次，各缺1次/);
    });

    it('6: the sum 18 = 2 + 1 + 15 is checked', () => {
        const sample = 'xingfu-liuanlu.alliance';
        expect(by('M12', withChange(sample, '一线教师15人', '一线教师 15人'))).toEqual([]);
        expect(by('M12', withChange(sample, '一线教师15人', '一线教师16人'))).toEqual([
            expect.stringMatching(/^error 合计写18，分项相加是19/)
        ]);
    });

    it('3: the executive principal’s second post is allowed, any other is an error', () => {
        const heading = '四、统一管理';
        const pairWith = (second: string): readonly string[] =>
            by(
                'R06',
                withChange(
                    'hefei.alliance',
                    heading,
                    `学校 甲校、乙校\n联盟 一组 {\n    牵头 甲校\n    成员 乙校\n    第一校长：甲校·校长\n    执行校长：乙校·校长（兼任 ${second}）\n}\n${heading}`
                )
            );
        expect(pairWith('甲校·副校长')).toEqual([]);
        expect(pairWith('甲校·校长')).toEqual([
            expect.stringMatching(/^error 执行校长按规定不得兼任牵头学校·校长/)
        ]);
        expect(pairWith('甲校·书记')).toEqual([
            expect.stringMatching(/^error 执行校长按规定只兼任牵头学校·副校长/)
        ]);
    });
});

describe('7: at the start of the 2009 spring term', () => {
    it('is shown as a date on hover', async () => {
        const client = await TestClient.start();
        try {
            const text = sampleText('xiji-groups.alliance');
            const document = await client.open('西吉.alliance', text);
            const hover = await client.request<Hover | null>('textDocument/hover', {
                textDocument: { uri: document.uri },
                position: document.positionAt(text.indexOf('2009年春季开学初') + 2)
            });
            expect((hover?.contents as MarkupContent).value).toMatch(/2009年2月\d+日/);
        } finally {
            await client.stop();
        }
    });
});

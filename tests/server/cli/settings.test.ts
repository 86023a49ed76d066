import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkReportSchema, type CheckReport } from '../../../server/cli/reporters/report.ts';
import { commandLine, type CommandLine } from './process.ts';

const plan =
    '学校 甲校、乙校\n联盟 第一组 { 牵头 甲校  成员 乙校、丙校 }\n活动 汇演 2013年6月1日 { 所属 第一组  负责 甲校 }\n';

let cli: CommandLine;
beforeAll(async () => {
    cli = await commandLine();
});
afterAll(() => cli.remove());

async function report(words: readonly string[]): Promise<CheckReport> {
    return checkReportSchema.strict().parse(JSON.parse((await cli.run(['check', ...words, '--json'])).out));
}

function severitiesIn({ files }: CheckReport): Record<string, string> {
    return Object.fromEntries(
        files.flatMap(({ findings }) => findings.map(({ code, severity }) => [code, severity]))
    );
}

describe('check with a settings file', () => {
    beforeAll(() =>
        cli.files({
            '设置/县/方案.alliance': plan,
            '设置/alliance-plan.json':
                '{\n    // 只看重要的\n    "rules": { "unknown-name": "hint", "D09": "off" }\n}\n',
            '设置/strict.json': '{ "rules": { "D09": "error" } }'
        })
    );

    it('finds it above the plan', async () => {
        const found = severitiesIn(await report(['设置/县/方案.alliance']));
        expect(found['N01']).toBe('hint');
        expect(found).not.toHaveProperty('D09');
    });

    it('finds the same from another working folder', async () => {
        const path = join(cli.folder, '设置', '县', '方案.alliance');
        const here = await cli.run(['check', path, '--json']);
        const there = await cli.run(['check', path, '--json'], { from: join(cli.folder, '设置', '县') });
        const found = [here, there].map(({ out }) => severitiesIn(checkReportSchema.parse(JSON.parse(out))));
        expect(found[0]).toEqual(found[1]);
    });

    it('uses the one it is given alone', async () => {
        const found = severitiesIn(await report(['设置/县', '--settings', '设置/strict.json']));
        expect(found).toMatchObject({ N01: 'error', D09: 'error' });
    });

    it('refuses one that is not there', async () => {
        const { code, err } = await cli.run(['check', '设置', '--settings', 'none.json']);
        expect(code).toBe(2);
        expect(err).toContain('none.json：没有这个文件');
    });

    it('tells what is wrong in it at its place, checks all the same, and ends with 2', async () => {
        await cli.files({
            '坏/方案.alliance': plan,
            '坏/alliance-plan.json': '{\n    "rules": { "D09": "off", "T99": "off" }\n}\n'
        });
        const { code, out, err } = await cli.run(['check', '坏', '--fail-on', 'never']);
        expect(code).toBe(2);
        expect(out).toContain('N01');
        expect(out).not.toContain('D09');
        expect(err).toBe('坏/alliance-plan.json:2:30：设置里没有“T99”这一项。\n');
        const { settings } = await report(['坏']);
        expect(settings).toMatchObject([{ path: '坏/alliance-plan.json', start: { line: 2, column: 30 } }]);
    });

    it('lays the document out as it says', async () => {
        await cli.files({
            '版式/方案.alliance': '方案 甲 “甲方案” { 期限 2009年 }\n正文 【为统筹城乡教育。】\n',
            '版式/alliance-plan.json': '{ "profile": { "fonts": { "body": { "name": "特殊仿宋" } } } }'
        });
        expect((await cli.run(['export', '版式/方案.alliance', '--out', '版式/a.html'])).code).toBe(0);
        expect(await cli.text('版式/a.html')).toContain('特殊仿宋');
    });
});

describe('check --rule', () => {
    beforeAll(() => cli.files({ '规则/方案.alliance': plan }));

    it('looks for the rules named and no others', async () => {
        expect(
            Object.keys(severitiesIn(await report(['规则', '--rule', 'd09', '--rule', 'unknown-name'])))
        ).toEqual(['N01', 'D09']);
    });

    it('refuses a rule that is none', async () => {
        const { code, err } = await cli.run(['check', '规则', '--rule', 'T99']);
        expect(code).toBe(2);
        expect(err).toContain('T99：没有这条规则');
    });
});

describe('a baseline', () => {
    it('is written, then hides what it knows, tells what is gone, and is brought up to date', async () => {
        await cli.files({
            '旧/方案.alliance': plan,
            '旧/alliance-plan.json': '{ "baseline": "alliance-plan-baseline.json" }'
        });
        const missing = await cli.run(['check', '旧', '--fail-on', 'never']);
        expect(missing.code).toBe(2);
        expect(missing.err).toContain('没有读成');

        const written = await cli.run(['check', '旧', '--write-baseline']);
        expect(written.code).toBe(0);
        expect(written.out).toMatch(/^已写出基线：旧\/alliance-plan-baseline\.json，记下\d+处。\n$/);
        const stored = await cli.text('旧/alliance-plan-baseline.json');

        const quiet = await cli.run(['check', '旧', '--fail-on', 'hint']);
        expect(quiet).toMatchObject({ code: 0, err: '' });
        expect(quiet.out).toMatch(/没有发现问题。\n基线中的\d+处没有列出。\n$/);
        expect((await cli.run(['check', '旧', '--write-baseline'])).code).toBe(0);
        expect(await cli.text('旧/alliance-plan-baseline.json')).toBe(stored);

        await cli.files({
            '旧/方案.alliance': `# 修订\n${plan.replace('6月1日', '5月31日')}活动 甲 2013年6月1日\n`
        });
        const later = await report(['旧']);
        expect(Object.keys(severitiesIn(later))).toContain('D09');
        expect(severitiesIn(later)).not.toHaveProperty('N01');
        expect(later.summary.gone).toBe(1);
        expect((await cli.run(['check', '旧'])).out).toContain('基线中有1处已不存在');
    });

    it('goes beside the settings, or into the working folder, where none is named; plans not checked keep theirs', async () => {
        await cli.files({ '新/方案.alliance': plan, '新/又.alliance': plan, '新/alliance-plan.json': '{}' });
        const first = await cli.run(['check', '新/方案.alliance', '--write-baseline']);
        expect(first.out).toContain('已写出基线：新/alliance-plan-baseline.json');
        expect(first.out).toContain('"baseline"');
        await cli.run(['check', '新/又.alliance', '--write-baseline']);
        const named = ['check', '新', '--baseline', '新/alliance-plan-baseline.json', '--fail-on', 'hint'];
        expect((await cli.run(named)).code).toBe(0);
        expect((await cli.run(['check', '新', '--fail-on', 'hint'])).code).toBe(1);
    });

    it('can be named for one run, and has to be there then', async () => {
        await cli.files({ '名/方案.alliance': plan });
        expect((await cli.run(['check', '名', '--baseline', '名/b.json'])).err).toContain('没有这个文件');
        expect((await cli.run(['check', '名', '--baseline', '名/b.json', '--write-baseline'])).code).toBe(0);
        expect((await cli.run(['check', '名', '--baseline', '名/b.json', '--fail-on', 'hint'])).code).toBe(0);
    });

    it('is not written of some rules only', async () => {
        const { code, err } = await cli.run(['check', '旧', '--rule', 'D09', '--write-baseline']);
        expect(code).toBe(2);
        expect(err).toContain('不能同用');
    });
});

describe('explain', () => {
    it('tells the severity that holds in this folder, and why', async () => {
        await cli.files({
            '说明/alliance-plan.json': '{ "rules": { "stage-gap": "hint" }, "families": { "S": false } }',
            '说明/下/方案.alliance': plan
        });
        const from = join(cli.folder, '说明', '下');
        const last = async (words: readonly string[]) =>
            (await cli.run(['explain', ...words], { from })).out.trimEnd().split('\n').at(-1);
        expect(await last(['T01'])).toMatch(
            /级别\*\*：参考（由 .*alliance-plan\.json 的 rules\.T01 设定，默认为警告）$/
        );
        expect(await last(['S01'])).toMatch(/级别\*\*：不检查（由 .* 的 families\.S 设定/);
        expect(await last(['T02'])).toMatch(/级别\*\*：错误（没有设置，按默认）$/);
        expect(await last(['T01', '--language', 'en'])).toMatch(
            /: hint \(set by rules\.T01 in .*; the default is warning\)$/
        );
    });
});

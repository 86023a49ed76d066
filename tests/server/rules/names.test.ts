import { describe, expect, it } from 'vitest';
import { buildPlan, planOf, readSource } from '../../../language/index.ts';
import { applied, textAt, findingsOf, unmark } from './check.ts';
import { pair, verify } from './examples.ts';

describe('names', () => {
    verify({
        N01: {
            must: [
                `${pair}活动 送教 { 负责 «丙校» }`,
                `${pair}措施 计划 “制定计划” { 负责 “某室”、«督导室» }`,
                `学校 12中\n${pair}活动 送教 { 负责 «丙校» }`,
                `${pair}角色 理事长 { 由 «丙校»·校长 担任 }`,
                `${pair}活动 送教 { 负责 «丙校» }\n学校 12中`
            ],
            not: [
                `${pair}活动 送教 { 负责 甲校、“丙校” }`,
                `${pair}活动 送教 { 参加 甲校4名教师、骨干教师3人 }`,
                `${pair}活动 送教 { 负责 牵头学校 }`,
                `${pair}活动 送教 { 负责 五（2）班 }`,
                `${pair}角色 理事长 { 由 教导主任 担任  兼任 教研组长  不得兼任 监事长 }`,
                `${pair}机构 理事会 { 理事长：甲校·校长（兼任 教研组长） }`
            ]
        },
        N02: {
            must: ['学校 甲校\n学校 «甲校»', '学校 甲校 以下简称 甲\n单位 «甲»'],
            not: [
                '学校 甲校\n学校 乙校',
                '活动 送教 2009年4月\n活动 送课 2009年5月',
                '措施：交流\n措施：交流'
            ]
        },
        N08: {
            must: ['忽略 «X01» 理由：试点', '忽略 «T98» 理由：试点'],
            not: ['活动 送教 2009年4月\n忽略 R07 理由：主办单位另行确定']
        },
        N09: {
            must: ['活动 送教 2009年4月\n«忽略 R07»'],
            not: ['活动 送教 2009年4月\n忽略 R07 理由：主办单位另行确定']
        },
        N11: {
            must: ['正文 【共«{小组.数量}»个。】', `${pair}正文 【见«{第一组.电话}»。】`],
            not: [
                'alliance First { lead A  members B }\nattachment List "Pairs"\ntext 【{alliance.count}, {activity.count}, {attachment List}】',
                `${pair}正文 【共{联盟.数量}个，{第一组.成员}。】`,
                'school A { seat village }\ntext 【{schools.rural.count} or {school.rural.count}】',
                '正文 【写作 {{数量}}。】'
            ]
        },
        N12: {
            must: ['学校 城关实验小学、«城关实验实小学»'],
            not: [
                '学校 西吉小学、西吉一小学、西吉二小学',
                '学校 甲校、乙校',
                // Of so short a name one character more is a good part.
                '学校 河滩校、河河滩校'
            ]
        },
        N13: {
            must: ['方案 帮扶 “结对帮扶方案”\n变量 «最低次数» = 4次'],
            not: [
                '方案 帮扶 “结对帮扶方案”\n变量 最低次数 = 4次\n正文 【不少于{最低次数}。】',
                '类别 语文教师'
            ]
        }
    });

    it('guesses what was meant', () => {
        const first = (text: string): string[] =>
            findingsOf(planOf(text), 'N01').flatMap((one) =>
                (one.fixes?.() ?? []).flatMap((fix) => fix.edits[0]?.text ?? [])
            );
        expect(first('单位 教研室\n措施 计划 “计划” { 负责 教研事 }')).toEqual(['教研室', '“教研事”']);
        expect(first(`${pair}活动 送教 { 负责 甲校校长 }`)[0]).toBe('甲校·校长');
        expect(first(`${pair}活动 送教 { 负责 甲校与乙校 }`)[0]).toBe('甲校、乙校');
        expect(first(`${pair}活动 送教 { 负责 甲校与督导室 }`)).not.toContain('甲校、督导室');
        expect(first(`${pair}活动 送教 { 负责 实验学校校长 }`)).toEqual(['“实验学校校长”']);
        expect(first(`${pair}活动 送教 { 负责 甲校后勤食堂 }`)).toEqual(['“甲校后勤食堂”']);
    });

    it.each([
        [39, ['教研室', '“教研事”']],
        [40, ['“教研事”']]
    ])('guesses no more where %i other names are unknown: something larger is wrong', (number, expected) => {
        const others = Array.from({ length: number }, (_, index) => `科${'甲'.repeat(index + 1)}室`).join(
            '、'
        );
        const found = findingsOf(planOf(`单位 教研室\n措施 计划 “计划” { 负责 ${others}、教研事 }`), 'N01');
        expect(found).toHaveLength(number + 1);
        const fixes = found.at(-1)?.fixes?.() ?? [];
        expect(fixes.map(({ edits }) => edits[0]?.text)).toEqual(expected);
    });
});

/** A plan of a marked text that may import the given files. */
function planWith(
    fixture: string,
    files: Readonly<Record<string, string>>
): {
    readonly plan: ReturnType<typeof buildPlan>;
    readonly marked: readonly string[];
} {
    const { text, marked } = unmark(fixture);
    const uri = 'file:///county/plans/test.alliance';
    const sources = new Map(
        Object.entries({ ...files, [uri]: text }).map(([at, content]) => [at, readSource(at, content)])
    );
    const plan = buildPlan(readSource(uri, text), (at) => {
        if (!at.startsWith('file:///county/')) return 'outside';
        return at.endsWith('binary.alliance') ? 'unreadable' : (sources.get(at) ?? 'missing');
    });
    return { plan, marked: marked.map((one) => one.replace(/^\d+:/, '')) };
}

const calendar =
    '校历 县校历 {\n    | 学期 | 开学 | 放假 |\n    | 2012年秋季学期 | 2012年9月3日 | 2013年1月18日 |\n}\n';
const registry = {
    'file:///county/plans/%E6%A0%A1%E5%8E%86.alliance': calendar,
    'file:///county/plans/名录.alliance': '',
    'file:///county/plans/%E8%BD%AC%E6%89%8B.alliance': '导入 “名录.alliance”\n学校 戊校 { 上级 丙校 }\n',
    'file:///county/plans/%E5%90%8D%E5%BD%95.alliance': '学校 丙校\n单位 教研室\n'
};

describe('imports', () => {
    it.each([
        ['N03', '导入 “«没有.alliance»”\n'],
        ['N03', '导入 “«binary.alliance»”\n'],
        ['N04', '导入 “«test.alliance»”\n'],
        ['N05', '导入 “«../../其他/名录.alliance»”\n'],
        ['N06', '导入 «丁校» 从 “名录.alliance”\n'],
        ['N01', '导入 丁校 从 “名录.alliance”\n活动 送教 { 负责 丁校、«戊校» }\n'],
        ['N01', '导入 丁校 为 己校 从 “没有.alliance”\n活动 送教 { 负责 己校、«丁校» }\n'],
        ['N07', '导入 “«名录.alliance»”\n学校 甲校\n'],
        ['N03', '导入 “名录.alliance”\n活动 送教 { 负责 教研室 }\n'],
        ['N06', '导入 丙校 从 “名录.alliance”\n活动 送教 { 负责 丙校 }\n'],
        ['N07', '导入 “名录.alliance”\n活动 送教 { 负责 丙校 }\n'],
        ['N07', '导入 “«转手.alliance»”\n导入 “名录.alliance”\n活动 送教 { 负责 丙校 }\n'],
        ['N01', '导入 “转手.alliance”\n活动 送教 { 负责 «丙校» }\n'],
        ['N07', '导入 “名录.alliance”\n正文 【由{丙校.名称}承办。】\n'],
        ['N07', '导入 “«名录.alliance»”\n学校 甲校\n活动 送教 { 负责 甲校 }\n'],
        ['N07', '导入 “校历.alliance”\n活动 送教 2012年11月7日\n'],
        ['N07', `导入 “«校历.alliance»”\n${calendar}活动 送教 2012年11月7日\n`],
        ['N01', '导入 “名录.alliance”\n活动 送教 { 负责 丙校、«丁校» }\n'],
        ['N02', '导入 “名录.alliance”\n学校 «丙校»\n']
    ])('%s in %s', (code, fixture) => {
        const { plan, marked } = planWith(fixture, registry);
        expect(findingsOf(plan, code).map(({ span }) => textAt(plan, span))).toEqual(marked);
    });

    it('reports a name that two imported files declare where it is used', () => {
        const files = { ...registry, 'file:///county/plans/b.alliance': '学校 丙校\n' };
        const both = '导入 “名录.alliance”\n导入 “b.alliance”\n活动 送教 { 负责 教研室 }\n';
        expect(findingsOf(planWith(both, files).plan, 'N02')).toEqual([]);
        const { plan, marked } = planWith(`${both}活动 听课 { 负责 «丙校»  地点 丙校 }\n`, files);
        const [found] = findingsOf(plan, 'N02');
        expect(found && textAt(plan, found.span)).toBe(marked[0]);
        expect(
            found?.fixes?.().map(({ edits, preferred }) => [applied(plan.text, edits), preferred])
        ).toEqual([
            [plan.text.replace('负责 丙校', '负责 名录·丙校'), undefined],
            [plan.text.replace('负责 丙校', '负责 b·丙校'), undefined]
        ]);
    });

    const back = { 'file:///county/plans/b.alliance': '导入 “test.alliance”\n' };

    it('tells a circle with the imports of the other files, and by way of which it leads back', () => {
        const ring = 'file:///county/plans/%E7%8E%AF.alliance';
        const { plan } = planWith('导入 “环.alliance”\n', { [ring]: '导入 “b.alliance”\n', ...back });
        const [found, ...others] = findingsOf(plan, 'N04');
        expect(others).toEqual([]);
        expect(found?.message.zh).toContain('“环.alliance”经由“b.alliance”又导入了本文件');
        expect(found?.related?.map(({ span, message }) => [span.place.uri, message.zh])).toEqual([
            [ring, '这里导入“b.alliance”'],
            ['file:///county/plans/b.alliance', '这里导入“test.alliance”']
        ]);
        expect(found?.alsoFoundIn).toEqual([ring, 'file:///county/plans/b.alliance']);
    });

    it('tells a circle that starts further on nowhere but there', () => {
        const { plan } = planWith('导入 “a.alliance”\n导入 “b.alliance”\n', {
            'file:///county/plans/a.alliance': '导入 “b.alliance”\n',
            'file:///county/plans/b.alliance': '导入 “a.alliance”\n'
        });
        expect(findingsOf(plan, 'N04')).toEqual([]);
    });

    it('offers to delete an import in a circle only where nothing of it is used', () => {
        const files = { 'file:///county/plans/b.alliance': '导入 “test.alliance”\n学校 丁校\n' };
        const fixes = (text: string): unknown => findingsOf(planWith(text, files).plan, 'N04')[0]?.fixes?.();
        expect(fixes('导入 “b.alliance”\n活动 送教 { 负责 丁校 }\n')).toEqual([]);
        expect(fixes('导入 “b.alliance”\n')).toHaveLength(1);
        expect(
            findingsOf(
                planWith('导入 “test.alliance”\n学校 甲校\n联盟 乙 { 牵头 甲校 }\n', {}).plan,
                'N04'
            )[0]?.fixes?.()
        ).toHaveLength(1);
    });

    it('names what an imported file lacks, and blames none that has it', () => {
        const asked = planWith('导入 丁校、丙校 从 “名录.alliance”\n活动 送教 { 负责 丙校 }\n', registry);
        expect(findingsOf(asked.plan, 'N06').map(({ message }) => message.zh)).toEqual([
            '“名录.alliance”里没有“丁校”。请检查名称，或者在那个文件里补上。'
        ]);
        expect(findingsOf(asked.plan, 'N05')).toEqual([]);
    });

    it('compares almost equal names only where the file itself has one', () => {
        const other = { 'file:///county/plans/b.alliance': '学校 城关实验小学、城关实验实小学\n' };
        const { plan } = planWith('导入 “b.alliance”\n活动 送教 { 负责 城关实验小学 }\n', other);
        expect(findingsOf(plan, 'N12')).toEqual([]);
    });

    it('takes an import away with its line', () => {
        const { plan } = planWith('导入 “名录.alliance”\n学校 甲校\n', registry);
        const [fix] = findingsOf(plan, 'N07')[0]?.fixes?.() ?? [];
        expect(fix?.edits.map(({ span }) => textAt(plan, span))).toEqual(['导入 “名录.alliance”\n']);
    });
});

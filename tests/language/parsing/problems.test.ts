import { describe, expect, it } from 'vitest';
import type { SyntaxProblemCode } from '../../../language/parsing/problem.ts';
import { declaredNames, itemsIn, mended, problemsIn, read, stretchOf, unmark } from '../support/read.ts';

interface Mistake {
    /** The text with «…» around what is reported. */
    readonly marked: string;
    readonly code: SyntaxProblemCode;
    /** The text once mended; absent where nothing is proposed. */
    readonly mended?: string;
    readonly found?: string;
    readonly expected?: string;
    readonly item?: string;
}

function mistake(
    code: SyntaxProblemCode,
    marked: string,
    mendedText?: string,
    words: Partial<Mistake> = {}
): Mistake {
    return { code, marked, ...(mendedText !== undefined && { mended: mendedText }), ...words };
}

const mistakes: readonly Mistake[] = [
    mistake('run-together', '«学校甲校»', '学校 甲校'),
    mistake('run-together', '学校 乙校\n«学校联盟小学»\n学校 丙校', '学校 乙校\n学校 联盟小学\n学校 丙校'),
    mistake('run-together', '活动 甲 { «负责教研室» }', '活动 甲 { 负责 教研室 }'),
    mistake('run-together', '活动 甲 { 负责 «教研室地点» “馆” }', '活动 甲 { 负责 教研室 地点 “馆” }'),
    mistake('run-together', '联盟 甲组 {\n    «成员甲校»\n}', '联盟 甲组 {\n    成员 甲校\n}'),
    mistake(
        'run-together',
        '定额 甲：每个«联盟每年开展帮扶活动不少于»4次。',
        '定额 甲：每个联盟 每年 开展 帮扶活动 不少于4次。'
    ),
    mistake('run-together', '定额 甲：«联盟开展活动» 每年 4次。', '定额 甲：联盟 开展 活动 每年 4次。'),
    mistake(
        'run-together',
        '定额 甲：每个联盟 每年 «开展帮扶活动» 4次。',
        '定额 甲：每个联盟 每年 开展 帮扶活动 4次。'
    ),
    mistake(
        'missing-brace',
        '«联盟 甲组» {\n    牵头 甲校\n学校 乙校\n',
        '联盟 甲组 {\n    牵头 甲校\n}\n学校 乙校\n',
        {
            item: '联盟 甲组'
        }
    ),
    mistake(
        'missing-brace',
        '«阶段 甲» {\n    任务 乙 {\n        负责 丙\n\n学校 丁\n',
        '阶段 甲 {\n    任务 乙 {\n        负责 丙\n}\n}\n\n学校 丁\n'
    ),
    mistake('missing-brace', '«学校 甲校» {', '学校 甲校 {\n}'),
    mistake('missing-brace', '«阶段 甲» {\n任务 乙\n活动 丙 3月\n', '阶段 甲 {\n}\n任务 乙\n活动 丙 3月\n'),
    mistake(
        'missing-brace',
        '«学校 甲校» {\n    驻地 县城\n一、总则\n',
        '学校 甲校 {\n    驻地 县城\n}\n一、总则\n'
    ),
    mistake('stray-brace', '学校 甲校\n«}»\n学校 乙校', '学校 甲校\n\n学校 乙校'),
    mistake('stray-brace', '学校 甲校 { 驻地 县城 } «｝»', '学校 甲校 { 驻地 县城 } '),
    mistake(
        'unclosed-quote',
        '活动 甲 { 地点 «“县文化馆» }\n学校 乙校',
        '活动 甲 { 地点 “县文化馆” }\n学校 乙校'
    ),
    mistake(
        'unclosed-quote',
        '方案 甲 «“题目» {\n    期限 2024年\n}',
        '方案 甲 “题目” {\n    期限 2024年\n}'
    ),
    mistake('unclosed-quote', '方案 甲 { 依据 «《意见» }', '方案 甲 { 依据 《意见》 }'),
    mistake('unclosed-quote', '活动 甲 { 地点 «"馆» }', '活动 甲 { 地点 "馆" }'),
    mistake(
        'unclosed-prose',
        '一、总则\n«【»为加强协作。\n\n二、目标\n',
        '一、总则\n【为加强协作。】\n\n二、目标\n'
    ),
    mistake('unclosed-prose', '正文 «【»到末尾', '正文 【到末尾】'),
    mistake(
        'unclosed-prose',
        '阶段 甲 {\n    任务 乙 «【»丙\n    活动 丁 3月\n}\n学校 戊\n',
        '阶段 甲 {\n    任务 乙 【丙】\n    活动 丁 3月\n}\n学校 戊\n'
    ),
    mistake(
        'unfinished-sentence',
        '定额 甲：每个联盟 每年 开展 活动 不少于«4次»\n学校 乙',
        '定额 甲：每个联盟 每年 开展 活动 不少于4次。\n学校 乙'
    ),
    mistake(
        'unfinished-sentence',
        '定额 甲：每个联盟 每年 开展 «活动»',
        '定额 甲：每个联盟 每年 开展 活动。'
    ),
    mistake('unfinished-sentence', '目标 甲：学校 达到 结对率 «95%»\n', '目标 甲：学校 达到 结对率 95%。\n'),
    mistake(
        'unfinished-sentence',
        '角色 甲 { 每个联盟 不少于«1人» 由 乙 担任 }',
        '角色 甲 { 每个联盟 不少于1人。 由 乙 担任 }'
    ),
    mistake(
        'comma-in-list',
        '联盟 甲组 {\n    成员 甲校«，»乙校\n    牵头 丙校\n}',
        '联盟 甲组 {\n    成员 甲校、乙校\n    牵头 丙校\n}',
        { found: '乙校' }
    ),
    mistake('comma-in-list', '学校 甲校«，»乙校', '学校 甲校、乙校'),
    mistake(
        'comma-in-list',
        '通知 甲 { 联系人：“办公室”«，»0954-1234567 }',
        '通知 甲 { 联系人：“办公室”、0954-1234567 }',
        { found: '0954-1234567' }
    ),
    mistake(
        'unexpected',
        '通知 甲 { 联系人：“办公室” «0954-1234567» }',
        '通知 甲 { 联系人：“办公室” （0954-1234567） }',
        { expected: 'contact-brackets' }
    ),
    mistake('unexpected', '通知 甲 { «联系电话» 0954-1234567 }', '通知 甲 { 联系电话： 0954-1234567 }', {
        expected: 'contact-colon'
    }),
    mistake('comma-in-list', '活动 甲 { 负责 乙校«，»“丙校” }', '活动 甲 { 负责 乙校、“丙校” }'),
    mistake('unreadable-value', '活动 甲 «2009年好日子» { 负责 乙 }'),
    mistake('unreadable-value', '活动 甲 { 时间 «4月23日（世界读书日）»，负责 乙 }'),
    mistake('unreadable-value', '方案 甲 “乙” { 成文日期 2012年10月22日 «4次» }', undefined, {
        found: '4次'
    }),
    mistake('unreadable-value', '活动 甲 { 参加 «5—3人» }'),
    mistake('unreadable-value', '补贴 甲 { 标准 «50—30元» }'),
    mistake('name-needs-quotes', '学校 «12中» { 驻地 县城 }', '学校 “12中” { 驻地 县城 }'),
    mistake('name-needs-quotes', '联盟 «三次»', '联盟 “三次”'),
    mistake('name-needs-quotes', '学校 «五（2）班»', '学校 “五（2）班”'),
    mistake('name-needs-quotes', '人员 «买买提·吐尔逊»', '人员 “买买提·吐尔逊”'),
    mistake('name-needs-quotes', '学校 «甲-乙小学»', '学校 “甲-乙小学”'),
    mistake('name-needs-quotes', '活动 甲 { 负责 «12中» }', '活动 甲 { 负责 “12中” }'),
    mistake('name-needs-quotes', '活动 甲 { 体现 «捆绑» }', '活动 甲 { 体现 “捆绑” }'),
    mistake('name-needs-quotes', '活动 甲 { 所属 «实施»、乙 }', '活动 甲 { 所属 “实施”、乙 }'),
    mistake('name-needs-quotes', '附件 «名单» “结对名单” { 来源 乙 }', '附件 “名单” “结对名单” { 来源 乙 }'),
    mistake('name-needs-quotes', '通知 «通知» {\n    主送：各校\n}', '通知 “通知” {\n    主送：各校\n}'),
    mistake(
        'name-needs-quotes',
        'submission «plan form» { each alliance submits to Office by 5 March 2027. }',
        'submission “plan form” { each alliance submits to Office by 5 March 2027. }'
    ),
    mistake(
        'unexpected',
        'activity Workshop «a week before Visit»',
        'activity Workshop, on a week before Visit',
        {
            expected: 'time-keyword'
        }
    ),
    mistake(
        'unexpected',
        '报送 小结«：»学校 3月20日前 报 教育局',
        '报送 小结 { 学校 3月20日前 报 教育局。 }',
        {
            expected: 'braces'
        }
    ),
    mistake('unexpected', '单位«：»教研室', '单位 教研室', { expected: 'blank' }),
    mistake('unexpected', '阶段 启动«：»2009年3月 { 备注：甲 }', '阶段 启动 2009年3月 { 备注：甲 }', {
        expected: 'blank'
    }),
    mistake('unexpected', '阶段 启动«，»2009年3月', '阶段 启动 2009年3月', { expected: 'blank' }),
    mistake('unexpected', '«第一章 »总则', '一、总则', { expected: 'heading' }),
    mistake('unexpected', '«一．»总则', '一、总则', { expected: 'heading' }),
    mistake('unexpected', '活动 总结会 «启动会 后30天»', '活动 总结会，时间 启动会 后30天', {
        expected: 'time-keyword'
    }),
    mistake('misplaced-item', '活动 甲 {\n    «联盟» 乙组\n}', '活动 甲 {\n    所属 乙组\n}', {
        item: '活动 甲'
    }),
    mistake(
        'misplaced-item',
        '阶段 子 {\n    活动 甲 { «阶段» 丑 }\n}',
        '阶段 子 {\n    活动 甲 { 所属 丑 }\n}',
        { item: '活动 甲' }
    ),
    mistake('misplaced-item', 'activity A { «alliance» B }', 'activity A { part of B }'),
    mistake('misplaced-item', '活动 甲 { «联盟» 乙组 { 牵头 丙校 } }', undefined),
    mistake('misplaced-item', '联盟 甲组 { «活动» 乙 3月 }', undefined),
    mistake('incomplete', '活动 甲 { «负责» }', undefined, { expected: 'name' }),
    mistake('incomplete', '«学校»\n学校 乙', undefined, { expected: 'name' }),
    mistake('incomplete', '活动 甲 { «时间» }', undefined, { expected: 'time' }),
    mistake('incomplete', '活动 甲 { «状态» }', undefined, { expected: 'status' }),
    mistake('incomplete', '活动 甲 { 时长 «不少于» }', undefined, { expected: 'amount' }),
    mistake('incomplete', '活动 甲 { «备注» }', undefined, { expected: 'text' }),
    mistake('incomplete', '活动 甲 { 负责 乙«、» }', undefined, { expected: 'name' }),
    mistake('unexpected', '活动 甲 { «不知道» 什么 }'),
    mistake('unexpected', '«随手一写»\n学校 乙'),
    mistake('unexpected', '考核 甲 «2024年12月» { 负责 乙 }', '考核 甲，时间 2024年12月 { 负责 乙 }', {
        expected: 'time-keyword'
    }),
    mistake('unexpected', 'task A «December 2024»', 'task A, due December 2024', {
        expected: 'time-keyword'
    }),
    mistake(
        'unexpected',
        '定额 甲：每个联盟«,» 每年, 开展 听课, 4次。',
        '定额 甲：每个联盟 每年，开展 听课，4次。',
        { expected: 'duty-comma' }
    ),
    mistake(
        'unexpected',
        '定额 甲：每个联盟 每年«,» 开展 听课 4次.',
        '定额 甲：每个联盟 每年，开展 听课 4次.',
        {
            expected: 'duty-comma'
        }
    ),
    mistake(
        'unexpected',
        '定额 甲：每个联盟«，»每年 开展 听课 4次。',
        '定额 甲：每个联盟 每年 开展 听课 4次。',
        {
            expected: 'duty-comma'
        }
    ),
    mistake('unexpected', '活动 甲 2024年5月15日«（负责 乙）»', '活动 甲 2024年5月15日 {负责 乙}', {
        expected: 'braces'
    }),
    mistake(
        'name-needs-quotes',
        'activity Visit { responsible «Research Office» }',
        'activity Visit { responsible “Research Office” }'
    ),
    mistake(
        'name-needs-quotes',
        'quota «Joint activities»: each alliance holds joint activities 4 times a year.',
        'quota “Joint activities”: each alliance holds joint activities 4 times a year.'
    ),
    mistake(
        'name-needs-quotes',
        'submission Summary { each alliance submits to «Research Office» by 5 March 2027; }',
        'submission Summary { each alliance submits to “Research Office” by 5 March 2027; }'
    ),
    mistake(
        'name-needs-quotes',
        'activity Visit { responsible «Bureau of Education» }',
        'activity Visit { responsible “Bureau of Education” }'
    ),
    mistake(
        'name-needs-quotes',
        'alliance First { lead North  «Vice Head»: South }',
        'alliance First { lead North  “Vice Head”: South }'
    ),
    mistake(
        'unexpected',
        '«report» Summary { each school submits to North by 5 March 2027; }',
        'submission Summary { each school submits to North by 5 March 2027; }',
        { expected: 'hand-in' }
    ),
    mistake(
        'unexpected',
        '«汇报» 小结 { 学校 3月10日前 报 督导室； }',
        '报送 小结 { 学校 3月10日前 报 督导室； }',
        { expected: 'hand-in' }
    ),
    mistake(
        'name-needs-quotes',
        '定额 «隔周»：每个联盟 每月 开展 听课 1次。',
        '定额 “隔周”：每个联盟 每月 开展 听课 1次。'
    ),
    mistake('unexpected', '学校 甲 «§§» 乙'),
    mistake(
        'unexpected',
        '目标 甲：成员学校 «结对率» 由2024年的60%提高到2026年的95%。',
        '目标 甲：成员学校 达到 结对率 由2024年的60%提高到2026年的95%。',
        { expected: 'verb' }
    ),
    mistake('incomplete', '定额 甲：«每个» 每年 开展 活动 4次。', undefined, {
        expected: 'name',
        found: '每个'
    }),
    mistake(
        'name-needs-quotes',
        'quota «exchange»: each alliance sends 2 teachers each year.',
        'quota “exchange”: each alliance sends 2 teachers each year.'
    ),
    mistake('unexpected', '«/*» 没有结束\n学校 乙'),
    mistake('unexpected', '活动 甲 3月 {«{» 负责 乙 }\n学校 丙'),
    mistake('slot-twice', '定额 甲：每个联盟 每年 开展 活动 4次 «5次»。'),
    mistake('slot-twice', '定额 甲：每个联盟 2024年 开展 活动 4次，«2025年»。')
];

/** What is wrong with the line that opens an item, each with the brace missing at the item's end. */
const firstLines: readonly (readonly [code: SyntaxProblemCode, line: string, mendedLine: string])[] = [
    ['unclosed-quote', '联盟 甲组 “第一小组 {', '联盟 甲组 “第一小组” {'],
    ['unexpected', '联盟 甲组 ‘第一小组’ {', '联盟 甲组 “第一小组” {'],
    ['name-needs-quotes', '联盟 12组 {', '联盟 “12组” {'],
    ['unexpected', '联盟 甲组 §§ {', '联盟 甲组 §§ {'],
    ['run-together', '联盟甲组 {', '联盟 甲组 {']
];

describe('a missing brace', () => {
    it.each(firstLines)('is told beside %s in its first line: %s', (code, line, mendedLine) => {
        const before = `${line}\n    牵头 甲校`;
        const text = `${before}\n学校 乙校\n`;
        const problems = problemsIn(read(text));
        expect(problems.map((problem) => problem.code).sort()).toEqual([code, 'missing-brace'].sort());
        const brace = problems.find((problem) => problem.code === 'missing-brace');
        expect(brace && mended(text, brace)).toBe(`${before}\n}\n学校 乙校\n`);
        const both = [...problems].reverse().reduce((sofar, problem) => mended(sofar, problem), text);
        expect(both).toContain(mendedLine);
    });
});

describe('a mistake', () => {
    it.each(mistakes)('$code in $marked is reported where it is', ({ marked, code, ...words }) => {
        const { text, stretches } = unmark(marked);
        const problems = problemsIn(read(text));
        expect(problems.map((problem) => [problem.code, stretchOf(problem, text)])).toEqual([
            [code, stretches[0]]
        ]);
        expect(problems[0]).toMatchObject({
            ...(words.found !== undefined && { found: words.found }),
            ...(words.expected !== undefined && { expected: words.expected }),
            ...(words.item !== undefined && { item: words.item })
        });
    });

    it.each(mistakes.filter((each) => each.mended !== undefined))(
        '$code in $marked is mended by what is proposed',
        ({ marked, mended: expected, code }) => {
            const { text } = unmark(marked);
            const [problem] = problemsIn(read(text));
            const after = problem ? mended(text, problem) : text;
            expect(after).toBe(expected);
            expect(problemsIn(read(after)).map((left) => left.code)).not.toContain(code);
        }
    );

    it.each(mistakes.filter((each) => each.mended === undefined && !/quote/.test(each.code)))(
        '$code in $marked proposes nothing',
        ({ marked }) => {
            const [problem] = problemsIn(read(unmark(marked).text));
            expect(problem?.replacement).toBeUndefined();
        }
    );
});

describe('several mistakes', () => {
    it('are each reported, in the order of the text', () => {
        const text = '学校甲校\n活动 甲 {\n    负责\n    地点 “馆\n}\n定额 乙：每个联盟 开展 活动 4次\n}\n';
        expect(problemsIn(read(text)).map((problem) => problem.code)).toEqual([
            'run-together',
            'incomplete',
            'unclosed-quote',
            'unfinished-sentence'
        ]);
    });

    it('on one line are reported once', () => {
        expect(problemsIn(read('活动 甲 { 负责 § 地点 “馆 }'))).toHaveLength(1);
    });

    it.each([
        "活动 甲 '送教' 2009年4月 {\n    负则 乙校\n}",
        '活动 甲 ”送教“ 2009年4月 { 负则 乙校 }',
        '活动 甲 送教” 2009年4月 { 负则 乙校 }',
        '活动 甲 “送教 2009年4月 { 负则 乙校 }',
        "活动 甲 '送教' 2009年4月 {\n    地点 ‘馆’\n    负则 乙校\n}"
    ])('are seen behind wrong quotation marks: %s', (text) => {
        const file = read(text);
        const problems = problemsIn(file);
        expect(problems.at(-1)).toMatchObject({ found: '负则', replacement: '负责' });
        expect(problems.slice(-1).map((problem) => stretchOf(problem, text))).toEqual([
            `${text.indexOf('负则')}:负则`
        ]);
        expect(problems).toHaveLength(text.includes('馆') ? 3 : 2);
        expect(itemsIn(file)[0]?.names[0]?.title?.text).toContain('送教');
    });

    it('in neighbours hide no name', () => {
        const text =
            '学校 甲校 {\n活动 乙 {\n    地点 “馆\n联盟 丙组 {\n定额 丁：每个联盟 开展 活动 4次\n学校 戊校\n';
        expect(declaredNames(read(text))).toEqual(['甲校', '乙', '丙组', '丁', '戊校']);
    });
});

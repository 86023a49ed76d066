import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSource, formatText } from '../../../language/formatting/index.ts';
import { readSource } from '../../../language/index.ts';
import { constructs } from '../support/constructs.ts';

/** Names of schools up to a number, of eight columns and a sign each. */
function names(to: number, from = 0): string {
    return Array.from(
        { length: to - from },
        (_, index) => `某校${'甲乙丙丁戊己庚辛壬癸子丑寅卯'.charAt(from + index)}`
    ).join('、');
}

/** [what it shows, before, after] */
const cases: readonly (readonly [string, string, string])[] = [
    [
        '四个空格，关键字对齐',
        '联盟 甲组{\n牵头 甲校\n  成员 乙校\n办公室设在 教研室 }',
        '联盟 甲组 {\n    牵头        甲校\n    成员        乙校\n    办公室设在  教研室\n}\n'
    ],
    ['一行的仍在一行', '学校   甲校｛驻地 县城 学段 小学｝', '学校 甲校 { 驻地 县城  学段 小学 }\n'],
    [
        '几项同在一行的仍在一行，此时不对齐',
        '学校 甲校 {\n学段 小学， 驻地 县城\n上级 教育局\n}',
        '学校 甲校 {\n    学段 小学  驻地 县城\n    上级 教育局\n}\n'
    ],
    [
        '没有看懂的日期不妨碍排版，原样保留',
        '活动 观摩{\n时间 2009年4月 4次\n  负责 教研室}',
        '活动 观摩 {\n    时间  2009年4月 4次\n    负责  教研室\n}\n'
    ],
    [
        '超过四十个字的一行分开',
        `学校 甲校 { 学段 九年一贯 驻地 “${'很'.repeat(34)}” }`,
        `学校 甲校 {\n    学段  九年一贯\n    驻地  “${'很'.repeat(34)}”\n}\n`
    ],
    [
        '冒号不影响意思的，去掉',
        '活动 观摩 {\n负责：教研室\n主题:听课\n}',
        '活动 观摩 {\n    负责  教研室\n    主题：听课\n}\n'
    ],
    [
        '机构里的成员与组长一样写',
        '机构 小组 {\n组长:甲校.校长\n成员:乙校.校长\n}',
        '机构 小组 {\n    组长：甲校·校长\n    成员：乙校·校长\n}\n'
    ],
    ['中文行用全角标点', '学校 甲校(以下简称 甲),乙校', '学校 甲校（以下简称 甲）、乙校\n'],
    ['中文行用中文引号', '单位 教研室 "县教研室"', '单位 教研室 “县教研室”\n'],
    [
        '英文行用半角标点',
        'alliance One {\nlead A\nLeader：A·Principal（also B·Vice）、C·Principal\n}',
        'alliance One {\n    lead  A\n    Leader: A.Principal (also B.Vice), C.Principal\n}\n'
    ],
    [
        '日期和数量用半角数字',
        '活动 听课 ２００９年４月 { 参加 教师６人 }',
        '活动 听课 2009年4月 { 参加 教师6人 }\n'
    ],
    [
        '日期用“至”，数目用“—”',
        '活动 听课 2009年1月—2月 { 参加 教师2-3人 }',
        '活动 听课 2009年1月至2月 { 参加 教师2—3人 }\n'
    ],
    ['同月的几日用“—”', '活动 听课 3月18-21日', '活动 听课 3月18—21日\n'],
    ['学年的横线不动', '活动 听课 2012—2013学年第一学期', '活动 听课 2012—2013学年第一学期\n'],
    [
        '汉字写的日期是检查的事，不改',
        '方案 甲 { 成文日期 二00八年十二月十三日 }',
        '方案 甲 { 成文日期 二00八年十二月十三日 }\n'
    ],
    [
        '句子各部分排好，以句号结束',
        '定额 联合：每个联盟 不少于 4次 开展 帮扶活动 每年;',
        '定额 联合：每个联盟 每年 开展 帮扶活动 不少于4次。\n'
    ],
    [
        '说明放在最后',
        '定额 任教：牵头学校 到 成员学校 选派 骨干教师，按比例，每次 不少于一个月，经 理事会 每学期 2—3名。',
        '定额 任教：牵头学校 每学期 选派 骨干教师 2—3名 到 成员学校，每次 不少于一个月，经 理事会，按比例。\n'
    ],
    [
        '说明里的时间仍是说明',
        '定额 讲座：总校 举办 专题讲座 2至3次 每学年，按比例，一般 5月和11月。',
        '定额 讲座：总校 每学年 举办 专题讲座 2—3次，一般 5月和11月，按比例。\n'
    ],
    [
        '英文句子',
        'quota Joint：each alliance at-least 2 times every-year hold visits；',
        'quota Joint: each alliance hold visits at-least 2 times every-year.\n'
    ],
    [
        '英文句子照英文的次序',
        'quota Sending：the  lead each   term to the member  schools sends backbone   teachers 2 people，each time for at   least 1 month，rounded.',
        'quota Sending: the lead sends backbone teachers 2 people to the member schools each term, each time for at least 1 month, rounded.\n'
    ],
    [
        '表格按显示宽度对齐',
        '日程 安排 {\n|时间|内容|\n|---|---|\n| 第10周 |\n| 2009年4月 | a |\n}',
        '日程 安排 {\n    | 时间      | 内容 |\n    |-----------|------|\n    | 第10周    |\n    | 2009年4月 | a    |\n}\n'
    ],
    [
        '时间一栏用半角数字',
        '日程 安排 {\n| 时间 | 内容 |\n| ２００９年４月—５月 | ４班 |\n}',
        '日程 安排 {\n    | 时间           | 内容 |\n    | 2009年4月至5月 | ４班 |\n}\n'
    ],
    [
        '只有一项的阶段可以写在一行',
        '阶段 动员 2009年1月 { 任务：统一思想 }\n阶段 总结 2009年2月 { 任务 总结 { 负责 甲 } }',
        '阶段 动员 2009年1月 { 任务：统一思想 }\n阶段 总结 2009年2月 {\n    任务 总结 { 负责 甲 }\n}\n'
    ],
    [
        '空格子还是一格',
        '日程 安排 {\n|时间|内容|地点|\n||听课||\n}',
        '日程 安排 {\n    | 时间 | 内容 | 地点 |\n    |      | 听课 |      |\n}\n'
    ],
    [
        '多行的项目之间空一行',
        '角色 组长 {\n每个联盟 1人。\n}\n角色 副组长 {\n每个联盟 1人；\n}',
        '角色 组长 {\n    每个联盟 1人。\n}\n\n角色 副组长 {\n    每个联盟 1人。\n}\n'
    ],
    [
        '同类的单行之间不空行',
        '单位 甲局\n\n\n单位 乙局\n\n学校 丙校\n\n\n\n学校 丁校',
        '单位 甲局\n单位 乙局\n\n学校 丙校\n学校 丁校\n'
    ],
    [
        '标题前空一行',
        '单位 甲局\n一、目标\n（一）近期\n目标 甲 “优质”',
        '单位 甲局\n\n一、目标\n（一）近期\n目标 甲 “优质”\n'
    ],
    [
        '正文一字不动',
        '正文 【第一段,  有 空格。\n   第二段(半角)】',
        '正文 【第一段,  有 空格。\n   第二段(半角)】\n'
    ],
    [
        '另起一行的正文仍另起一行',
        '原则 共享 “共享原则”\n【资源共享。】',
        '原则 共享 “共享原则”\n【资源共享。】\n'
    ],
    [
        '注释留在原处',
        '# 前\n联盟 甲组 { # 名称待定\n牵头 甲校 // 县城\n# 成员\n成员 乙校\n} # 后\n# 末',
        '# 前\n联盟 甲组 { # 名称待定\n    牵头  甲校 // 县城\n    # 成员\n    成员  乙校\n} # 后\n# 末\n'
    ],
    [
        '一项中间有注释的，照原样',
        '联盟 甲组 {\n成员 甲校、 /* 待定 */乙校\n牵头 丙校\n}',
        '联盟 甲组 {\n    成员 甲校、 /* 待定 */乙校\n    牵头  丙校\n}\n'
    ],
    ['开括号前的注释不吞掉括号', '联盟 甲组 # 名称\n{ 牵头 甲校 }', '联盟 甲组 # 名称\n{ 牵头 甲校 }\n'],
    ['到行末的文字不吞掉后面', '活动 甲 { 备注：好 }\n。', '活动 甲 {\n    备注：好\n}。\n'],
    [
        '里面的项目缩进，属性之间的空行留一行',
        '阶段 甲 2009年 {\n备注：一\n\n\n任务 乙 { 负责 丙 }\n\n任务 丁 { 负责 丙 }\n}',
        '阶段 甲 2009年 {\n    备注：一\n\n    任务 乙 { 负责 丙 }\n    任务 丁 { 负责 丙 }\n}\n'
    ],
    ['同义词和语言照写', '任务 甲 { responsible 乙、丙 和 丁 }', '任务 甲 { responsible 乙, 丙 和 丁 }\n'],
    [
        '有错的一项不动，别的照排',
        '单位   甲局\n学校甲校   {\n单位   乙局',
        '单位 甲局\n学校甲校   {\n单位 乙局\n'
    ],
    [
        '长的名单分行，对齐在第一个之下',
        `联盟 甲组 {\n牵头 甲校\n成员 ${names(13)}\n}`,
        `联盟 甲组 {\n    牵头  甲校\n    成员  ${names(11)}、\n          ${names(13, 11)}\n}\n`
    ],
    [
        '一同声明的长名单分行，后面缩进',
        `学校 ${names(14)} { 驻地 县城 }`,
        `学校 ${names(11)}、\n    ${names(14, 11)} { 驻地 县城 }\n`
    ],
    [
        '条件各占一行，括号里的词相隔一格',
        '条件 甲 { 全部 { 年龄   一般 45周岁以上、 教龄 满3年\n任一 { “支教”  “送教” } } }',
        '条件 甲 {\n    全部 {\n        年龄 一般 45周岁以上、教龄 满3年\n        任一 { “支教” “送教” }\n    }\n}\n'
    ],
    [
        '变更各占一行',
        '变更 甲 {\n依据 《通知》\n调研   原定 4月， 改为   9月\n取消   论坛\n}',
        '变更 甲 {\n    依据  《通知》\n    调研 原定 4月，改为 9月\n    取消 论坛\n}\n'
    ],
    [
        '一行里的变更用；分开',
        '变更 甲 { 调研 原定 4月 改为 9月 ； 取消 论坛 }',
        '变更 甲 { 调研 原定 4月 改为 9月；取消 论坛 }\n'
    ],
    [
        'a comma before moved to',
        'amendment Spring { Visit originally April 2024，  moved to May 2024 }',
        'amendment Spring { Visit originally April 2024, moved to May 2024 }\n'
    ],
    ['空文件', '', ''],
    ['只有空行', '\n \n', ''],
    ['只有注释', '\n\n  # 一\n\n\n# 二', '# 一\n\n# 二\n']
];

const laidOut = constructs.map(({ title, text }) => [title, formatText(text)] as const);

describe('formatText', () => {
    it.each(laidOut.filter(([, text]) => !/^[ \t]*(?:#|\/\*)/m.test(text)))('lays out %s', (_, text) => {
        // A chunk that the formatter cannot print whole is left as it is, and so would keep these blanks.
        const untidy = text.replace(/^ {4}(?=\S)/gm, '  ').replace(/ \{(?=$| [^|{}]*\}$)/gm, '   {');
        expect(formatText(untidy)).toBe(text);
    });

    for (const [name, before, after] of cases) {
        it(name, () => {
            expect(formatText(before)).toBe(after);
            expect(formatText(after)).toBe(after);
        });
    }

    it('keeps CRLF line ends, in running text too, and a byte order mark', () => {
        expect(formatText('\ufeff单位  甲局\r\n正文 【一\r\n二】\r\n联盟 甲 {\r\n牵头 乙 }')).toBe(
            '\ufeff单位 甲局\r\n正文 【一\r\n二】\r\n联盟 甲 {\r\n    牵头  乙\r\n}\r\n'
        );
    });
});

describe('formatSource', () => {
    const text = '单位 甲局\n单位  乙局\n联盟 丙 {\n牵头 丁\n}\n';

    it('changes only what differs, one change a chunk', () => {
        expect(formatSource(readSource('memory:///a.alliance', text))).toEqual([
            { start: text.indexOf(' 乙局'), end: text.indexOf('乙局'), text: '' },
            { start: text.indexOf('牵头'), end: text.indexOf(' 丁'), text: '    牵头 ' }
        ]);
    });

    it('changes only what a range touches', () => {
        const range = { start: text.indexOf('牵头'), end: text.indexOf('牵头') + 1 };
        expect(formatSource(readSource('memory:///a.alliance', text), { range })).toHaveLength(1);
    });

    it('never parts a line end or a character of two units', () => {
        const pair = '单位 𠀀局  “𠀁”\r\n单位 乙\r\n\r\n\r\n';
        for (const { start, end } of formatSource(readSource('memory:///a.alliance', pair))) {
            for (const offset of [start, end]) {
                expect(pair.slice(offset - 1, offset + 1)).not.toMatch(
                    /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/
                );
            }
        }
    });
});

describe('the samples', () => {
    const folder = join(import.meta.dirname, '../../../samples');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.alliance')
    );

    it.each(files)('%s is as the formatter leaves it', (name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        expect(formatText(text)).toBe(text);
    });
});

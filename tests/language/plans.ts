/**
 * Plans by chance, for property tests: every kind of item, written the many ways people write them. Names that are used
 * are declared, so that the text parses without a problem whatever the noise.
 *
 * A template says what is written and where the noise goes: `_` is a blank of any kind, `~` one that may be missing,
 * `|` parts the members of a body, `$` parts members where the line must end, ⟦…⟧ is text to be left as it is.
 */
import * as fc from 'fast-check';
import { written } from './written.ts';

const schools = ['甲校', '乙校', '丙校'] as const;
const englishSchools = ['TownOne', 'VillageOne', 'VillageTwo'] as const;

const head = `单位_教育局|单位_教研室、督导室_{_上级_教育局_}|学校_甲校、乙校、丙校|原则_资源共享|原则_优势带动_⟦“优势带动原则”⟧`;
const englishHead = `unit_Bureau|school_TownOne、VillageOne、VillageTwo_{_phase_primary_|_seat_town_}|principle_Sharing`;

const school = fc.constantFrom(...schools);
const words = fc.constantFrom(
    '共享教育资源，形成优势',
    '共10个小组：见{联盟.数量}',
    '“引文”之后，还有字',
    '听课 评课  （3次）'
);
const title = fc.constantFrom('⟦“第一联合小组”⟧', '⟦“开展“一帮一”结对”⟧', '⟦"城乡交流"⟧', '⟦「名称」⟧');
const date = fc.constantFrom(
    '2009年4月10日',
    '2009年1月至2月',
    '2009年1月—2月',
    '２００９年３月',
    '2009-04-10',
    '3月18-21日',
    '2009年1月 至 2月',
    '2012—2013学年第一学期',
    '9月上旬',
    '2009年春季开学初',
    '每年9月中旬前',
    '二〇〇九年三月',
    '2009年5月起',
    '另行通知'
);
const amount = fc.constantFrom(
    '4次',
    '２次',
    '2—3名',
    '2-3名',
    '2至3次',
    '5人左右',
    '若干名',
    '一个月',
    '10%',
    '3名_骨干教师'
);
const period = fc.constantFrom('每年', '每学期', '每学年', '每月', '2009年');
const prose = fc.constantFrom(
    '⟦【一段 文字，含 “引号”。】⟧',
    '⟦【第一段。\n  第二段，  {联盟.数量}。\n\n- 一\n- 二\n| 甲 | 乙 |\n# 不是注释】⟧',
    '⟦【】⟧'
);

const sentence: fc.Arbitrary<string> = fc
    .record({
        who: fc.constantFrom(
            '每个~联盟',
            '牵头学校',
            '全体_成员学校（不含_甲校）',
            '总校、分校',
            '每所_农村学校',
            '全县'
        ),
        slots: fc.shuffledSubarray(['PERIOD', 'MODALITY', 'VERB', 'AMOUNT', 'FROM', 'TO'], { minLength: 2 }),
        clauses: fc.shuffledSubarray(['每次_不少于一个月', '经_教研室', '四舍五入', '按比例', '不含_乙校']),
        during: fc.constantFrom('', '', '一般_5月和11月', '12月'),
        period,
        verb: fc.constantFrom(
            '开展_帮扶活动',
            '选派_优秀教师',
            '互派_教师、管理干部',
            '提交_工作计划',
            '参加_教学观摩'
        ),
        modality: fc.constantFrom('原则上', '一般', '可以', '应当'),
        amount: fc.constantFrom(
            '不少于~4次',
            '不少于一个月',
            '至少~２人',
            '2—3名',
            '5人左右',
            '若干名',
            '不低于_青年教师~的~20%',
            '约~3节'
        )
    })
    .map(({ who, slots, clauses, during, ...words }) => {
        const filled = slots.map((slot) => {
            const texts: Readonly<Record<string, string>> = {
                PERIOD: words.period,
                MODALITY: words.modality,
                VERB: words.verb,
                AMOUNT: words.amount,
                FROM: '从_牵头学校',
                TO: '到_成员学校'
            };
            return texts[slot] ?? '';
        });
        // A date beside a recurrence says when within it; beside another date, or before the verb, it would be a second one.
        const within =
            during !== '' &&
            slots.includes('VERB') &&
            slots.includes('PERIOD') &&
            words.period.startsWith('每');
        return [`${who}_${filled.join('_')}`, ...clauses, ...(within ? [during] : [])].join('，');
    });

const property: fc.Arbitrary<string> = fc.oneof(
    fc
        .tuple(
            fc.constantFrom('负责', '主办', '配合', '地点', '负责：', '主办：'),
            fc.shuffledSubarray([...schools], { minLength: 1 })
        )
        .map(([key, parties]) => `${key}_${parties.join('、')}`),
    date.map((time) => `时间_⟦${time}⟧`),
    fc.constantFrom(
        '参加_甲校4名教师、乙校3人（教师2人、学生1人）',
        '参加_教师６人',
        '邀请_教研室2人',
        '体现_资源共享、优势带动',
        '状态_暂定',
        '时长_2天',
        '地点_⟦“县文化馆”⟧',
        '原定_2009年4月_改为_2009年9月上旬',
        '负责_甲校·校长',
        '负责_乙校.校长_和_丙校・校长'
    )
);
const lineProperty: fc.Arbitrary<string> = fc
    .tuple(fc.constantFrom('主题', '成果', '备注'), words)
    .map(([key, text]) => `${key}⟦：${text}⟧$`);
const markedProperty = fc.constantFrom(
    '主题：⟦“引文”⟧$',
    '备注_⟦“说明”⟧',
    '成果_⟦【一\n  二】⟧',
    '成效：⟦【三】⟧$'
);

/** A body in braces of properties, lines of text and `more`. */
function body(more: fc.Arbitrary<string> = property): fc.Arbitrary<string> {
    return fc
        .array(
            fc.oneof(
                { weight: 3, arbitrary: property },
                { weight: 1, arbitrary: lineProperty },
                { weight: 1, arbitrary: markedProperty },
                { weight: 1, arbitrary: more }
            ),
            { maxLength: 5 }
        )
        .map(
            (members) =>
                `{_${members.join('|').replaceAll('$|', '$')}${members.at(-1)?.endsWith('$') ? '' : '_'}}`
        );
}

/** A name no other item of the plan has is made from its index. */
function chineseItem(index: number): fc.Arbitrary<string> {
    const name = `事项${'一二三四五六七八九十'.charAt(index % 10)}${'甲乙丙丁'.charAt(Math.floor(index / 10))}`;
    const activity = fc
        .tuple(
            fc.constantFrom('活动', '记录'),
            fc.option(title, { nil: '' }),
            fc.option(date, { nil: '' }),
            fc.option(body(done), { nil: '' })
        )
        .map(([keyword, named, time, own]) =>
            [`${keyword}_${name}`, named, time && `⟦${time}⟧`, own].filter((part) => part !== '').join('_')
        );
    const simple = fc.oneof(
        activity,
        fc
            .tuple(
                fc.constantFrom('措施', '任务'),
                fc.oneof(
                    words.map((text) => `⟦：${text}⟧$`),
                    body().map((own) => `_${name}_${own}`)
                )
            )
            .map((parts) => parts.join('')),
        sentence.map((duty) => `定额_${name}：${duty}。`),
        fc.tuple(sentence, body()).map(([duty, own]) => `定额_${name}：${duty}_${own}`),
        fc.constant(`目标_${name}：成员学校_达到_结对率_95%；`),
        words.map((text) => `目标⟦：${text}⟧$`),
        title.map((text) => `目标_${name}_${text}`),
        words.map((text) => `指导思想⟦：${text}⟧$`),
        fc.constant(`报送_${name}_{_学校_3月10日前_报_教研室；|教研室_3月20日前_报_教育局；_}`),
        table(name)
    );
    return fc.oneof(
        { weight: 6, arbitrary: simple },
        {
            weight: 1,
            arbitrary: fc
                .tuple(prose, fc.boolean())
                .map(([text, apart]) => `原则_${name}_⟦“原则”⟧${apart ? '⏎' : '_'}${text}`)
        },
        { weight: 1, arbitrary: prose.map((text) => `正文_${text}`) },
        {
            weight: 1,
            arbitrary: fc
                .tuple(title, school, partyBody)
                .map(
                    ([named, lead, own]) =>
                        `联盟_${name}_${named}_${own.replace('{', `{_牵头_${lead}|成员_乙校、丙校|`).replace('|_}', '_}')}`
                )
        },
        {
            weight: 1,
            arbitrary: fc
                .array(sentence, { minLength: 1, maxLength: 2 })
                .map(
                    (duties) =>
                        `角色_${name}_{_${duties.join('；|')}。|由_成员学校·校长_担任|兼任_牵头学校·副校长|任期_３年_}`
                )
        },
        {
            weight: 1,
            arbitrary: fc.tuple(date, fc.array(simple, { maxLength: 3 })).map(
                ([time, items]) =>
                    `阶段_${name}_⟦${time}⟧_{${items
                        .map((item, at) => `|${item.replaceAll(name, `${name}之${'一二三'.charAt(at)}`)}`)
                        .join('')
                        .replaceAll('$|', '$')}|}`
            )
        },
        {
            weight: 1,
            arbitrary: fc
                .tuple(fc.constantFrom('一、', '（二）'), fc.array(prose, { maxLength: 2 }))
                .map(([number, texts]) => `⟦${number}${name}⟧$${texts.join('⏎')}`)
        },
        { weight: 1, arbitrary: fc.constant(`忽略_T02、Q01_理由⟦：两阶段在2月衔接⟧$`) },
        { weight: 1, arbitrary: amount.map((value) => `变量_${name}~=~${value.replace('_骨干教师', '')}`) }
    );
}

const done: fc.Arbitrary<string> = fc
    .tuple(date, fc.array(property, { maxLength: 2 }))
    .map(([time, own]) => `实施_⟦${time}⟧_{_${own.join('|')}_}`);

const partyBody: fc.Arbitrary<string> = fc
    .array(
        fc.constantFrom(
            '组长：甲校·校长',
            '副组长、秘书：乙校·校长（兼任_甲校·副校长）',
            '期限_2009年3月起',
            '备注⟦：共两校⟧$'
        ),
        { maxLength: 4 }
    )
    .map((members) => `{_${members.join('|').replaceAll('$|', '$')}_}`);

function table(name: string): fc.Arbitrary<string> {
    const cell = fc.constantFrom('2009年4月', '示范课（语文、数学）', '', '甲校', '“让作文”', 'a b');
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `⟦| ${cells.join('|  ')} |⟧$`);
    return fc
        .tuple(fc.boolean(), fc.array(row, { minLength: 1, maxLength: 4 }))
        .map(
            ([ruled, rows]) =>
                `日程_${name}_{|负责_甲校$⟦| 时间 | 内容 |⟧$${ruled ? '⟦|---|:--|⟧$' : ''}${rows.join('')}}`
        );
}

function englishItem(index: number): fc.Arbitrary<string> {
    const name = `Item${String.fromCharCode(65 + (index % 26))}x`;
    const own = fc.shuffledSubarray(
        [
            'responsible_Bureau',
            'at_TownOne',
            'attend_VillageOne_4 teachers',
            'lasting_2 days',
            'realises_Sharing',
            'participants_4 teachers_from the VillageOne、young teachers',
            'part of_Item',
            'on_⟦2009-04-10 until 2009-05-11⟧'
        ],
        { minLength: 1 }
    );
    return fc.oneof(
        own.map((members) => `activity_${name}_⟦"A visit"⟧_2009-04-10_{_${members.join('|')}_}`),
        fc
            .tuple(
                fc.constantFrom('each_alliance', 'the_lead', 'all_the_member_schools', 'every_lead_school'),
                fc.shuffledSubarray(
                    ['a_year', 'holds_joint_activities', 'at_least_2 times', 'normally', 'to_the_members'],
                    { minLength: 2 }
                ),
                fc.shuffledSubarray(['each_time_at_least_1 month', 'approved_by_Bureau', 'pro_rata']),
                fc.constantFrom('.⏎', '；', '。')
            )
            .map(
                ([who, slots, clauses, end]) =>
                    `quota_joint_${name.toLowerCase()}：${who}_${[slots.join('_'), ...clauses].join('，')}${end}`
            ),
        fc.constant(
            `alliance_${name}_{_lead_TownOne|members_VillageOne、VillageTwo|Leader：TownOne·Principal|Deputy：VillageOne·Principal_（also_TownOne·VicePrincipal）_}`
        ),
        fc
            .constantFrom(...englishSchools)
            .map((at) => `task_${name}_{_responsible_${at}|note⟦: some words; more⟧$}`),
        fc.constant(`role_${name}_{_each_alliance_at-least_1 persons；|held-by_members·Principal_serves_}`)
    );
}

/** The text of a plan; the same noise everywhere in it, so that it shrinks to plain text. */
export const planText: fc.Arbitrary<string> = fc
    .tuple(
        fc.boolean().chain((chinese) => {
            const items = Array.from({ length: 6 }, (_, index) =>
                chinese ? chineseItem(index) : englishItem(index)
            );
            return fc.tuple(
                fc.constant(chinese ? head : englishHead),
                fc.tuple(...items).chain((all) => fc.subarray(all))
            );
        }),
        fc.array(fc.nat({ max: 999 }), { minLength: 50, maxLength: 50 }),
        fc.constantFrom('\n', '\n', '\r\n'),
        fc.constantFrom('', '', '', '\ufeff')
    )
    .map(
        ([[first, items], noise, lineEnd, mark]) =>
            mark + written([...splitHead(first), ...items], noise).replace(/\n/g, lineEnd)
    );

/** One item of a plan, its names undeclared: for laws of the text alone, which so cost little a case. */
export const itemText: fc.Arbitrary<string> = fc
    .tuple(
        fc.oneof({ weight: 3, arbitrary: chineseItem(0) }, { weight: 1, arbitrary: englishItem(0) }),
        fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 })
    )
    .map(([item, noise]) => written([item], noise));

/**
 * One or two items as a file, their names undeclared, with line ends and a byte order mark of either kind: a case costs a
 * tenth of a whole plan, so that a law can be held on many.
 */
export const smallPlanText: fc.Arbitrary<string> = fc
    .tuple(
        fc.oneof(
            {
                weight: 3,
                arbitrary: fc.tuple(chineseItem(0), fc.option(chineseItem(1), { freq: 1, nil: undefined }))
            },
            {
                weight: 1,
                arbitrary: fc.tuple(englishItem(0), fc.option(englishItem(1), { freq: 1, nil: undefined }))
            }
        ),
        fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 }),
        fc.constantFrom('\n', '\n', '\r\n'),
        fc.constantFrom('', '', '', '\ufeff')
    )
    .map(
        ([items, noise, lineEnd, mark]) =>
            mark +
            written(
                items.filter((item) => item !== undefined),
                noise
            ).replace(/\n/g, lineEnd)
    );

/** The items of a head: its own bars part items, those in braces members. */
function splitHead(first: string): string[] {
    return first.split(/\|(?![^{]*\})/);
}

/** Plans of other bureaus, read as a sceptical reviewer would: each finding is one to be defended, and there is no other. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPlan, readSource, type SourceFile } from '../../../language/index.ts';
import type { Severity } from '../../../server/rules/rule.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { textAt } from './check.ts';

type Defended = readonly (readonly [code: string, severity: Severity, text: string, why: string])[];

const plans: Readonly<Record<string, Defended>> = {
    agreement: [
        ['Q05', 'warning', '若干名', 'some teachers a year: nobody can say whether the duty was met'],
        ['Q14', 'error', '乙乡中学', 'the school would send its teachers to itself'],
        ['D14', 'warning', '2023年9月1日至2025年7月31日', 'in force for two years, the period says three']
    ],
    'amendment-notice': [
        [
            'G20',
            'hint',
            '白云镇〔2024〕2号《关于开展结对活动的通知》',
            'the title is cited before the number'
        ],
        ['D05', 'information', '2024年9月18日', 'moved to a day before the notice itself is dated'],
        ['D19', 'error', '运动会', 'moved to two different days by one amendment'],
        ['S09', 'hint', '24年9月', 'a year of two digits'],
        ['G15', 'warning', '待定', 'the contact is still to be filled in']
    ],
    'assessment-rules': [
        ['R15', 'warning', '中山', 'a school of the alliance assesses the alliances'],
        ['D17', 'error', '2025年12月10日前', 'the office reports ten days before it is reported to'],
        ['M20', 'error', '100分', 'the three indicators make 90'],
        ['M17', 'warning', '30', '15 and 10 make 25'],
        ['M21', 'error', '其中3项', 'three of two conditions'],
        ['G17', 'error', '附件1', 'the paper has no attachment']
    ],
    'autumn-plan': [
        ['Q01', 'warning', '1次', 'no joint research in January'],
        ['Q01', 'warning', '不少于3次', 'the village school goes twice, three times are asked for'],
        ['D10', 'hint', '10月2日', 'in the National Day holiday'],
        ['D07', 'error', '10月17日（星期五', 'that day is a Thursday'],
        ['D09', 'hint', '11月16日', 'a Saturday'],
        ['D15', 'hint', '11月13日', 'stands below the 16th'],
        ['D15', 'hint', '12月12日', 'week 16 begins on the 16th'],
        ['D11', 'hint', '2025年1月22日', 'school ends on the 17th']
    ],
    budget: [
        ['M18', 'hint', '60万元', 'the two years named make 58'],
        ['M16', 'warning', '26万元', '12 and 12 make 24; the total below is right'],
        ['Q15', 'warning', '送教补贴', 'nobody is said to pay the allowance'],
        ['G15', 'warning', 'TODO', 'a note to oneself'],
        ['M23', 'warning', '3个', 'three alliances are to be honoured, and there is one']
    ],
    'cover-notice': [
        ['G01', 'warning', '云教体发[2024]第05号', 'square brackets, 第 and a leading zero'],
        ['G06', 'warning', '2024年03月01日', 'leading zeros'],
        ['G14', 'hint', '办', 'the copies line has no full stop'],
        ['G27', 'hint', '正本', 'the plan that the notice issues is no attachment of it'],
        ['G09', 'warning', '。', 'a full stop after the name of an attachment'],
        ['S04', 'hint', '3月15号', 'spoken style'],
        ['M08', 'warning', '坪上', 'one helps one, and two are listed'],
        ['T01', 'warning', '2024年6月至2026年5月', 'May 2024 belongs to no stage']
    ],
    'english-plan': [
        ['R06', 'error', 'Town.principal', 'one person is leader and deputy'],
        ['Q01', 'hint', 'at least 3 times', 'one lesson in all, but both years are parts of years'],
        ['Q11', 'hint', 'a year', 'the plan runs from March to February'],
        ['Q01', 'warning', '2 teachers', 'nobody is sent in autumn'],
        ['D01', 'error', '06-31', 'June has 30 days'],
        ['Q03', 'error', '2024-03-04 until 2024-03-15', 'twelve days are no month'],
        ['D03', 'hint', '2025-03-12', 'a closing report two weeks after the end: worth a look, no more']
    ],
    framework: [
        ['Q01', 'warning', '不少于1次', 'lessons are asked for, none is scheduled'],
        ['Q01', 'warning', '不少于3次', 'and no visits either']
    ],
    'group-charter': [
        ['R02', 'warning', '理事会', 'a council with a secretary and members, and nobody at its head'],
        ['G21', 'error', '见第五部分', 'the charter has four parts']
    ],
    'home-school': [
        ['N13', 'hint', '家长志愿者', 'declared and never used'],
        ['M11', 'warning', '三件事', 'three things are announced, two follow'],
        ['R06', 'error', '梧桐小学·校长', 'the principal is chairman and deputy'],
        ['Q01', 'information', '1次', 'reading in every class each month, and nothing planned for it'],
        ['D10', 'hint', '2025年4月5日', 'in the Qingming holiday'],
        ['R10', 'hint', '“多功能厅”', 'the hall is already taken on that day'],
        ['D03', 'hint', '2025年7月3日', 'a summing-up three days after the period']
    ],
    kindergarten: [
        ['R17', 'warning', '园长', 'head of two kindergartens that are no branches of one another'],
        [
            'G08',
            'warning',
            '滨湖区教育局印发〈滨湖区幼儿园结对方案〉的通知',
            'a notice is about (关于) something'
        ],
        ['G12', 'hint', '。', 'the addressees end in a colon, which is printed'],
        ['G11', 'warning', '主题词：“幼儿园 结对”', 'abolished in 2012'],
        ['M01', 'hint', '总园', 'leads two alliances: perhaps so meant'],
        ['D03', 'error', '2025年7月底前', 'due before the period begins, and before the notice is dated']
    ],
    'pair-list': [
        ['M13', 'hint', '北乡小学', 'a junior school is paired with a primary school'],
        ['M10', 'warning', '3对', 'four pairs are listed'],
        ['Q01', 'warning', '不少于1次', 'two pairs lack visits; those of the others do not make up for it'],
        ['Q01', 'warning', '2名', 'one of the four pairs has teachers sent']
    ],
    rotation: [
        ['Q12', 'warning', '不低于 骨干教师的10%', 'a tenth of forty is four, three are sent'],
        ['Q01', 'warning', '4名', 'and four are asked for'],
        ['Q05', 'warning', '一定数量的', 'no number'],
        ['Q15', 'warning', '轮岗补贴', 'nobody is said to pay']
    ],
    allowances: [
        ['M24', 'warning', '0.1万元', 'four lectures at 300 yuan make 1200'],
        ['M24', 'warning', '0.4万元', 'twelve teachers, two terms, 200 yuan: 4800'],
        ['M24', 'warning', '0.4万元', 'and so in the second year']
    ],
    'amendment-plan': [
        [
            'Q01',
            'warning',
            '1次',
            'no joint research in January; what was moved, merged or cancelled counts as it is now'
        ],
        ['D22', 'warning', '2024年12月12日', 'the plan has the 11th']
    ],
    awards: [
        ['D09', 'hint', '2025年6月7日', 'a Saturday'],
        ['M23', 'warning', '4个', 'four prizes for three lead schools'],
        ['M12', 'error', '10', 'three and six make nine']
    ],
    cascade: [
        ['T07', 'error', '2025年6月6日', 'mended a week before it is inspected'],
        ['D17', 'error', '2025年6月25日前', 'the centre reports before the school does'],
        ['Q01', 'warning', '不少于2次', 'one inspection in autumn']
    ],
    'day-plan': [['R10', 'warning', '报告厅', 'two sessions overlap by twenty minutes in one hall']],
    forwarding: [['G17', 'error', '附件3', 'two attachments are listed']],
    'relative-dates': [['D12', 'warning', '提前一周', 'a week ahead of what?']],
    selection: [
        ['Q01', 'warning', '3名', 'two teachers are sent in the second year'],
        ['T07', 'error', '2024年6月10日', 'the result is published before it is judged']
    ],
    'three-year-goals': [
        ['Q20', 'error', '由2022年的0.8%降低到2025年的0.9%', 'that is a rise'],
        ['Q20', 'error', '由2022年的82%提高到2026年的95%', 'reached a year after the plan'],
        ['D04', 'error', '2026年1月15日', 'a closing evaluation outside its stage, two weeks after the end'],
        ['Q01', 'warning', '不少于1次', 'the western group has nothing in the last autumn']
    ],
    'week-plan': [
        ['Q01', 'warning', '不少于4节', 'one open lesson, four a school are asked for'],
        ['D10', 'hint', '第11周周四', 'the first of May'],
        ['D03', 'hint', '第21周', 'after the term'],
        ['D11', 'hint', '第21周', 'and in the vacation']
    ],
    'year-report': [
        ['M12', 'error', '24人', '9, 8, 3 and 5 make 25'],
        ['G16', 'hint', '柳树小学', 'a short name that is not used again'],
        ['S05', 'hint', '10～15%', 'the first figure lacks its sign'],
        ['M12', 'error', '6', '3 and 2 make 5'],
        ['D03', 'warning', '2024年1月3日', 'the report is on 2023'],
        ['S07', 'hint', '截止', '截至 is meant'],
        ['S03', 'hint', '。，', 'two marks in a row'],
        ['D16', 'hint', '待定', 'the next step has no date']
    ],
    'yearly-under-framework': [
        ['Q01', 'warning', '不少于2次', 'one visit in spring'],
        ['Q17', 'error', '不少于2次', 'the county asks for three a term'],
        ['D20', 'error', '2024年12月25日前', 'the county wants it by the 20th']
    ]
};

const folder = new URL('plans/', import.meta.url);

function read(uri: string): SourceFile {
    return readSource(uri, readFileSync(new URL(uri), 'utf8'));
}

describe('a plan of another bureau', () => {
    it('is listed for every file', () => {
        const files = readdirSync(folder).map((name) => name.replace('.alliance', ''));
        expect(files.sort()).toEqual(Object.keys(plans).sort());
    });

    it.each(Object.entries(plans))('%s has the findings to be defended, and no other', (name, defended) => {
        const plan = buildPlan(read(new URL(`${name}.alliance`, folder).href), read);
        expect(plan.problems).toEqual([]);
        expect(
            runRules(plan).map(({ code, severity, span }) => [code, severity, textAt(plan, span)])
        ).toEqual(defended.map(([code, severity, text]) => [code, severity, text]));
    });
});

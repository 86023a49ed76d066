import { describe, expect, it } from 'vitest';
import { keywordIds, keywordOf } from '../language/keywords/lookup.ts';
import type { KeywordId } from '../language/keywords/table.ts';
import { parserServices } from '../language/parsing/parser.ts';
import { rangeOf } from '../language/source.ts';
import type { Plan } from '../language/model/plan.ts';
import type { Finding } from '../server/rules/rule.ts';
import { partnerKey } from '../server/facts/pairs.ts';
import { runRules } from '../server/rules/runner.ts';
import { mentions } from './facts/fact.ts';
import { samplePaths, samplePlan } from './support/samples.ts';

/** What a reviewer would mark in each sample: rule, severity, the text marked, and why it is right to mark it. */
type Expected = readonly (readonly [
    code: string,
    severity: Finding['severity'],
    text: string,
    why: string
])[];

const expected: Readonly<Record<string, Expected>> = {
    'calendar.alliance': [],
    'county-registry.alliance': [],
    'county.alliance': [],
    'english-registry.alliance': [],
    'english.alliance': [['Q01', 'hint', '1 to 2 times', 'open lessons are usual, and none is planned']],
    'fangji/charter.alliance': [],
    'fangji/plan.alliance': [
        ['M11', 'hint', '十统一', 'ten unities are named, six items follow'],
        ['Q05', 'information', '干部互派', 'the text gives no number of managers'],
        ['Q01', 'warning', '1次', 'no lessons at branches are recorded or planned for spring 2013'],
        ['Q05', 'information', '教师顶岗', 'the text gives no number of teachers'],
        ['Q01', 'warning', '1次', 'no visits are counted for spring 2013'],
        [
            'Q02',
            'hint',
            '1次',
            'two visits in autumn 2012 where one is asked for: no breach, but worth a look'
        ],
        ['Q01', 'warning', '1次', 'the joint exam of autumn 2012 is not recorded'],
        ['Q01', 'warning', '1次', 'contests and class-teacher exchange are planned for spring only'],
        ['Q04', 'warning', '2012年12月13日起', 'the posts have no end, so one month cannot be shown'],
        ['Q10', 'hint', '教师顶岗、中层干部转任', 'named like a quota but not counted to it'],
        ['Q05', 'information', '交流任职', 'a minimum length, but no number'],
        ['D09', 'hint', '2013年6月1日', 'a Saturday']
    ],
    'fangji/registry.alliance': [],
    'fangji/report.alliance': [
        ['M11', 'warning', '十统一', 'ten unities are named, six tasks stand below'],
        ['Q05', 'information', '交流任职', 'a minimum length, but no number'],
        ['D09', 'hint', '2013年6月1日', 'a Saturday']
    ],
    'hadatamu.alliance': [
        ['D16', 'hint', '待定', 'the demonstration lessons to come have no date'],
        ['D16', 'hint', '待定', 'the lessons to be sent have no date'],
        ['D16', 'hint', '待定', 'the contest to come has no date']
    ],
    'hefei.alliance': [
        [
            'Q06',
            'hint',
            '副校长下派',
            'the text does not say for how long or how often a vice-principal goes'
        ],
        [
            'Q01',
            'information',
            '1名',
            'eight pairs are stated and none is listed, so no posting can be shown'
        ],
        ['Q06', 'hint', '校长挂职', 'nor how long the rural principal serves in town'],
        ['Q01', 'information', '1名', 'nor can any posting the other way be shown']
    ],
    'home-school.alliance': [
        ['Q09', 'warning', '联盟总结', 'monthly and daily duties, but the text gives no period to count in']
    ],
    'letter.alliance': [],
    'shawan.alliance': [],
    'xiji-groups.alliance': [
        [
            'Q01',
            'hint',
            '2名',
            'two teachers a year are planned in all, not said for which of the ten schools'
        ]
    ],
    'xiji.alliance': [
        ['G05', 'warning', '二00八年十二月十三日', 'Chinese numerals with zeros in the date'],
        ['G14', 'hint', '办', 'the copies line has no full stop'],
        [
            'G11',
            'warning',
            '主题词：“印发 捆绑式发展 活动 方案 通知”',
            'subject words were abolished in 2012'
        ],
        ['G27', 'hint', '实施方案', 'what a notice issues is no attachment of it'],
        ['G03', 'warning', '结对名单', 'the pair list is named and absent'],
        [
            'G10',
            'warning',
            '《西吉县城乡学校“捆绑式发展’互助互学结对名单》',
            'an attachment is named without 《》'
        ],
        ['S01', 'warning', '’', 'the quotation marks do not match'],
        ['G03', 'warning', '承包名单', 'the list of contracted sections is named and absent'],
        ['G04', 'warning', '3、', 'the number is typed by hand, with 、'],
        ['M10', 'warning', '10个', 'ten groups are stated, none is listed'],
        ['Q01', 'information', '1份', 'a plan each term: nothing is handed in'],
        ['Q01', 'warning', '不少于4次', 'at least four activities a year, none scheduled'],
        ['Q05', 'warning', '一定数量的', 'a certain number cannot be checked'],
        ['T02', 'hint', '2009年2月至11月', 'stages 1 and 2 both claim February 2009, at month precision'],
        ['D16', 'hint', '另行通知', 'the inspection has no date yet'],
        ['Q01', 'warning', '1次', 'the yearly merit review is not scheduled']
    ],
    'town-plan.alliance': [
        [
            'G02',
            'warning',
            '镇内结对',
            'issued alone, to show such a paper; a bureau sends a plan out under a notice'
        ]
    ],
    'xingfu-liuanlu.alliance': [
        [
            'R11',
            'information',
            '郑家凯',
            'a principal, but the text does not say of which of the two schools'
        ],
        ['Q05', 'warning', '若干名', 'backbone teachers are sent often, without a number'],
        ['Q06', 'hint', '结对人数', 'thirteen teachers once; no period is given'],
        ['Q01', 'hint', '13名', 'the signing has no date, so the thirteen are not certain'],
        ['Q01', 'hint', '1份', 'agreements are signed, their number is not given'],
        ['D06', 'warning', '11月3日', 'the year is missing']
    ]
};

function marked(plan: Plan, finding: Finding): string {
    const { start, end } = rangeOf(finding.span);
    return plan.text.slice(start, end);
}

describe('the samples', () => {
    it('are all listed here', () => {
        expect(Object.keys(expected).sort()).toEqual([...samplePaths].sort());
    });

    it.each(samplePaths)('%s has no text that is not understood', (path) => {
        expect(samplePlan(path).problems).toEqual([]);
    });

    it.each(samplePaths)('%s has exactly the findings a reviewer would defend', (path) => {
        const plan = samplePlan(path);
        const found = runRules(plan).map((finding) => [
            finding.code,
            finding.severity,
            marked(plan, finding)
        ]);
        expect(found).toEqual((expected[path] ?? []).map(([code, severity, text]) => [code, severity, text]));
    });
});

describe('the English sample', () => {
    /** What one plan cannot show: other papers, and names that clash. `until` between dates is part of the date. */
    const elsewhere: readonly KeywordId[] = [
        'charter',
        'programme',
        'report',
        'method',
        'importedAs',
        'until'
    ];

    it('uses every keyword of the language, with the registry it imports', () => {
        const texts = ['english.alliance', 'english-registry.alliance'].map((path) => samplePlan(path).text);
        const { tokens } = parserServices().parser.Lexer.tokenize(texts.join('\n'));
        const used = new Set(tokens.map(({ image }) => keywordOf(image)));
        expect(keywordIds.filter((id) => !used.has(id) && !elsewhere.includes(id))).toEqual([]);
    });
});

describe('samples of the size of real ones', () => {
    it('have a school year of more than sixty dated rows', () => {
        const { activities, calendar } = samplePlan('calendar.alliance');
        const dated = activities.filter((one) => one.row && one.when?.resolved?.hull);
        expect(dated.length).toBe(74);
        expect(calendar.terms.filter((term) => term.exact).length).toBe(2);
    });

    it('have a county of ten groups, sixty schools and a hundred and twenty pairs', () => {
        const { alliances, organisations, pairs } = samplePlan('county.alliance');
        expect(alliances.filter((one) => one.item.kind === 'alliance').length).toBe(10);
        expect(organisations.filter((one) => one.kind === 'school').length).toBe(60);
        expect(new Set(pairs.map(({ source }) => source.name))).toEqual(new Set(['师徒名单']));
        expect(
            new Set(pairs.map(({ lead, member }) => `${partnerKey(lead)} ${partnerKey(member)}`)).size
        ).toBe(120);
    });

    it.each([
        ['an alliance', '/fangji/registry.alliance', ['fangji/charter', 'fangji/plan', 'fangji/report']],
        ['a county', '/county-registry.alliance', ['calendar', 'county', 'xiji-groups']]
    ])('share the registry of %s among three papers', (_, registry, papers) => {
        const users = samplePaths.filter((path) =>
            samplePlan(path).imports.some((one) => one.uri.endsWith(registry))
        );
        expect(users).toEqual(papers.map((path) => `${path}.alliance`));
    });

    it('have a county registry of bureau, sections, schools with their posts, and the school year', () => {
        const { organisations, calendar } = samplePlan('county-registry.alliance');
        const sections = organisations.filter((one) => one.superior?.segments[0].name === '占位县教育局');
        expect(sections.map((one) => one.name)).toEqual(['占位县教研室', '占位县督导室']);
        const schools = organisations.filter((one) => one.kind === 'school');
        expect(schools.length).toBe(60);
        expect(
            schools.every(
                ({ seat, phase, item }) =>
                    seat && phase && mentions({ item }, 'posts', '校长', '副校长', '教导主任', '教师')
            )
        ).toBe(true);
        expect(calendar.terms.filter((term) => term.exact).length).toBe(2);
    });
});

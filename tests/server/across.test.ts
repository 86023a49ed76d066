import { afterEach, describe, expect, it, vi } from 'vitest';
import { chinaCalendar } from '../../language/calendar/index.ts';
import { buildPlan, planOf, readSource, type Plan } from '../../language/index.ts';
import { Comparisons, tellTheSame, withAcross } from '../../server/across.ts';
import { standardProfile } from '../../server/document/profile.ts';
import type { Checked } from '../../server/facade.ts';
import { ruleOf } from '../../server/rules/registry.ts';
import type { Rule } from '../../server/rules/rule.ts';
import { runRules } from '../../server/rules/runner.ts';
import { otherFile } from '../../server/rules/support/across-rule.ts';
import { entriesOf } from '../../server/settings/baseline.ts';
import type { Project } from '../../server/settings/project.ts';
import { unmark } from './rules/check.ts';

const texts = unmark(ruleOf('M22')?.documentation.bad ?? '').text.split(otherFile);

let made = 0;

function checkedOf(text: string, known: Checked['gone'] = []): Checked {
    return checkedPlan(planOf(text, `file:///county/${(made += 1)}.alliance`), known);
}

function checkedPlan(plan: Plan, known: Checked['gone'] = []): Checked {
    const all = runRules(plan);
    const project: Project = {
        files: [],
        layers: [],
        rules: {},
        profile: standardProfile,
        calendar: chinaCalendar,
        baselineOf: () => known
    };
    return { ok: true, plan, project, findings: all, all, known: 0, gone: [] };
}

const codes = ({ findings }: Checked): readonly string[] => findings.map(({ code }) => code);

describe('results of several plans', () => {
    it('gain what their comparison shows, by position', () => {
        const both = withAcross(texts.map((text) => checkedOf(text)));
        expect(both.map((one) => codes(one).includes('M22'))).toEqual([true, true]);
        for (const { findings } of both) {
            const starts = findings.map(({ span }) => span.place.start + span.start);
            expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
    });

    it('stay as they are for one plan, or where nothing is in common', () => {
        const one = [checkedOf(texts[0] ?? '')];
        expect(withAcross(one)).toEqual(one);
        const apart = [checkedOf('学校 甲校\n'), checkedOf('学校 乙校\n')];
        expect(withAcross(apart)).toEqual(apart);
    });

    it('tell a circle of imports in the first of its files that is checked', () => {
        const files = new Map(
            ['a', 'b', 'c'].map((name, index, names) => {
                const uri = `file:///county/${name}.alliance`;
                const next = names[(index + 1) % names.length] ?? '';
                return [uri, readSource(uri, `导入 “${next}.alliance”\n`)] as const;
            })
        );
        const checkedAt = (name: string): Checked => {
            const source = files.get(`file:///county/${name}.alliance`);
            if (!source) throw new Error(name);
            return checkedPlan(buildPlan(source, (uri) => files.get(uri)));
        };
        const toldIn = (...names: readonly string[]): unknown =>
            withAcross(names.map(checkedAt))
                .filter((one) => codes(one).includes('N04'))
                .map(({ plan }) => plan.uri.slice(-10));
        expect(toldIn('c', 'b', 'a')).toEqual(['a.alliance']);
        expect(toldIn('b', 'c')).toEqual(['b.alliance']);
        expect(toldIn('c')).toEqual(['c.alliance']);
    });

    it('leave out what the baseline knows', () => {
        const [first] = withAcross(texts.map((text) => checkedOf(text)));
        const known = first ? entriesOf(first.plan, first.all) : [];
        const [again] = withAcross(texts.map((text, index) => checkedOf(text, index === 0 ? known : [])));
        expect(again?.findings).toEqual([]);
        expect(again?.known).toBe(first?.all.length);
        expect(again?.gone).toEqual([]);
    });
});

describe('plans compared again', () => {
    afterEach(() => {
        vi.restoreAllMocks();
    });

    const project: Project = {
        files: [],
        layers: [],
        rules: {},
        profile: standardProfile,
        calendar: chinaCalendar,
        baselineOf: () => []
    };
    const county = (name: string, lead: string, member: string, note = ''): Plan =>
        planOf(
            `单位 县教育局\n学校 ${lead}、${member}\n方案 ${name} “${name}方案” { 发文机关 县教育局  期限 2009年 }\n联盟 ${name}组 { 牵头 ${lead}  成员 ${member} }\n${note}`,
            `file:///county/${name}.alliance`
        );

    function compared(): {
        readonly comparisons: Comparisons;
        readonly look: (plans: readonly Plan[]) => readonly string[];
    } {
        const comparisons = new Comparisons();
        const rule = ruleOf('M22');
        if (!rule?.checkAcross) throw new Error('M22 compares');
        const looked = vi.spyOn(rule as Required<Pick<Rule, 'checkAcross'>>, 'checkAcross');
        return {
            comparisons,
            look(plans) {
                looked.mockClear();
                for (const plan of plans) comparisons.of(plan, project);
                return looked.mock.calls.map(([plan]) =>
                    plan.uri.slice('file:///county/'.length, -'.alliance'.length)
                );
            }
        };
    }

    const [east, west, north] = [
        county('东', '甲校', '乙校'),
        county('西', '丙校', '乙校'),
        county('北', '丁校', '戊校')
    ];

    it('are those that have something in common with the one that changed, and that one', () => {
        const { comparisons, look } = compared();
        for (const plan of [east, west, north]) comparisons.put(plan);
        expect(look([east, west, north])).toEqual(['东', '西', '北']);
        expect(look([east, west, north])).toEqual([]);
        const changed = county('西', '丙校', '乙校', '活动 送教 2009年4月10日\n');
        expect(look([changed, east, north])).toEqual(['西', '东']);
        expect(look([east, changed, north])).toEqual([]);
        const apart = county('西', '丙校', '己校');
        expect(look([apart, east, north])).toEqual(['西', '东']);
        expect(comparisons.of(east, project)).toEqual([]);
        const away = county('北', '丁校', '庚校');
        expect(look([away, apart, east])).toEqual(['北']);
        const joined = county('北', '丁校', '乙校');
        expect(look([apart, joined, east])).toEqual(['北', '东']);
        expect(comparisons.of(east, project).map(({ code }) => code)).toEqual(['M22']);
    });

    it('are also those whose own change nobody has looked at since', () => {
        const { comparisons } = compared();
        for (const plan of [west, north]) comparisons.put(plan);
        const own = county('北', '丁校', '辛校');
        expect(comparisons.of(own, project)).toEqual([]);
        comparisons.put(county('西', '丙校', '辛校'));
        expect(comparisons.of(own, project)).toHaveLength(1);
    });

    it('are compared with a second one that comes after the first was looked at alone', () => {
        const { comparisons } = compared();
        expect(comparisons.of(east, project)).toEqual([]);
        comparisons.put(west);
        expect(comparisons.of(east, project)).toHaveLength(1);
    });

    it('are no longer compared with what has gone', () => {
        const { comparisons } = compared();
        for (const plan of [east, west]) comparisons.put(plan);
        expect(comparisons.of(east, project)).toHaveLength(1);
        comparisons.retain([east.uri]);
        expect(comparisons.of(east, project)).toEqual([]);
    });

    it('tell the same as long as rule, place and words are the same', () => {
        const { comparisons } = compared();
        for (const plan of [east, west]) comparisons.put(plan);
        const before = comparisons.of(east, project);
        comparisons.put(county('西', '丙校', '乙校', '# 说明\n'));
        const after = comparisons.of(east, project);
        expect(after).not.toBe(before);
        expect(tellTheSame(before, after)).toBe(true);
        comparisons.put(county('西', '壬校', '乙校'));
        expect(tellTheSame(before, comparisons.of(east, project))).toBe(true);
        comparisons.put(county('南', '壬校', '乙校'));
        comparisons.retain([east.uri, 'file:///county/南.alliance']);
        expect(tellTheSame(before, comparisons.of(east, project))).toBe(false);
    });
});

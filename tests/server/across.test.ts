import { describe, expect, it } from 'vitest';
import { planOf } from '../../language/index.ts';
import { withAcross } from '../../server/across.ts';
import { standardProfile } from '../../server/document/profile.ts';
import type { Checked } from '../../server/facade.ts';
import { ruleOf } from '../../server/rules/registry.ts';
import { runRules } from '../../server/rules/runner.ts';
import { otherFile } from '../../server/rules/support/across-rule.ts';
import { entriesOf } from '../../server/settings/baseline.ts';
import type { Project } from '../../server/settings/project.ts';
import { unmark } from './rules/check.ts';

const texts = unmark(ruleOf('M22')?.documentation.bad ?? '').text.split(otherFile);

function checkedOf(text: string, known: Checked['gone'] = []): Checked {
    const plan = planOf(text);
    const all = runRules(plan);
    const project: Project = {
        files: [],
        layers: [],
        rules: {},
        profile: standardProfile,
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
        expect(withAcross(one)).toBe(one);
        const apart = [checkedOf('学校 甲校\n'), checkedOf('学校 乙校\n')];
        expect(withAcross(apart)).toEqual(apart);
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

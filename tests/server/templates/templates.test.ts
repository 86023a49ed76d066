import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { templateKinds, templateLanguages } from '../../../server/protocol.ts';
import type { TemplateAnswersText } from '../../../server/protocol.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { newPlan } from '../../../server/templates/index.ts';

const all = templateKinds.flatMap((kind) => templateLanguages.map((language) => ({ kind, language })));
type Kind = (typeof all)[number];

function made({ kind, language }: Kind, answers: TemplateAnswersText = {}): string {
    const plan = newPlan(kind, language, answers, 2027).made;
    if ('problem' in plan) {
        throw new Error(plan.problem.zh);
    }
    return plan.text;
}

function problemOf(answers: TemplateAnswersText): string {
    const plan = newPlan('plan', 'zh', answers, 2027).made;
    return 'problem' in plan ? plan.problem.zh : '';
}

describe.each(all)('a new $kind in $language', (which) => {
    it('has nothing to report, and is written in the language asked for', () => {
        const plan = planOf(made(which));
        expect(runRules(plan).map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
        expect(plan.language).toBe(which.language);
    });

    it('has no error whatever the answers', () => {
        const bureau = fc.constantFrom(
            '县教育局',
            '“12中”校',
            '通知',
            '某县教育体育局 办公室',
            'Bureau of Education'
        );
        const year = fc.integer({ min: 1990, max: 2090 });
        const month = fc.integer({ min: 1, max: 12 });
        const length = fc.integer({ min: 2, max: 119 });
        const groups = fc.constantFrom(
            '1',
            '7',
            '50',
            '甲组、乙组',
            '12中联盟，五（2）班联盟',
            'North, South'
        );
        const written = fc.boolean();
        fc.assert(
            fc.property(
                bureau,
                year,
                month,
                length,
                groups,
                written,
                (name, first, start, more, alliances, iso) => {
                    const end = first * 12 + start - 1 + more;
                    const [last, stop] = [Math.floor(end / 12), (end % 12) + 1];
                    const period = iso
                        ? `${first}-${String(start).padStart(2, '0')} until ${last}-${String(stop).padStart(2, '0')}`
                        : `${first}年${start}月至${last}年${stop}月`;
                    const given = { bureau: name.replace(/[“”]/g, ''), period, groups: alliances };
                    const found = runRules(planOf(made(which, given)));
                    const bad = found.filter(
                        ({ severity }) => severity === 'error' || severity === 'warning'
                    );
                    expect(bad.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
                }
            ),
            { numRuns: 5 }
        );
    });
});

describe('answers to the questions of a new plan', () => {
    it('are completed by what is usual', () => {
        expect(newPlan('plan', 'zh', {}, 2027).answers).toEqual({
            bureau: '县教育局',
            period: '2027年1月至2029年12月',
            groups: '2'
        });
        expect(newPlan('report', 'en', {}, 2027).answers.period).toBe('January 2026 to December 2026');
        expect(newPlan('programme', 'zh', {}, 2027).answers.period).toBe('2027年1月至12月');
    });

    it.each([
        [{ bureau: '' }, '请写名称'],
        [{ bureau: '教育局{' }, '不能作名称'],
        [{ bureau: '教研室' }, '这样写方案会有错误'],
        [{ period: '' }, '请写起止年月'],
        [{ period: '将来' }, '“将来”看不出起止时间'],
        [{ period: '2027年1月起' }, '看不出起止时间'],
        [{ period: '2027年1月至2月' }, '期限太短'],
        [{ period: '2027年至2047年' }, '期限超过10年'],
        [{ groups: '' }, '请写联盟'],
        [{ groups: '0' }, '请写联盟'],
        [{ groups: '51' }, '最多写50个'],
        [{ groups: '甲组、' }, '请写联盟'],
        [{ groups: '甲组、【乙组】' }, '不能作名称'],
        [{ groups: '甲组、甲组' }, '这样写方案会有错误']
    ])('%j is refused', (answers, words) => {
        expect(problemOf(answers)).toContain(words);
    });

    it('may be written with an input method', () => {
        expect(problemOf({ period: '2027年９月至２０２８年8月', groups: '３' })).toBe('');
        expect(made({ kind: 'plan', language: 'zh' }, { groups: '东片组，西片组' })).toContain(
            '联盟 西片组 {'
        );
    });

    it('quote names where a plan has to', () => {
        expect(made({ kind: 'charter', language: 'zh' }, { bureau: '12中' })).toContain('发文机关  “12中”');
    });
});

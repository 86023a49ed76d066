import { describe, expect, it } from 'vitest';
import { parseScoring } from '../../../language/amounts/index.ts';
import { planOf } from '../../../language/index.ts';

describe('methods of scoring', () => {
    it.each<[string, readonly object[]]>([
        [
            '每缺1份扣3分，扣至0分',
            [
                { type: 'deduct', points: 3, per: 1, unit: '份', what: '缺' },
                { type: 'floor', points: 0 }
            ]
        ],
        ['不足4次的，按比例计分', [{ type: 'proportional' }]],
        [
            '每少两次扣1.5分，扣完为止',
            [
                { type: 'deduct', points: 1.5, per: 2, unit: '次', what: '少' },
                { type: 'floor', points: 0 }
            ]
        ],
        [
            '每增加1次加2分，最高加10分',
            [
                { type: 'add', points: 2, per: 1, unit: '次', what: '增加' },
                { type: 'cap', points: 10 }
            ]
        ],
        ['每有1名教师未参加扣0.5分', [{ type: 'deduct', points: 0.5, per: 1, unit: '名', what: '' }]],
        ['未制定计划的扣5分', [{ type: 'deduct-if', points: 5, what: '未制定计划' }]],
        ['弄虚作假的，一票否决', [{ type: 'none-if', what: '弄虚作假' }]],
        [
            '90分以上为优秀；75—89分为良好；75分以下为不合格',
            [
                { type: 'tier', from: 90, unit: '分', grade: '优秀' },
                { type: 'tier', from: 75, to: 89, unit: '分', grade: '良好' },
                { type: 'tier', to: 75, unit: '分', grade: '不合格' }
            ]
        ],
        [
            '3 points off for each missing plan, down to 0',
            [
                { type: 'deduct', points: 3, per: 1, unit: '', what: 'missing plan' },
                { type: 'floor', points: 0 }
            ]
        ],
        [
            'in proportion below 4 times; 5 more for each further one, at most 10 more',
            [
                { type: 'proportional' },
                { type: 'add', points: 5, per: 1, unit: '', what: 'further one' },
                { type: 'cap', points: 10 }
            ]
        ],
        ['5 points off if no plan is made', [{ type: 'deduct-if', points: 5, what: 'no plan is made' }]],
        ['nothing for a made-up record', [{ type: 'none-if', what: 'a made-up record' }]],
        ['90 or more is excellent', [{ type: 'tier', from: 90, unit: '', grade: 'excellent' }]],
        ['80%以上得10分', [{ type: 'tier', from: 80, unit: '%', points: 10 }]]
    ])('%s', (text, rules) => {
        expect(parseScoring(text)).toEqual({ rules, rest: [] });
    });

    it('give back what they do not know, as written', () => {
        expect(parseScoring('由督导室评定；每缺1份扣3分')).toEqual({
            rules: [{ type: 'deduct', points: 3, per: 1, unit: '份', what: '缺' }],
            rest: ['由督导室评定']
        });
        expect(parseScoring('')).toEqual({ rules: [], rest: [] });
    });

    it('are data of the score table', () => {
        const plan = planOf(
            '评分 考核 {\n满分 100分\n| 指标 | 分值 | 评分办法 |\n| 1 计划 | 100 | 每缺1份扣3分，扣至0分 |\n}'
        );
        expect(plan.scoreTables[0]?.lines[0]?.scoring.rules.map(({ type }) => type)).toEqual([
            'deduct',
            'floor'
        ]);
    });
});

import { describe, expect, it } from 'vitest';
import { formatOnType, layoutSigns } from '../../../language/formatting/index.ts';
import { readSource } from '../../../language/index.ts';
import * as fc from 'fast-check';
import { planText } from '../plans.ts';

/** The text after its sign before ‸ has been typed. */
function typed(marked: string): string {
    const offset = marked.indexOf('‸');
    const text = marked.replace('‸', '');
    const changes = formatOnType(readSource('memory:///a.alliance', text), offset, text.charAt(offset - 1));
    return changes.reduceRight(
        (result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end),
        text
    );
}

describe('formatOnType', () => {
    it.each([
        [
            '句号整理这一句',
            '定额 甲：每个联盟 不少于 4次 每年 开展 听课。‸\n单位   乙\n',
            '定额 甲：每个联盟 不少于 4次 每年 开展 听课。\n单位   乙\n'
        ],
        [
            '句号后补齐写法',
            '定额   甲:每个联盟 每年 开展 听课 4次。‸\n',
            '定额 甲：每个联盟 每年 开展 听课 4次。\n'
        ],
        [
            '分号整理所在的一行',
            '角色 甲 {\n每个联盟   1人；‸\n  任期   3年\n}\n',
            '角色 甲 {\n    每个联盟 1人。\n  任期   3年\n}\n'
        ],
        [
            '右括号整理整项',
            '联盟 甲 {\n牵头 乙\n  成员   丙、丁\n}‸\n单位   戊\n',
            '联盟 甲 {\n    牵头  乙\n    成员  丙、丁\n}\n单位   戊\n'
        ],
        ['全角的右括号也一样', '联盟 甲｛\n牵头 乙\n｝‸', '联盟 甲 {\n    牵头  乙\n}\n'],
        [
            '换行整理上一行，光标所在的空行不动',
            '联盟 甲 {\n牵头：乙\n    ‸\n}\n',
            '联盟 甲 {\n牵头：乙\n    \n}\n'
        ],
        [
            '竖线对齐整张表',
            '日程 甲 {\n    | 时间 | 内容 |\n    | 2009年4月 | 听课 |‸\n}\n',
            '日程 甲 {\n    | 时间      | 内容 |\n    | 2009年4月 | 听课 |\n}\n'
        ],
        ['读不懂的不动', '联盟 甲 {\n牵头   \n}‸\n', '联盟 甲 {\n牵头   \n}\n'],
        ['正文里不动', '正文 【一段   文字。‸】\n', '正文 【一段   文字。】\n'],
        ['刚开的括号不收起来', '联盟 甲 {\n    ‸\n}\n', '联盟 甲 {\n    \n}\n']
    ])('%s', (_, before, after) => {
        expect(typed(before)).toBe(after);
    });

    it('a line break lays out the line before it', () => {
        const text = '联盟 甲 {\n牵头：乙\n    \n}\n';
        const offset = text.indexOf('乙') + 2;
        expect(formatOnType(readSource('memory:///a.alliance', text), offset, '\n')).toEqual([
            { start: text.indexOf('牵头'), end: text.indexOf('乙') + 1, text: '    牵头  乙' }
        ]);
    });

    it('changes no line behind the cursor but for rows and items, and changes nothing twice', () => {
        const place = fc.tuple(planText, fc.nat(), fc.constantFrom(...layoutSigns));
        fc.assert(
            fc.property(place, ([text, nth, sign]) => {
                const places = [...text.matchAll(/[。；}｝|｜\n]/g)].filter(([found]) => found === sign);
                const at = places[nth % Math.max(1, places.length)];
                if (at === undefined) {
                    return;
                }
                const changes = formatOnType(readSource('memory:///a.alliance', text), at.index + 1, sign);
                for (const [index, { start, end }] of changes.entries()) {
                    expect(start).toBeLessThanOrEqual(end);
                    expect(start).toBeGreaterThanOrEqual(changes[index - 1]?.end ?? 0);
                }
                if (['。', '；', '\n'].includes(sign)) {
                    const lineEnd = text.indexOf('\n', at.index);
                    expect(changes.every(({ end }) => end <= (lineEnd < 0 ? text.length : lineEnd))).toBe(
                        true
                    );
                }
            }),
            { numRuns: 100 }
        );
    });
});

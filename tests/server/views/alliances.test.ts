import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { allianceMapOf } from '../../../server/views/alliances/data.ts';
import { BOX_HEIGHT, layOut } from '../../../server/views/alliances/layout.ts';
import { allianceMapMarkup } from '../../../server/views/alliances/render.ts';
import { allianceMapSchema } from '../../../server/views/schemas.ts';

const plan = planOf(`学校 甲校、乙校、丙校、丁校、戊校
联盟 第一组 “第一小组” { 牵头 甲校  成员 乙校、丙校 }
联盟 第二组 { 总校 丁校  分校 丙校 }
名单 互助名单 “结对名单” {
    | 牵头学校 | 成员学校 | 模式 |
    | 甲校 | 乙校 | 语文 |
    | 甲校 | 乙校 | 数学 |
    | 丁校 | 戊校 | 一帮一 |
}
`);

describe('the map of alliances', () => {
    const map = allianceMapSchema.parse(allianceMapOf(plan));

    it('has each school and each alliance once', () => {
        expect(map.nodes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
            'alliance 第一小组',
            'school 甲校',
            'school 乙校',
            'school 丙校',
            'alliance 第二组',
            'school 丁校',
            'school 戊校'
        ]);
    });

    it('keeps the words of the plan and counts pairs', () => {
        const pairs = map.edges.filter(({ kind }) => kind === 'pair');
        expect(pairs.map(({ label, times }) => [label, times])).toEqual([
            ['语文、数学', 2],
            ['一帮一', 1]
        ]);
        expect(map.edges.filter(({ kind }) => kind === 'leads').map(({ label }) => label)).toEqual([
            '牵头',
            '总校'
        ]);
    });

    it('tells each box in words, and draws a pair within an alliance as a number', () => {
        const markup = allianceMapMarkup(map, { language: 'zh', sources: { uri: plan.uri } });
        expect(markup).toContain('aria-label="甲校；学校；牵头：第一小组；结对帮扶：乙校"');
        expect(markup).toContain('aria-label="丙校；学校；所属联盟：第一小组、第二组"');
        expect(
            markup.match(
                /class="edge pair"[^>]*><path class="way"[^>]*><\/path><path class="head"[^>]*><\/path><text/g
            )
        ).toHaveLength(1);
        expect(markup).toMatch(/<g class="badge" aria-hidden="true">.*?>2<\/text>/);
    });
});

describe('the layout', () => {
    const id = fc.integer({ min: 0, max: 14 }).map(String);
    const graph = fc.record({
        count: fc.integer({ min: 1, max: 15 }),
        arrows: fc.array(fc.record({ from: id, to: id }), { maxLength: 40 })
    });

    it('never lets two boxes touch, whatever the graph, circles included', () => {
        fc.assert(
            fc.property(graph, ({ count, arrows }) => {
                const boxes = Array.from({ length: count }, (_, index) => ({
                    id: String(index),
                    width: 60 + 10 * index
                }));
                const { boxes: placed, width, height } = layOut(boxes, arrows);
                const all = [...placed.values()];
                expect(all).toHaveLength(count);
                for (const [index, a] of all.entries()) {
                    expect(a.x).toBeGreaterThanOrEqual(0);
                    expect(a.x + a.width).toBeLessThanOrEqual(width);
                    expect(a.y - BOX_HEIGHT / 2).toBeGreaterThanOrEqual(0);
                    expect(a.y + BOX_HEIGHT / 2).toBeLessThanOrEqual(height + 0.1);
                    for (const b of all.slice(index + 1)) {
                        const apart =
                            a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= BOX_HEIGHT;
                        expect(apart).toBe(true);
                    }
                }
                expect(layOut(boxes, arrows)).toEqual({ boxes: placed, width, height });
            })
        );
    });

    it('puts who leads left of whom they lead', () => {
        const boxes = ['a', 'b', 'c'].map((name) => ({ id: name, width: 50 }));
        const { boxes: placed } = layOut(boxes, [
            { from: 'a', to: 'b' },
            { from: 'b', to: 'c' },
            { from: 'a', to: 'c' }
        ]);
        const x = (name: string): number => placed.get(name)?.x ?? NaN;
        expect(x('a')).toBeLessThan(x('b'));
        expect(x('b')).toBeLessThan(x('c'));
    });

    it('lays out a long chain', () => {
        const boxes = Array.from({ length: 3000 }, (_, index) => ({ id: String(index), width: 50 }));
        const arrows = boxes.slice(1).map(({ id: to }, index) => ({ from: String(index), to }));
        expect(layOut(boxes, arrows).boxes.size).toBe(3000);
    });
});

import { expect, it } from 'vitest';
import { buildPlan, readSource } from '../../../../language/index.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';

/** The printed text of a plan beside a registry. */
function printed(plan: string, registry: string): string {
    const uri = 'memory:///plan.alliance';
    const lookup = (at: string): ReturnType<typeof readSource> | 'missing' =>
        at.endsWith('registry.alliance') ? readSource(at, registry) : 'missing';
    const { sections } = buildDocument(buildPlan(readSource(uri, plan), lookup));
    return sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : []))
        .join('');
}

it.each([
    [
        'its registered name',
        '方案 甲 “甲方案”\n导入 东村小学 为 邻县东村小学 从 “registry.alliance”\n活动 送教 “送教下乡” { 地点 邻县东村小学 }\n',
        '学校 东村小学\n',
        /(?<!邻县)东村小学/
    ],
    [
        'its title',
        '方案 甲 “甲方案”\n导入 东村小学 为 邻县东村小学 从 “registry.alliance”\n活动 送教 “送教下乡” { 地点 邻县东村小学 }\n',
        '学校 东村小学 “红庄乡东村小学”\n',
        /红庄乡东村小学/
    ],
    [
        'its registered name in English',
        'plan Aid "Aid"\nimport EastSchool as Neighbour from "registry.alliance"\nactivity Visit "A visit" { at Neighbour }\n',
        'school EastSchool\n',
        /East School/
    ]
])('a school imported under another name is printed by %s', (_, plan, registry, expected) => {
    const text = printed(plan, registry);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/邻县|Neighbour/);
});

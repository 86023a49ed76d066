import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import type { Block } from '../../../../server/document/blocks.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { plainText } from '../../../../server/document/text.ts';

function linesOf(text: string): string[] {
    return buildDocument(planOf(text)).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block: Block) =>
            block.kind === 'heading'
                ? [block.number + plainText(block.runs)]
                : block.kind === 'paragraph'
                  ? [plainText(block.runs)]
                  : []
        )
    );
}

describe('a paper of articles', () => {
    it('counts chapters, and articles through all of them', () => {
        expect(
            linesOf(`章程 某章程 “某联盟章程”
一、总则
【联盟由若干学校自愿组成。】
【联盟的活动以教学为主。】
二、组织
机构 理事会
机构 办公室
【理事会每学期开会一次。
1. 审议计划；
（1）分项计划；
2. 审议总结。】
三、会议
【会议每学期一次。
1. 集体备课；
2. 集体听课。】
`)
        ).toEqual([
            '第一章　总则',
            '第一条　联盟由若干学校自愿组成。',
            '第二条　联盟的活动以教学为主。',
            '第二章　组织',
            '第三条　理事会。',
            '第四条　办公室。',
            '理事会每学期开会一次。',
            '（一）审议计划；',
            '1. 分项计划；',
            '（二）审议总结。',
            '第三章　会议',
            '第五条　会议每学期一次。',
            '（一）集体备课；',
            '（二）集体听课。'
        ]);
    });

    it('is a set of rules (办法) too, in the chapters of its template where it has none', () => {
        expect(
            linesOf(`办法 考核办法 “某县城乡学校结对考核办法”
目标 共进 “结对学校共同进步”
机构 领导小组
`)
        ).toEqual(['第一章　总则', '第一条　结对学校共同进步。', '第二章　组织实施', '第二条　领导小组。']);
    });

    it('has the numbers of articles in 黑体, and no others', () => {
        const text = '章程 某章程 “某联盟章程”\n一、总则\n【甲：\n1. 乙；\n2. 丙。】\n目标 共进 “共同进步”';
        const runs = buildDocument(planOf(text)).sections.flatMap(({ blocks }) =>
            blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
        );
        expect(runs.filter(({ face }) => face === 'hei').map(({ text: words }) => words)).toEqual([
            '第一条　'
        ]);
        expect(runs.some(({ text: words }) => words === '（一）')).toBe(true);
    });

    it('has chapters in the middle of the line', () => {
        const [section] = buildDocument(planOf('章程 某章程 “某联盟章程”\n一、总则\n【甲。】')).sections;
        expect(section?.blocks.find(({ kind }) => kind === 'heading')).toMatchObject({ centred: true });
    });

    it('is in English where the file is', () => {
        expect(linesOf('charter c "Charter of the alliance"\n1. General\ngoal g "Grow together"')).toEqual([
            'Chapter 1. General',
            'Article 1. Grow together.'
        ]);
    });
});

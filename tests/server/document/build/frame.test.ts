import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import type { Block, BlockKind, DocumentTree } from '../../../../server/document/blocks.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { standardProfile, titleWidth } from '../../../../server/document/profile.ts';
import { breakTitle } from '../../../../server/document/title.ts';
import { samplePlan } from '../../../support/samples.ts';

function documentOf(text: string): DocumentTree {
    return buildDocument(planOf(text));
}

function blocks<K extends BlockKind>(tree: DocumentTree, kind: K): Extract<Block, { kind: K }>[] {
    return tree.sections.flatMap((section) =>
        section.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
    );
}

function runText(runs: readonly { text: string }[]): string {
    return runs.map((run) => run.text).join('');
}

const notice = `单位 甲县教育局
通知 发文 《甲县教育局关于印发〈共同发展实施方案〉的通知》 {
    印发 共同发展
    发文机关 甲县教育局
    发文字号 甲教发〔2009〕3号
    成文日期 2009年01月05日
    主送：各学校
    抄送：县委办
    附件 正本 “共同发展实施方案” { 印发 共同发展 }
    附件 结对名单 “2、结对名单” { 状态 未附 }
    附件 步骤 “步骤一览” { 来源 阶段 }
}
正文 【现予印发，见{附件 结对名单}。】
方案 共同发展 “共同发展实施方案” { 期限 2009年 }
一、步骤
阶段 启动 “启动阶段” 2009年1月至3月
阶段 推进 “推进阶段” 2009年4月至12月
`;

describe('a title', () => {
    it('has no line that ends within the name of a school or an office', () => {
        const titles = ['hadatamu', 'xingfu-liuanlu'].flatMap((name) =>
            buildDocument(samplePlan(`${name}.alliance`)).sections.flatMap(({ blocks: each }) =>
                each.flatMap((block) =>
                    block.kind === 'title'
                        ? breakTitle(block.text, titleWidth(standardProfile), block.unbreakable)
                        : []
                )
            )
        );
        expect(titles).toEqual([
            '哈拉峻乡哈达塔木小学',
            '与哈拉峻乡昂额孜小学联盟捆绑工作汇报',
            '幸福小学与六安路小学城乡学校',
            '捆绑工作总结'
        ]);
    });
});

describe('a notice that sends out a plan', () => {
    const tree = documentOf(notice);

    it('has the notice, the attachments in their order, and the imprint', () => {
        expect(tree.sections.map((section) => section.kind)).toEqual([
            'issued',
            'attachment',
            'attachment',
            'attachment'
        ]);
        // The third attachment ends on the fourth page, and leaves it room.
        expect(tree.sections.at(-1)?.blocks.at(-1)?.kind).toBe('imprint');
        expect(blocks(tree, 'attachmentLabel').map((label) => label.text)).toEqual([
            '附件1',
            '附件2',
            '附件3'
        ]);
    });

    it('carries mark, number, rule, title, addressees, signature', () => {
        expect(tree.sections[0]?.blocks.map((block) => block.kind)).toEqual([
            'issuerMark',
            'documentNumber',
            'redRule',
            'title',
            'addressees',
            'paragraph',
            'attachmentsNote',
            'signature'
        ]);
        expect(blocks(tree, 'title')[0]?.text).toBe('甲县教育局关于印发《共同发展实施方案》的通知');
        expect(runText(blocks(tree, 'addressees')[0]?.runs ?? [])).toBe('各学校：');
    });

    it('prints the date in Arabic numerals without padding (GB/T 9704, 7.3.5)', () => {
        expect(blocks(tree, 'signature')[0]?.date).toBe('2009年1月5日');
        expect(blocks(tree, 'imprint')[0]?.date).toBe('2009年1月5日印发');
    });

    it('numbers attachments itself and fills the reference to one', () => {
        const [note] = blocks(tree, 'attachmentsNote');
        expect(note?.items.map((item) => `${item.number}${runText(item.runs)}`)).toEqual([
            '1.共同发展实施方案',
            '2.结对名单',
            '3.步骤一览'
        ]);
        expect(runText(blocks(tree, 'paragraph')[0]?.runs ?? [])).toBe('现予印发，见附件2。');
    });

    it('shows a page for the attachment that is not there', () => {
        expect(tree.sections[2]?.blocks.map((block) => block.kind)).toEqual([
            'attachmentLabel',
            'title',
            'placeholder'
        ]);
    });

    it('draws the stages as bars with words for those who do not see them', () => {
        const [table] = blocks(tree, 'table');
        const bars = table?.rows
            .slice(2)
            .map((row) => row.cells.filter((cell) => cell.shade === 'bar').length);
        expect(bars).toEqual([3, 9]);
        expect(table?.rows[2]?.cells.find((cell) => cell.shade === 'bar')?.meaning).toContain(
            '2009年1月1日至2009年3月31日'
        );
    });

    it('ends the copies line with a full stop (7.4.2)', () => {
        expect(runText(blocks(tree, 'imprint')[0]?.notes[0]?.runs ?? [])).toBe('县委办。');
    });
});

describe('numbering', () => {
    it('counts headings and paragraphs anew, whatever was typed', () => {
        const tree = documentOf(`方案 甲 “甲方案”
三、第一章
（五）第一节
【1. 甲
3. 乙
（7）丙】
原则 共享 “共享原则” 【共用。】
九、第二章
【4. 丁】
`);
        expect(blocks(tree, 'heading').map((heading) => heading.number)).toEqual(['一、', '（一）', '二、']);
        expect(blocks(tree, 'paragraph').map((paragraph) => runText(paragraph.runs))).toEqual([
            '1. 甲',
            '2. 乙',
            '（1）丙',
            '3. 共享原则。共用。',
            '1. 丁'
        ]);
    });
});

describe('a plan alone', () => {
    it('has a title, its text and a signature, no red head and no imprint', () => {
        const tree = documentOf(
            '单位 甲局\n方案 甲 “甲方案” { 发文机关 甲局  成文日期 2009年3月1日 }\n一、总则\n'
        );
        expect(tree.sections).toHaveLength(1);
        expect(tree.sections[0]?.blocks.map((block) => block.kind)).toEqual([
            'title',
            'heading',
            'signature'
        ]);
    });

    it('names the basis that its text does not name', () => {
        const tree = documentOf('方案 甲 “甲方案” { 依据 《办学条例》 }\n正文 【开始。】\n');
        expect(blocks(tree, 'paragraph').map((paragraph) => runText(paragraph.runs))[0]).toBe(
            '根据《办学条例》，制定本方案。'
        );
        const inSentence = documentOf(
            '方案 甲 “甲方案” { 依据 《办学条例》 }\n正文 【为{甲.标题}的落实，制定本方案。】\n'
        );
        expect(blocks(inSentence, 'paragraph').map((paragraph) => runText(paragraph.runs))).toEqual([
            '为甲方案的落实，根据《办学条例》，制定本方案。'
        ]);
        const named = documentOf('方案 甲 “甲方案” { 依据 《办学条例》 }\n正文 【按照《办学条例》开始。】\n');
        expect(blocks(named, 'paragraph')).toHaveLength(1);
    });

    it('prints a contact as a note in brackets, and no subject words', () => {
        const tree = documentOf('方案 甲 “甲方案” {\n    联系人：“办公室”\n    主题词：“教育 方案”\n}\n');
        expect(blocks(tree, 'note').map((note) => runText(note.runs))).toEqual(['（联系人：办公室）']);
    });

    it('shows a quote that means nothing as it was typed', () => {
        const tree = documentOf('方案 甲 “甲方案”\n正文 【共{没有.数量}组。】\n');
        expect(runText(blocks(tree, 'paragraph')[0]?.runs ?? [])).toBe('共{没有.数量}组。');
    });
});

describe('pair lists as attachments', () => {
    const text = (attachment: string): string =>
        `学校 甲校、乙校、丙校、丁校
通知 印发 “甲县教育局关于印发方案的通知” { 附件 附表 “结对名单” { 来源 ${attachment} } }
结对 中学 { 牵头 丙校  成员 丁校 }
名单 小学名单 {
    | 牵头学校 | 成员学校 | 模式 |
    | 甲校 | 乙校 | 一帮一 |
}
名单 全县名单 {
    | 牵头学校 | 成员学校 | 模式 |
    | 丙校 | 丁校 | 一帮一 |
}
`;
    const rows = (tree: DocumentTree): string[] =>
        blocks(tree, 'table')
            .filter((table) => table.columns.length === 4)
            .at(-1)
            ?.rows.map((row) => row.cells.map((cell) => runText(cell.runs)).join(' ')) ?? [];

    it('hold the pairs of the list they come from', () => {
        expect(rows(documentOf(text('小学名单')))).toEqual([
            '序号 牵头学校 成员学校 模式',
            '1 甲校 乙校 一帮一'
        ]);
    });

    it('hold every pair of the plan once', () => {
        expect(rows(documentOf(text('结对')))).toEqual([
            '序号 牵头学校 成员学校 模式',
            '1 丙校 丁校 一帮一',
            '2 甲校 乙校 一帮一'
        ]);
    });
});

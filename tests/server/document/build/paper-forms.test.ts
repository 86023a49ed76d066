import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import type { Block, DocumentTree } from '../../../../server/document/blocks.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { profileSchema, type Profile } from '../../../../server/document/profile.ts';

function treeOf(text: string, profile?: Profile): DocumentTree {
    return buildDocument(planOf(`单位 某县教育局\n${text}`), { profile });
}

function block<Kind extends Block['kind']>(
    tree: DocumentTree,
    kind: Kind
): Extract<Block, { kind: Kind }> | undefined {
    const blocks = tree.sections.flatMap((section) => section.blocks);
    return blocks.find((each): each is Extract<Block, { kind: Kind }> => each.kind === kind);
}

const frame = `通知 某函 “某函” {
    发文机关  某县教育局
    发文字号  某教函〔2024〕2号
    成文日期  2024年3月5日
    抄送：县委办、政府办
    份号：“000123”
    密级：“机密★1年”
    紧急程度：“特急”
    联系人：“某某”
`;

describe('the head of a document', () => {
    const tree = treeOf(`${frame}    签发人：“王某”、“李某”\n    用印：“不加盖”\n}\n正文 【请予批准。】`);

    it('has copy number, secrecy and urgency in their order', () => {
        expect(block(tree, 'classification')).toMatchObject({
            copyNumber: '000123',
            secrecy: '机密★1年',
            urgency: '特急'
        });
    });

    it('has the signers opposite the number', () => {
        expect(block(tree, 'documentNumber')).toMatchObject({
            text: '某教函〔2024〕2号',
            signerLabel: '签发人：',
            signers: ['王某', '李某']
        });
    });

    it('is signed without a seal where it says so, and keeps other labels as notes', () => {
        expect(block(tree, 'signature')?.sealed).toBe(false);
        expect(
            block(tree, 'note')
                ?.runs.map(({ text }) => text)
                .join('')
        ).toBe('（联系人：某某）');
    });

    it('bears what the profile puts on the mark', () => {
        const profile = profileSchema.parse({ issuerMark: '某县教育局便函' });
        const mark = block(treeOf(`${frame}}`, profile), 'issuerMark');
        expect(mark?.names).toEqual(['某县教育局便函']);
        expect(mark?.suffix).toBeUndefined();
    });

    it('stands on a plan that is issued by itself, under a number of its own', () => {
        const alone = treeOf(
            '方案 某方案 “某方案” { 发文机关 某县教育局  发文字号 某教发〔2024〕3号 }\n一、目标\n目标 共进 “共进”'
        );
        expect(alone.sections.map(({ kind }) => kind)).toEqual(['issued', 'imprint']);
        expect(block(alone, 'issuerMark')?.suffix).toBe('文件');
    });
});

describe('a letter', () => {
    it('has a head of its own, and copies at its end without rules and office', () => {
        const tree = treeOf(`${frame}    版式：“信函”\n}\n正文 【同意。】`);
        expect(tree.sections).toHaveLength(1);
        expect(tree.sections[0]?.form).toBe('letter');
        expect(block(tree, 'letterHead')).toMatchObject({
            names: ['某县教育局'],
            number: '某教函〔2024〕2号',
            classification: ['000123', '机密★1年', '特急']
        });
        expect(block(tree, 'imprint')?.plain).toBe(true);
        expect(block(tree, 'issuerMark')).toBeUndefined();
    });

    it('is what a bureau sends where its profile says so', () => {
        const profile = profileSchema.parse({ form: 'letter' });
        expect(treeOf(`${frame}}`, profile).sections[0]?.form).toBe('letter');
    });
});

describe('a wide table', () => {
    const columns = Array.from({ length: 8 }, (_, index) => `第${index + 1}列的名称较长`).join(' | ');
    const text = `方案 某方案 “某方案”\n一、情况\n【前文。】\n表 情况表 “情况表” {\n    | ${columns} |\n    | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |\n}\n【后文。】`;

    it('stands on a landscape page between the upright ones', () => {
        expect(treeOf(text).sections.map(({ orientation }) => orientation)).toEqual([
            undefined,
            'landscape',
            undefined
        ]);
    });
});

describe('the table of contents', () => {
    const chapters = ['一、第一章', '二、第二章']
        .map((title) => `${title}\n【${'一段正文。'.repeat(150)}】`)
        .join('\n');
    const text = `方案 某方案 “某方案” { 发文机关 某县教育局 }\n${chapters}`;

    it('is there from as many pages on as the profile says, with the pages of the whole', () => {
        const profile = profileSchema.parse({ contentsFromPages: 2 });
        const tree = treeOf(text, profile);
        expect(block(tree, 'contents')?.entries).toEqual([
            { level: 1, text: '一、第一章', page: 2 },
            { level: 1, text: '二、第二章', page: 3 }
        ]);
    });

    it('sets the chapters of an attachment in below its line', () => {
        const notice = `通知 某通知 “关于印发某方案的通知” { 发文机关 某县教育局  印发 某方案  附件 文本 “某方案” { 印发 某方案 } }\n${text.replace('一、第一章', '一、第一章\n（一）第一节')}`;
        const tree = treeOf(notice, profileSchema.parse({ contentsFromPages: 2 }));
        expect(block(tree, 'contents')?.entries.map(({ level, text }) => [level, text])).toEqual([
            [1, '附件\u3000某方案'],
            [2, '一、第一章'],
            [3, '（一）第一节'],
            [2, '二、第二章']
        ]);
        expect(JSON.stringify(tree.sections)).toContain('目　录');
    });

    it('is known to what its entries name', () => {
        const tree = treeOf(text, profileSchema.parse({ contentsFromPages: 2 }));
        const named = tree.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading'));
        expect(named).toMatchObject([{ listed: 1 }, { listed: 2 }]);
    });

    it('is left out of short papers', () => {
        expect(block(treeOf(text), 'contents')).toBeUndefined();
    });
});

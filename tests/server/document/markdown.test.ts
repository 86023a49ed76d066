import { describe, expect, it } from 'vitest';
import type { Block } from '../../../server/document/blocks.ts';
import { writeMarkdown } from '../../../server/document/writers/markdown/markdown.ts';
import { paper } from './docx-parts.ts';
import { smallTree } from './sample-tree.ts';

const markdown = (...blocks: Block[]): string => writeMarkdown(paper(blocks)).trimEnd();
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

describe('Markdown', () => {
    it('is as it was', async () => {
        await expect(writeMarkdown(smallTree)).toMatchFileSnapshot('golden/small.md');
    });

    it.each([
        ['# 不是标题', '\\# 不是标题'],
        ['- 不是列表', '\\- 不是列表'],
        ['2009. 不是列表', '2009\\. 不是列表'],
        ['> 不是引文', '\\> 不是引文'],
        ['a*b_c', 'a\\*b\\_c'],
        ['<b>', '\\<b\\>']
    ])('escapes %j', (text, expected) => {
        expect(markdown(paragraph(text))).toBe(expected.replace('\\\\', '\\'));
    });

    it('keeps bold out of surrounding space', () => {
        expect(
            markdown({ kind: 'paragraph', runs: [{ text: '每年 ' }, { text: ' 4次 ', bold: true }] })
        ).toBe('每年  **4次**');
    });

    it('spreads merged cells and marks bars', () => {
        const table = markdown({
            kind: 'table',
            headRows: 1,
            columns: [{ width: 1, align: 'left' }, { width: 1 }, { width: 1 }],
            rows: [
                { cells: [{ runs: [{ text: '阶段' }] }, { runs: [{ text: '2009|年' }], columnSpan: 2 }] },
                { cells: [{ runs: [{ text: '宣传' }] }, { runs: [], shade: 'bar' }, { runs: [] }] }
            ]
        });
        expect(table.split('\n')).toEqual([
            '| 阶段 | 2009\\|年 |  |',
            '| :--- | :---: | :---: |',
            '| 宣传 | ■ |  |'
        ]);
    });

    it('nests lists below the words of their item', () => {
        const list = markdown({
            kind: 'list',
            ordered: true,
            items: [
                {
                    label: '1.',
                    runs: [{ text: '甲' }],
                    children: {
                        kind: 'list',
                        ordered: true,
                        items: [{ label: '（1）', runs: [{ text: '乙' }] }]
                    }
                }
            ]
        });
        expect(list).toBe('1. 甲\n   - （1）乙');
    });
});

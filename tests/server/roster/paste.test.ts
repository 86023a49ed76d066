import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { htmlRows } from '../../../server/roster/html-table.ts';
import { clipboardRows, freeLine, pasteOffers } from '../../../server/roster/paste.ts';

const offers = (text: string, line: number, rows: readonly (readonly string[])[]) =>
    pasteOffers(rows, { text, line, language: 'zh', declared: new Set(['甲校']) });

describe('a table on the clipboard', () => {
    it('is read from the page Word or Excel gives, spans and lines in cells included', () => {
        const html = `<html><style>td { color: red }</style><body><!--StartFragment--><p>标题</p>
            <table><tr><th rowspan=2>牵头学校</th><th colspan="2">成员</th></tr>
            <tr><td><p>乙校</p><p>丙校</p></td><td>一&nbsp;帮\n二<script>alert(1)</script></td></tr></table>
            <table><tr><td>另一张</td></tr></table>`;
        expect(htmlRows(html)).toEqual([
            ['牵头学校', '成员', ''],
            ['', '乙校、丙校', '一 帮 二']
        ]);
    });

    it('is read from text with tabs, and prose is none', () => {
        expect(clipboardRows('', '学校\t学段\n甲校\t小学\n\n')).toEqual([
            ['学校', '学段'],
            ['甲校', '小学']
        ]);
        expect(clipboardRows('', '\t一段缩进的文字')).toEqual([]);
        expect(clipboardRows('<p>文字</p>', '文字')).toEqual([]);
        expect(clipboardRows('<table><tr><td>一格</td></tr></table>', '')).toEqual([]);
    });

    it('cannot fill the memory', () => {
        const html = `<table>${`<tr>${'<td colspan="99999999">x</td>'.repeat(3)}</tr>`.repeat(3)}</table>`;
        expect(htmlRows(html)?.every((row) => row.length <= 100)).toBe(true);
    });
});

describe('pasted into a plan', () => {
    const list =
        '名单 结对 {\n    | 牵头学校 | 成员学校 | 模式 |\n    | 甲校 | 乙校 | 一帮一 |\n}\n学校 甲校\n';

    it('rows of a table follow its headings', () => {
        const rows = [
            ['成员学校', '牵头学校', '电话'],
            ['丙校', '甲|校', '123']
        ];
        for (const line of [1, 2]) {
            expect(offers(list, line, rows)).toEqual([
                { form: 'rows', text: '    | 甲／校 | 丙校 |  |\n', line: line + 1 }
            ]);
        }
    });

    it('rows without headings stand as they are', () => {
        expect(offers(list, 2, [['丙校', '丁校']])[0]?.text).toBe('    | 丙校 | 丁校 |\n');
    });

    it('lists of schools become declarations elsewhere, and can be a table', () => {
        const rows = [
            ['学校', '学段'],
            ['甲校', '小学'],
            ['乙校', '小学']
        ];
        expect(offers(list, 5, rows)).toEqual([
            { form: 'declarations', text: '学校 乙校 { 学段 小学 }\n', line: 5 },
            {
                form: 'table',
                text: '表 粘贴的表 {\n    | 学校 | 学段 |\n    | 甲校 | 小学 |\n    | 乙校 | 小学 |\n}\n',
                line: 5
            }
        ]);
    });

    it('other tables become a table, in a text that is understood', () => {
        const [offer, ...rest] = offers(list, 5, [
            ['项目', '备注'],
            ['图书', '300']
        ]);
        expect(rest).toEqual([]);
        expect(planOf(offer?.text ?? '').problems).toEqual([]);
    });

    it('items go between items', () => {
        const text = '学校 甲校\n联盟 组 {\n    牵头 甲校\n\n}\n学校 乙校';
        expect([0, 1, 2, 3, 4, 5].map((line) => freeLine({ text, line }))).toEqual([0, 1, 5, 5, 5, 5]);
    });
});

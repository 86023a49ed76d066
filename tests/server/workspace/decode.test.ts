import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../server/workspace/decode.ts';

const plan =
    '方案 捆绑式发展 “西吉县开展城乡学校“捆绑式发展”活动实施方案” {\r\n    期限  2009年1月至2012年12月\r\n}\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));

describe('text that is read', () => {
    it('is UTF-8, line ends kept', () => {
        expect(decodeText(utf8(plan))).toEqual({
            ok: true,
            text: plan,
            encoding: 'utf-8',
            byteOrderMark: false
        });
    });

    it('is UTF-8 with a byte order mark, which is no part of the text', () => {
        expect(decodeText(utf8(`\ufeff${plan}`))).toEqual({
            ok: true,
            text: plan,
            encoding: 'utf-8',
            byteOrderMark: true
        });
    });

    it('is GB18030', () => {
        expect(decodeText(encoded(plan, 'gb18030'))).toEqual({
            ok: true,
            text: plan,
            encoding: 'gb18030',
            byteOrderMark: false
        });
    });

    it('is GB18030 with a rare name outside GB 2312', () => {
        const rare = '人员 朱镕基、陈堃、李喆、王𠮷 { 担任 西吉一小·教师 }';
        expect(decodeText(encoded(rare, 'gb18030'))).toMatchObject({
            ok: true,
            text: rare,
            encoding: 'gb18030'
        });
    });

    it('is GB18030 with few Chinese characters', () => {
        const few = 'school TownOne "西吉一小" { lead TownOne }';
        expect(decodeText(encoded(few, 'gbk'))).toMatchObject({ ok: true, text: few, encoding: 'gb18030' });
    });

    it('may be empty', () => {
        expect(decodeText(new Uint8Array())).toMatchObject({ ok: true, text: '' });
    });

    it('comes back from UTF-8 whatever it holds', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme' }), (text) => {
                fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !text.startsWith('%PDF'));
                fc.pre(!/\p{Cs}/u.test(text) && !text.startsWith('PK\u0003\u0004'));
                const decoded = decodeText(utf8(text));
                expect(decoded.ok && decoded.text).toBe(text);
            })
        );
    });
});

describe('what is not read is named', () => {
    const named = (bytes: Uint8Array) => {
        const decoded = decodeText(bytes);
        return decoded.ok ? `read as ${decoded.encoding}` : decoded.message.zh;
    };

    it.each([
        ['UTF-16 with its mark', encoded(plan, 'utf-16'), 'UTF-16'],
        ['UTF-16 without', encoded(plan, 'utf-16le'), 'UTF-16'],
        ['UTF-16, big end first', encoded(plan, 'utf-16be'), 'UTF-16'],
        ['UTF-32', encoded(`\ufeff${plan}`, 'utf-32le'), 'UTF-32'],
        [
            'Big5',
            encoded('方案 學校發展計畫，由教育局負責，各校辦理聯合活動並於期末提出報告。', 'big5'),
            'Big5'
        ],
        ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'Word'],
        ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '旧版 Word'],
        ['a PDF file', utf8('%PDF-1.7\n'), 'PDF'],
        ['a binary file', new Uint8Array([1, 0, 0, 7, 0, 9, 200, 0, 0]), '二进制'],
        ['western text', encoded('Créée à l’école de Genève où l’été a été très doux', 'latin1'), '无法辨认'],
        [
            'Japanese text',
            encoded('学校の計画はこのように書かれています。とても長いテキスト', 'shift_jis'),
            '无法辨认'
        ]
    ])('%s', (_, bytes, word) => {
        expect(named(bytes)).toContain(word);
    });

    it('UTF-8 with a damaged byte: the line is named, nothing is guessed', () => {
        const bytes = utf8(plan);
        bytes[utf8(plan.slice(0, plan.indexOf('期限'))).length] = 0xff;
        expect(named(bytes)).toContain('第2行');
    });

    it('UTF-8 cut off in the middle of a character', () => {
        expect(named(utf8(plan + '完').slice(0, -1))).toContain('第4行');
    });
});

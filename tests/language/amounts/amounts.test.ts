import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber, chineseNumeral, parseAmount, printAmount } from '../../../language/amounts/index.ts';

describe('amounts', () => {
    it.each<[string, number | undefined, number | undefined, string, string]>([
        ['4次', 4, 4, '次', 'count'],
        ['４次', 4, 4, '次', 'count'],
        ['两次', 2, 2, '次', 'count'],
        ['一至两次', 1, 2, '次', 'count'],
        ['2至3次', 2, 3, '次', 'count'],
        ['4次或5次', 4, 5, '次', 'count'],
        ['4次以上', 4, undefined, '次', 'count'],
        ['不少于4次', 4, undefined, '次', 'count'],
        ['不超过5人', undefined, 5, '人', 'people'],
        ['5人以内', undefined, 5, '人', 'people'],
        ['6人', 6, 6, '人', 'people'],
        ['2—3名', 2, 3, '人', 'people'],
        ['2万人', 20_000, 20_000, '人', 'people'],
        ['30人次', 30, 30, '人次', 'people'],
        ['18节', 18, 18, '节', 'count'],
        ['二十五', 25, 25, '', 'count'],
        ['一个月', 1, 1, '月', 'duration'],
        ['半年', 0.5, 0.5, '年', 'duration'],
        ['一年半', 1.5, 1.5, '年', 'duration'],
        ['10个工作日', 10, 10, '工作日', 'duration'],
        ['3万元', 30_000, 30_000, '元', 'money'],
        ['三万元', 30_000, 30_000, '元', 'money'],
        ['二百五十元', 250, 250, '元', 'money'],
        ['1,200元', 1200, 1200, '元', 'money'],
        ['2.5—3万元', 25_000, 30_000, '元', 'money'],
        ['10%', 10, 10, '%', 'percent'],
        ['百分之十', 10, 10, '%', 'percent'],
        ['10％～20％', 10, 20, '%', 'percent'],
        ['三分之一', 33.333333, 33.333333, '%', 'percent'],
        ['两成', 20, 20, '%', 'percent'],
        ['45周岁以上', 45, undefined, '岁', 'age'],
        ['一半', 50, 50, '%', 'percent'],
        ['half', 50, 50, '%', 'percent'],
        ['one term', 1, 1, '学期', 'duration'],
        ['at least three months', 3, undefined, '月', 'duration'],
        ['男50周岁以下、女45周岁以下', undefined, 50, '岁', 'age'],
        ['男性55岁及以上，女性50岁及以上', 50, undefined, '岁', 'age'],
        ['1∶2', 0.5, 0.5, '', 'ratio'],
        ['1：2', 0.5, 0.5, '', 'ratio'],
        ['4 times', 4, 4, '次', 'count'],
        ['once', 1, 1, '次', 'count'],
        ['twice', 2, 2, '次', 'count'],
        ['2 to 3', 2, 3, '', 'count'],
        ['1 time', 1, 1, '次', 'count'],
        ['2 teachers', 2, 2, '人', 'people'],
        ['45 or below', undefined, 45, '', 'count'],
        ['45 years of age or younger', undefined, 45, '年', 'duration'],
        ['4 times or more', 4, undefined, '次', 'count'],
        ['under 45', undefined, 45, '', 'count'],
        ['over the age of 45', 45, undefined, '', 'count'],
        ['no older than 45 years', undefined, 45, '年', 'duration']
    ])('%s', (text, min, max, unit, dimension) => {
        const { amount, problems } = parseAmount(text);
        expect(problems).toEqual([]);
        expect(amount).toMatchObject({ text, unit, dimension, approximate: false, unquantified: false });
        expect([amount?.min, amount?.max]).toEqual([min, max]);
    });

    it.each(['5人左右', '约5人', '三四名', '十多人', '大约10天'])('%s is approximate', (text) => {
        expect(parseAmount(text).amount).toMatchObject({ approximate: true, unquantified: false });
    });

    it.each(['若干名', '若干', '一定数量的', '适当数量的', '几次'])('%s has no figure', (text) => {
        const { amount } = parseAmount(text);
        expect(amount).toMatchObject({ unquantified: true });
        expect([amount?.min, amount?.max]).toEqual([undefined, undefined]);
    });

    it.each([
        ['一个月', 28, 31],
        ['2个月', 59, 62],
        ['半年', 181, 184],
        ['1年', 365, 366],
        ['2周', 14, 14],
        ['1—2个月', 28, 62]
    ])('%s is %i to %i days', (text, min, max) => {
        expect(parseAmount(text).amount?.days).toEqual({ min, max });
    });

    it.each(['', '  ', 'abc', '四次五', '4次又', '次', '∶', '1∶0', '9'.repeat(100)])(
        'rejects “%s”',
        (text) => {
            const { amount, problems } = parseAmount(text);
            expect(amount).toBeUndefined();
            expect(problems).toMatchObject([{ code: 'unreadable' }]);
        }
    );

    it('reports an empty range and more than all', () => {
        expect(parseAmount('5—3人')).toMatchObject({ problems: [{ code: 'empty-range', start: 0, end: 4 }] });
        expect(parseAmount('120%')).toMatchObject({
            amount: { min: 120 },
            problems: [{ code: 'above-hundred-percent' }]
        });
    });

    it('prints canonically with the meaning unchanged', () => {
        const number = fc.oneof(
            fc.integer({ min: 1, max: 9999 }).map(String),
            fc.integer({ min: 1, max: 9999 }).map(chineseNumeral)
        );
        const unit = fc.constantFrom('次', '名', '个月', '万元', '%', '周岁', '节', '');
        const written = fc
            .tuple(
                fc.constantFrom('', '不少于', '约'),
                number,
                fc.constantFrom('', '-', '～', ' — '),
                number,
                unit
            )
            .map(([before, a, dash, b, of]) => `${before}${a}${dash === '' ? '' : dash + b}${of}`);
        fc.assert(
            fc.property(written, (text) => {
                const { amount } = parseAmount(text);
                if (amount === undefined) return;
                expect(amount.text).toBe(text);
                for (const language of ['zh', 'en'] as const) {
                    const printed = printAmount(amount, language);
                    expect(parseAmount(printed).amount, printed).toEqual({ ...amount, text: printed });
                }
            })
        );
        expect(printAmount(parseAmount('２~３名').amount!, 'zh')).toBe('2—3名');
        expect(printAmount(parseAmount('1:2').amount!, 'zh')).toBe('1∶2');
    });

    it('survives any text', () => {
        const signs = fc.constantFrom(...'0129.,次名月年%万元半一两十百左右以上下至—或∶若干 不少于约 times');
        fc.assert(
            fc.property(
                fc.array(signs, { maxLength: 70 }).map((all) => all.join('')),
                (text) => {
                    const { amount, problems } = parseAmount(text);
                    expect(amount !== undefined || problems.length > 0).toBe(true);
                    if (amount?.min !== undefined && amount.max !== undefined) {
                        expect(amount.min).toBeLessThanOrEqual(amount.max);
                    }
                }
            ),
            { numRuns: 10_000 }
        );
    });
});

describe('Chinese numerals', () => {
    it.each([
        ['两千', 2000],
        ['二〇〇八', 2008],
        ['一百零五', 105],
        ['三万五千', 35_000],
        ['十', 10],
        ['十十', undefined],
        ['万', undefined],
        ['五五百', undefined],
        ['四次', undefined]
    ])('%s', (text, value) => {
        expect(chineseNumber(text)).toBe(value);
    });

    it('go out and back', () => {
        fc.assert(
            fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
                expect(chineseNumber(chineseNumeral(value))).toBe(value);
            })
        );
    });
});

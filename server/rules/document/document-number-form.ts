import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const documentNumberForm: Rule = {
    code: 'G01',
    name: 'document-number-form',
    severity: 'warning',
    since: '0.1.0',
    title: both('发文字号写法不合规范', 'Form of the document number'),
    documentation: {
        what: both(
            '发文字号没有用六角括号〔〕，年份不全，序号前有“第”或编了虚位（01）。英文写作 Xi Jiao Fa [2008] No. 12。',
            'The document number lacks 〔〕 or the full year, or its serial has 第 or a leading zero. In English it is written Xi Jiao Fa [2008] No. 12.'
        ),
        why: both(
            '发文字号是查找和引用公文的依据，写法统一才查得到。',
            'The number is how a document is found and cited, so its form is fixed.'
        ),
        bad: example`
            单位 县教育局
            通知 印发通知 《关于开展结对帮扶的通知》 {
                发文机关 县教育局
                发文字号 “«西教发[2008]第012号»”
                成文日期 2008年12月13日
                主送：各学校
            }
        `,
        good: example`
            单位 县教育局
            通知 印发通知 《关于开展结对帮扶的通知》 {
                发文机关 县教育局
                发文字号 “西教发〔2008〕12号”
                成文日期 2008年12月13日
                主送：各学校
            }
        `,
        source: both('GB/T 9704—2012 第7.2.5条。', 'GB/T 9704-2012, clause 7.2.5.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const document of plan.documents) {
            const numbers = [document.number, ...document.basis.map((basis) => basis.number)];
            for (const number of numbers) {
                if (!number || PROPER.test(number.text)) continue;
                const proper = properNumber(number.text);
                yield {
                    span: number.span,
                    message: both(
                        `发文字号“${number.text}”的写法不合规范：应为“机关代字〔年份〕序号”，年份四位，不编虚位，不加“第”${proper ? `，即“${proper}”` : ''}（GB/T 9704 第7.2.5条）。`,
                        `The document number “${number.text}” should be the issuer’s code, the full year in brackets and the serial without zeros, as in “Xi Jiao Fa [2008] No. 12”, in Chinese “西教发〔2008〕12号”${proper ? `: “${proper}”` : ''} (GB/T 9704, 7.2.5).`
                    ),
                    ...(proper !== undefined && { fixes: () => [surelyReplacing(number.span, proper)] })
                };
            }
        }
    }
};

/** In Latin letters the form is the one that translations of official numbers have. */
const PROPER =
    /^(?:[^\d〔〕[\]()（）【】]+〔\d{4}〕[1-9]\d*号|[A-Za-z][A-Za-z .&’'-]* \[\d{4}\] No\. [1-9]\d*)$/;
const LATIN = /^([A-Za-z][A-Za-z .&’'-]*?)\s*[〔[(（]?\s*(\d{4})\s*[〕\])）]?\s*(?:No\.?)?\s*0*([1-9]\d*)$/i;

/** The number in the standard's form, where issuer code, four-digit year and serial can be told apart. */
function properNumber(text: string): string | undefined {
    const latin = LATIN.exec(text.trim());
    if (latin) {
        return `${latin[1] ?? ''} [${latin[2] ?? ''}] No. ${latin[3] ?? ''}`;
    }
    const parts =
        /^([^\d〔〕[\]()（）【】［］]+)[〔[(（【［]?\s*(\d{4})\s*年?[〕\])）】］]?\s*第?\s*0*(\d+)\s*号?$/.exec(
            text.trim()
        );
    return parts ? `${(parts[1] ?? '').trim()}〔${parts[2] ?? ''}〕${parts[3] ?? ''}号` : undefined;
}

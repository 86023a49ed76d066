import { within } from '../../../language/source.ts';
import type { PlanDocument } from '../../../language/model/frame.ts';
import type { Party } from '../../../language/model/work.ts';
import type { Problem, Rule } from '../rule.ts';
import { both, listed } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const issuerDiffers: Rule = {
    code: 'G24',
    name: 'issuer-differs',
    severity: 'warning',
    since: '0.2.0',
    title: both('标题与发文机关不一致', 'Issuer differs between title and mark'),
    documentation: {
        what: both(
            '标题“关于”前面的机关名称，或者所印发文件的发文机关，与“发文机关”不同。',
            'The issuer in the title, or of the document sent out, is not the one given as 发文机关.'
        ),
        why: both(
            '发文机关标志、标题和落款应是同一机关，全称或者规范化简称。',
            'Mark, title and signature name the same office, in full or by its standard short name.'
        ),
        bad: example`
            单位 甲县教育体育局
            通知 通告 《«甲县教育局»关于开展结对帮扶工作的通知》 { 发文机关 甲县教育体育局 }
        `,
        good: example`
            单位 甲县教育体育局
            通知 通告 《甲县教育体育局关于开展结对帮扶工作的通知》 { 发文机关 甲县教育体育局 }
        `,
        source: both(
            'GB/T 9704—2012 第7.2.4、7.3.1、7.3.5条。',
            'GB/T 9704-2012, clauses 7.2.4, 7.3.1, 7.3.5.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const document of plan.documents) {
            const { issuers, forwards } = document;
            if (issuers.length === 0) continue;
            const names = listed(issuers.map((issuer) => issuer.text));
            const titled = issuerInTitle(document);
            if (titled && !issuers.some((issuer) => meets(issuer, titled.text))) {
                yield {
                    span: titled.span,
                    message: both(
                        `标题写“${titled.text}”，发文机关是“${names.zh}”。请改成一致。`,
                        `The title says “${titled.text}”, the issuer is “${names.en}”. Make them agree.`
                    )
                };
            }
            const other = forwards?.issuers.find(
                (issuer) => !issuers.some((own) => own.text === issuer.text)
            );
            if (!other || !forwards) continue;
            yield {
                span: other.span,
                severity: 'hint',
                message: both(
                    `“${forwards.title ?? forwards.name}”的发文机关是“${other.text}”，印发它的通知由“${names.zh}”发出。若不是转发，请改成一致。`,
                    `“${forwards.title ?? forwards.name}” is issued by “${other.text}”, the notice that sends it out by “${names.en}”. Make them agree unless it is forwarded.`
                )
            };
        }
    }
};

/** The office in front of 关于, where the title has one. */
function issuerInTitle({
    item
}: PlanDocument): { readonly text: string; readonly span: Party['span'] } | undefined {
    const title = item.names[0]?.title;
    const match =
        title && /^([^关“《〈]*?(?:局|厅|委|部|府|办|学校|中学|小学|集团|联盟))关于/.exec(title.text);
    const text = match?.[1];
    return title && text !== undefined ? { text, span: within(title.span, 0, text.length) } : undefined;
}

/** Whether words name the party, alone or as one of several joint issuers. */
function meets({ text, organisation }: Party, words: string): boolean {
    const names = [text, organisation?.name, organisation?.title, organisation?.alias];
    return names.some((name) => name !== undefined && name !== '' && words.includes(name));
}

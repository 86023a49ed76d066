/** What stands around the text of a document: head, title, addressees, attachments, signature, imprint. */
import type { Attachment, PlanDocument } from '../../../language/model/frame.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { AttachmentsNote, Block, Imprint, Note, Signature, Title } from '../blocks.ts';
import { runsOfWords } from './runs.ts';
import {
    clauseOf,
    documentTitle,
    frameWordsOf,
    mentionList,
    nameOf,
    printedDate,
    squeezed,
    titleWords
} from './words.ts';

/** Names of the issuers as they are printed. */
export function issuersOf(document: PlanDocument, plan: Plan): string[] {
    return document.issuers.flatMap(({ mention }) =>
        mention.reference ? [nameOf(mention.reference, plan)] : []
    );
}

/** The red head, for a document that has issuers: mark, number, rule. */
export function headBlocks(document: PlanDocument, plan: Plan): Block[] {
    const names = issuersOf(document, plan);
    if (names.length === 0) {
        return [];
    }
    const { paper } = frameWordsOf(plan);
    const source = document.item.span;
    return [
        { kind: 'issuerMark', names, ...(paper !== '' && { suffix: paper }), source },
        ...(document.number
            ? [{ kind: 'documentNumber' as const, text: document.number.text, source: document.number.span }]
            : []),
        { kind: 'redRule' }
    ];
}

export function titleBlock(document: PlanDocument, plan: Plan): Title[] {
    const text = documentTitle(document, plan);
    const unbreakable = issuersOf(document, plan);
    const source = document.item.names[0]?.title?.span ?? document.item.span;
    return text === '' ? [] : [{ kind: 'title', text, unbreakable, source }];
}

/** 主送机关 with the colon that the standard asks for (7.3.2). */
export function addresseesBlock(document: PlanDocument, plan: Plan): Block[] {
    const { addressees } = document;
    if (!addressees) {
        return [];
    }
    const text = addressees.text.replace(/[：:。]+$/, '');
    const colon = plan.language === 'zh' ? '：' : ':';
    return [
        {
            kind: 'addressees',
            runs: [...runsOfWords({ text, span: addressees.span }, plan), { text: colon }],
            source: addressees.span
        }
    ];
}

/** The title of an attachment; a number typed by hand before it is the program's matter and left out. */
export function attachmentTitle(attachment: Attachment, plan: Plan): string {
    const typed = attachment.document
        ? documentTitle(attachment.document, plan)
        : titleWords(attachment.item, 0, plan);
    return typed.replace(/^(?:附件?)?[：:]?\s*[0-9一二三四五六七八九十]+[、.．]\s*/, '');
}

/** 附件说明: 附件：1. … (7.3.4); a number only where there are several. */
export function attachmentsNote(attachments: readonly Attachment[], plan: Plan): AttachmentsNote[] {
    if (attachments.length === 0) {
        return [];
    }
    return [
        {
            kind: 'attachmentsNote',
            label: frameWordsOf(plan).attachments,
            items: attachments.map((attachment) => ({
                number: attachments.length > 1 ? `${attachment.number}.` : '',
                runs: [{ text: attachmentTitle(attachment, plan) }],
                source: attachment.item.span
            }))
        }
    ];
}

export function signatureBlock(document: PlanDocument, plan: Plan): Signature[] {
    const issuers = issuersOf(document, plan);
    const date = printedDate(document.dated, plan);
    return issuers.length === 0 && date === ''
        ? []
        : [{ kind: 'signature', issuers, date, sealed: issuers.length > 0, source: document.item.span }];
}

/**
 * 附注: what a document says beside its frame, such as 联系人, in brackets below the date (7.3.6). Subject words
 * (主题词) were abolished in 2012 and are left out; a finding says so.
 */
export function noteBlocks(document: PlanDocument, plan: Plan): Note[] {
    const words = frameWordsOf(plan);
    const { item } = document;
    const clauses = [
        ...item.labels
            .map((line) => ({
                names: line.labels.map((label) => label.name),
                holders: mentionList(line.holders, plan)
            }))
            .filter(({ names }) => !names.includes('主题词'))
            .map(({ names, holders }) => `${names.join(words.listSign)}${words.colon}${holders}`),
        ...item.properties.flatMap((property) =>
            property.type === 'words' && property.key.id === 'note' ? (clauseOf(property, plan) ?? []) : []
        )
    ];
    const text = `${words.opening}${clauses.join(words.clauseSign)}${words.closing}`.trim();
    return clauses.length === 0 ? [] : [{ kind: 'note', runs: [{ text }], source: item.span }];
}

/** 版记: whom copies go to, who prints, when (7.4). */
export function imprintBlock(document: PlanDocument, plan: Plan): Imprint[] {
    const words = frameWordsOf(plan);
    const office = issuersOf(document, plan)[0];
    if (office === undefined) {
        return [];
    }
    const { copies } = document;
    const date = printedDate(document.dated, plan);
    const copiesText = copies?.text.replace(/[。.]+$/, '');
    return [
        {
            kind: 'imprint',
            notes:
                copies && copiesText !== undefined
                    ? [
                          {
                              label: words.copies,
                              runs: [
                                  ...runsOfWords({ text: copiesText, span: copies.span }, plan),
                                  { text: words.stop }
                              ],
                              source: copies.span
                          }
                      ]
                    : [],
            office,
            date: date === '' ? '' : squeezed(`${date}${words.printed}`, plan),
            source: document.item.span
        }
    ];
}

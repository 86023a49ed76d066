/** What stands around the text of a document: head, title, addressees, attachments, signature, imprint. */
import type { Attachment, PlanDocument } from '../../../language/model/frame.ts';
import type { PrintedPlan } from './wording.ts';
import type { AttachmentsNote, Block, Imprint, Note, Signature, Title } from '../blocks.ts';
import type { Span } from '../../../language/source.ts';
import { clauseOf } from './clauses.ts';
import { frameLabels, isFrameLabel, type FrameLabels } from './frame-labels.ts';
import { runsOfWords } from './runs.ts';
import {
    documentTitle,
    frameWordsOf,
    mentionList,
    nameOf,
    printedDate,
    squeezed,
    titleWords
} from './words.ts';

/** Names of the issuers as they are printed. */
export function issuersOf(document: PlanDocument, plan: PrintedPlan): string[] {
    return document.issuers.flatMap(({ mention }) =>
        mention.reference ? [nameOf(mention.reference, plan)] : []
    );
}

/** Whether the paper is set as a letter: it says so itself (版式：“信函”), or the bureau's profile does. */
export function isLetter(document: PlanDocument, plan: PrintedPlan): boolean {
    const [said] = frameLabels(document, plan).form;
    return said === undefined ? plan.wording.letter : /函|letter/i.test(said);
}

/** Whether a paper goes out under the issuer's red mark: a notice does, and any paper with a number of its own. */
export function hasHead(document: PlanDocument, plan: PrintedPlan): boolean {
    const issued = document.kind === 'notice' || document.number !== undefined;
    return issued && issuersOf(document, plan).length > 0;
}

/** The red head: classification, mark, number with the signers opposite it, rule; or the head of a letter. */
export function headBlocks(document: PlanDocument, plan: PrintedPlan): Block[] {
    if (!hasHead(document, plan)) {
        return [];
    }
    const { paper, signers: signerLabel } = frameWordsOf(plan);
    const { mark } = plan.wording;
    const names = mark === undefined ? issuersOf(document, plan) : [mark];
    const labels = frameLabels(document, plan);
    const source = document.item.span;
    const number = document.number?.text;
    if (isLetter(document, plan)) {
        const classification = [...labels.copyNumber, ...labels.secrecy, ...labels.urgency];
        return [
            { kind: 'letterHead', names, classification, ...(number !== undefined && { number }), source }
        ];
    }
    const suffix = mark === undefined && paper !== '' ? { suffix: paper } : {};
    const { signers } = labels;
    return [
        ...classificationBlock(labels, source),
        { kind: 'issuerMark', names, ...suffix, source },
        ...(number !== undefined || signers.length > 0
            ? [
                  {
                      kind: 'documentNumber' as const,
                      text: number ?? '',
                      ...(signers.length > 0 && { signers, signerLabel }),
                      source: document.number?.span ?? source
                  }
              ]
            : []),
        { kind: 'redRule' }
    ];
}

function classificationBlock(labels: FrameLabels, source: Span): Block[] {
    const [copyNumber] = labels.copyNumber;
    const [secrecy] = labels.secrecy;
    const [urgency] = labels.urgency;
    return [copyNumber, secrecy, urgency].every((each) => each === undefined)
        ? []
        : [{ kind: 'classification', copyNumber, secrecy, urgency, source }];
}

export function titleBlock(document: PlanDocument, plan: PrintedPlan): Title[] {
    const text = documentTitle(document, plan);
    const unbreakable = unbreakableIn(text, plan);
    const source = document.item.names[0]?.title?.span ?? document.item.span;
    return text === '' ? [] : [{ kind: 'title', text, unbreakable, source }];
}

/** The names of offices and schools in a title: no line of it ends within one. */
export function unbreakableIn(title: string, plan: PrintedPlan): string[] {
    return plan.organisations
        .flatMap(({ name, title: full, alias }) => [name, full, alias])
        .filter((name) => name !== undefined)
        .filter((name) => title.includes(name));
}

/** 主送机关 with the colon that the standard asks for (7.3.2). */
export function addresseesBlock(document: PlanDocument, plan: PrintedPlan): Block[] {
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
export function attachmentTitle(attachment: Attachment, plan: PrintedPlan): string {
    const typed = attachment.document
        ? documentTitle(attachment.document, plan)
        : titleWords(attachment.item, 0, plan);
    return typed.replace(/^(?:附件?)?[：:]?\s*[0-9一二三四五六七八九十]+[、.．]\s*/, '');
}

/** 附件说明: 附件：1. … (7.3.4); a number only where there are several. */
export function attachmentsNote(attachments: readonly Attachment[], plan: PrintedPlan): AttachmentsNote[] {
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

export function signatureBlock(document: PlanDocument, plan: PrintedPlan): Signature[] {
    const issuers = issuersOf(document, plan);
    const date = printedDate(document.dated, plan);
    return issuers.length === 0 && date === ''
        ? []
        : [
              {
                  kind: 'signature',
                  issuers,
                  date,
                  sealed: isSealed(document, plan),
                  source: document.dated?.written.span ?? document.item.span
              }
          ];
}

/** Papers are sealed unless they say that they are not (用印：“不加盖”), as papers signed by hand and minutes do. */
function isSealed(document: PlanDocument, plan: PrintedPlan): boolean {
    const [said] = frameLabels(document, plan).seal;
    return issuersOf(document, plan).length > 0 && !(said !== undefined && /不|无|否|^no/i.test(said));
}

/**
 * 附注: what a document says beside its frame, such as 联系人, in brackets below the date (7.3.6). Subject words
 * (主题词) were abolished in 2012 and are left out; a finding says so.
 */
export function noteBlocks(document: PlanDocument, plan: PrintedPlan): Note[] {
    const words = frameWordsOf(plan);
    const { item } = document;
    const clauses = [
        ...item.labels
            .map((line) => ({
                names: line.labels.map((label) => label.name),
                holders: mentionList(line.holders, plan)
            }))
            .filter(({ names }) => !names.some((name) => name === '主题词' || isFrameLabel(name)))
            .map(({ names, holders }) => `${names.join(words.listSign)}${words.colon}${holders}`),
        ...item.properties.flatMap((property) =>
            property.type === 'words' && property.key.id === 'note' ? (clauseOf(property, plan) ?? []) : []
        )
    ];
    const text = `${words.opening}${clauses.join(words.clauseSign)}${words.closing}`.trim();
    return clauses.length === 0 ? [] : [{ kind: 'note', runs: [{ text }], source: item.span }];
}

/** 版记: whom copies go to, who prints, when (7.4). */
export function imprintBlock(document: PlanDocument, plan: PrintedPlan): Imprint[] {
    const words = frameWordsOf(plan);
    const office = issuersOf(document, plan)[0];
    if (office === undefined) {
        return [];
    }
    const { copies } = document;
    const date = printedDate(document.dated, plan);
    const copiesText = copies?.text.replace(/[。.]+$/, '');
    const plain = isLetter(document, plan);
    if (plain && copiesText === undefined) {
        return [];
    }
    return [
        {
            kind: 'imprint',
            ...(plain && { plain }),
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
            date:
                date === ''
                    ? ''
                    : squeezed(
                          plan.language === 'zh' ? `${date}${words.printed}` : `${words.printed} ${date}`,
                          plan
                      ),
            source: document.item.span
        }
    ];
}

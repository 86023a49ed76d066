/** Syntax nodes of properties -> items. */
import type * as ast from '../generated/ast.ts';
import {
    isDocumentsProperty,
    isDoneProperty,
    isMentionProperty,
    isMoveProperty,
    isQuantityProperty,
    isRateProperty,
    isStatusProperty,
    isTierProperty,
    isTimeProperty,
    isWordsProperty
} from '../generated/ast.ts';
import { keywordOf } from '../keywords/lookup.ts';
import { parseProse } from '../prose/parse.ts';
import type { Span } from '../source.ts';
import type { CitedDocument, Mention, Property, RateProperty, TimeAt } from './item.ts';
import {
    amountOf,
    mentionOf,
    modalityOf,
    plainName,
    present,
    quantityOf,
    referenceOf,
    spanOf,
    timeAt,
    timeOf,
    wordAt,
    wordsOf,
    type ChunkText
} from './values.ts';

/** The property, or nothing where error recovery left too little of it. */
export function propertyOf(node: ast.Property, chunk: ChunkText): Property | undefined {
    const key = wordAt(node, node.key, chunk);
    if (!key) {
        return undefined;
    }
    const base = { key, span: spanOf(node, chunk) };
    if (isWordsProperty(node)) {
        if (!node.words) {
            return undefined;
        }
        const words = wordsOf(node.words, chunk);
        const inProse = node.words.text.startsWith('【');
        return {
            ...base,
            type: 'words',
            words,
            ...(inProse && { prose: parseProse(words.text, words.span) })
        };
    }
    if (isMentionProperty(node)) {
        const amount = amountOf(node.amount, chunk);
        return {
            ...base,
            ...(isElection(node) && { key: { ...key, id: 'electedBy' } }),
            type: 'mentions',
            mentions: mentionsOf(node.mentions, chunk),
            ...(amount && { amount })
        };
    }
    if (isTimeProperty(node)) {
        const time = timeOf(node.time, chunk, referenceOf(node.anchor, chunk));
        const modality = modalityOf(node.modality);
        return time && { ...base, type: 'time', time, ...(modality && { modality }) };
    }
    if (isQuantityProperty(node)) {
        const quantity = quantityOf(node.quantity, chunk);
        return quantity && { ...base, type: 'quantity', quantity };
    }
    if (isStatusProperty(node)) {
        const time = timeOf(node.time, chunk);
        return node.status?.text === undefined
            ? undefined
            : {
                  ...base,
                  type: 'status',
                  status: plainName(node.status.text),
                  statusSpan: spanOf(node.status, chunk),
                  ...(time && { time })
              };
    }
    if (isMoveProperty(node)) {
        const from = timeOf(node.from, chunk);
        const to = timeOf(node.to, chunk);
        return from && to && { ...base, type: 'move', from, to };
    }
    if (isDoneProperty(node)) {
        const time = timeOf(node.time, chunk);
        const properties = present(node.properties.map((property) => propertyOf(property, chunk)));
        return { ...base, type: 'done', properties, ...(time && { time }) };
    }
    if (isRateProperty(node)) {
        const rate = rateOf(node, base.span, chunk);
        return rate && { ...base, type: 'rate', ...rate };
    }
    if (isTierProperty(node)) {
        const limit = amountOf(node.limit, chunk);
        const amount = amountOf(node.amount, chunk);
        return limit && { ...base, type: 'tier', limit, ...(amount && { amount }) };
    }
    if (isDocumentsProperty(node)) {
        return {
            ...base,
            type: 'documents',
            documents: node.documents.map((cited) => documentOf(cited, chunk))
        };
    }
    return undefined;
}

type Rate = Omit<RateProperty, 'type' | 'key' | 'span'>;

/** A rate with whom it is for as one would write it: 每名教师, each teacher. */
function rateOf(node: ast.RateProperty, { start }: Span, chunk: ChunkText): Rate | undefined {
    const quantity = quantityOf(node.quantity, chunk);
    const { each, of } = node;
    const [, counted = of, often] = /^(.+?)(每(?:学期|学年|年|月|周|天|次))$/.exec(of ?? '') ?? [];
    const time = timeOf(node.time, chunk) ?? timeBehindName(of, often, start, chunk);
    const eachTime = node.eachTime !== undefined || often === '每次';
    const blank = /[a-z]$/i.test(each ?? '') ? ' ' : '';
    return (
        quantity && {
            ...(each !== undefined && {
                each: counted === undefined ? each : `${each}${blank}${plainName(counted)}`
            }),
            ...(eachTime && { eachTime: true as const }),
            ...(time && { time }),
            quantity
        }
    );
}

/** How often, where the name before it has taken it in: 每名教师每学期300元. */
function timeBehindName(
    of: string | undefined,
    often: string | undefined,
    from: number,
    { place, text }: ChunkText
): TimeAt | undefined {
    if (of === undefined || often === undefined || often === '每次') {
        return undefined;
    }
    const end = text.indexOf(of, from) + of.length;
    return timeAt(often, { place, start: end - often.length, end });
}

/** The mentions, each that stands behind 或 marked as an alternative to the one before. */
function mentionsOf(nodes: readonly ast.Mention[], chunk: ChunkText): Mention[] {
    const mentions = nodes.map((mention) => mentionOf(mention, chunk));
    return mentions.map((mention, index) => {
        const before = mentions[index - 1];
        const between = before ? chunk.text.slice(before.span.end, mention.span.start) : '';
        return /^\s*(?:或|or)\s*$/.test(between) ? { ...mention, or: true } : mention;
    });
}

/** 由 … 推选 opens with the word of 由 … 担任 and says another thing. */
function isElection({ act }: ast.MentionProperty): boolean {
    return act !== undefined && keywordOf(act) === 'electedBy';
}

function documentOf(node: ast.CitedDocument, chunk: ChunkText): CitedDocument {
    const reference = referenceOf(node.reference, chunk);
    return {
        ...(node.title && { title: wordsOf(node.title, chunk) }),
        ...(reference && { reference }),
        ...(node.number && { number: wordsOf(node.number, chunk) }),
        span: spanOf(node, chunk)
    };
}

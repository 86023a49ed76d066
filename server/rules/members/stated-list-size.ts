import { chineseNumber } from '../../../language/amounts/index.ts';
import type { Item } from '../../../language/items/item.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Prose } from '../../../language/prose/prose.ts';
import { rangeOf, within, type Span } from '../../../language/source.ts';
import { writtenAt } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const statedListSize: Rule = {
    code: 'M11',
    name: 'stated-list-size',
    severity: 'warning',
    since: '0.1.0',
    title: both('“几项”与列出的项数不符', 'Number of items announced against the list'),
    documentation: {
        what: both(
            '名称或引导语写了“十统一”“以下六项”，后面列出的项数不同。',
            'A name or lead-in announces a number of items (十统一, 以下六项), and the list that follows has another.'
        ),
        why: both(
            '少列了哪几项，或者数目没有随内容修改，评审都会问。',
            'Either items are missing or the number was not updated.'
        ),
        bad: example`
            措施 落实统一 “落实«十统一»要求” 【
            1. 统一教学计划。
            2. 统一教学进度。
            3. 统一期中联考。
            】
        `,
        good: example`
            措施 落实统一 “落实三统一要求” 【
            1. 统一教学计划。
            2. 统一教学进度。
            3. 统一期中联考。
            】
        `,
        source: both(
            '方案自身：所称数目与所列内容对照。',
            'The plan itself: the number named against the list.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { span, text, stated, counted, loose } of announcementsOf(plan)) {
            if (counted < 2 || stated === counted) continue;
            const missing = stated - counted;
            yield {
                span,
                ...(loose && { severity: 'hint' as const }),
                message: both(
                    `这里称“${text}”，后面列出的是${counted}项${loose ? '（若所列本来就不是它的全部，可以不改）' : ''}。请${missing > 0 ? `补齐缺少的${missing}项` : '说明多出的项'}，或者改数目。`,
                    `This announces ${stated} (“${text}”), but ${counted} are listed${loose ? ' (leave it if they are not meant to be all)' : ''}. ${missing > 0 ? `Add the missing ${missing}` : 'Explain the surplus'} or change the number.`
                )
            };
        }
    }
};

interface Announcement {
    readonly span: Span;
    readonly text: string;
    readonly stated: number;
    readonly counted: number;
    /** The items behind the paragraph are counted, not a list of its own. */
    readonly loose: boolean;
}

const NAMED_SIZE =
    /(?<!第)([一二两三四五六七八九十]{1,3}|\d{1,2})(?:统一|同步|共享|提升|(?:个|项|条|点|件|种|大)(?!月|星期|学期|年|学年)(?:方面|统一|要求|内容|任务|措施|原则|制度|工作|实事|事|做到|不准|步骤|环节|机制)?)/g;

/** Numbers of items announced in a title above a list, or in the line just before one. */
function* announcementsOf(plan: Plan): Iterable<Announcement> {
    for (const [index, entry] of plan.entries.entries()) {
        yield* beforeItems(plan, index);
        if (entry.entry === 'item') yield* inItem(plan, entry);
        if (entry.entry === 'heading') for (const prose of entry.prose) yield* inProse(plan, prose);
        if (entry.entry === 'paragraph') yield* inProse(plan, entry.prose);
    }
}

/** 列出以下各项 in front of items: how many of them stand there, up to the next heading or paragraph. */
function* beforeItems(plan: Plan, index: number): Iterable<Announcement> {
    const entry = plan.entries[index];
    const prose =
        entry?.entry === 'heading' ? entry.prose : entry?.entry === 'paragraph' ? [entry.prose] : [];
    const last = prose.at(-1);
    if (!last || !/以下|如下|下列/.test(last.text)) return;
    let counted = 0;
    for (let at = index + 1; plan.entries[at]?.entry === 'item'; at++) counted++;
    yield* announcedIn(plan, last.span, counted, true);
}

function* inItem(plan: Plan, item: Item): Iterable<Announcement> {
    const prose = item.prose;
    const counted = prose ? longestList(prose) : item.items.filter((inner) => inner.entry === 'item').length;
    for (const { title } of item.names) {
        if (title && counted > 0) yield* announcedIn(plan, title.span, counted);
    }
    if (prose) yield* inProse(plan, prose);
    for (const inner of item.items) if (inner.entry === 'item') yield* inItem(plan, inner);
}

function* inProse(plan: Plan, prose: Prose): Iterable<Announcement> {
    for (const [index, block] of prose.blocks.entries()) {
        const next = prose.blocks[index + 1];
        if (block.kind === 'paragraph') yield* inSentence(plan, block.line.span);
        if (block.kind !== 'paragraph' || !next) continue;
        const counted = next.kind === 'bullets' ? next.lines.length : numberedFrom(prose, index + 1);
        const { start, end } = rangeOf(block.line.span);
        const lastSentence =
            plan.text
                .slice(start, end)
                .trimEnd()
                .split(/[。；]/)
                .filter(Boolean)
                .at(-1) ?? '';
        const at = plan.text.slice(start, end).lastIndexOf(lastSentence);
        yield* announcedIn(plan, within(block.line.span, at, at + lastSentence.length), counted);
    }
}

/** “三个统一”：统一计划、统一备课。Only where each part repeats the word that is counted is it sure where the list ends. */
const IN_SENTENCE =
    /[“"]?(?<!第)([一二两三四五六七八九十]{1,3}|\d{1,2})(?:个|项|大)?(统一|同步|共享|共|坚持|结合|不准|提升|到位|融合)[”"]?(?:[：:]|，即)([^。；\n]+)/g;

function* inSentence(plan: Plan, span: Span): Iterable<Announcement> {
    for (const match of writtenAt(plan, span).matchAll(IN_SENTENCE)) {
        const [all, number = '', word = '', list = ''] = match;
        const parts = list.split(/[、，,和与及]/).map((part) => part.trim());
        if (!parts.every((part) => part.includes(word))) continue;
        const text = all.slice(0, all.lastIndexOf(list)).replace(/(?:[：:]|，即)$/, '');
        yield {
            span: within(span, match.index, match.index + text.length),
            text: text.replace(/[“”"]/g, ''),
            stated: chineseNumber(number) ?? Number(number),
            counted: parts.length,
            loose: false
        };
    }
}

function* announcedIn(plan: Plan, span: Span, counted: number, loose = false): Iterable<Announcement> {
    const matches = [...writtenAt(plan, span).matchAll(NAMED_SIZE)];
    const [only] = matches;
    if (!only || matches.length > 1) return;
    const number = only[1] ?? '';
    const stated = chineseNumber(number) ?? Number(number);
    yield {
        span: within(span, only.index, only.index + only[0].length),
        text: only[0],
        stated,
        counted,
        loose
    };
}

function longestList(prose: Prose): number {
    return Math.max(
        0,
        ...prose.blocks.map((block, index) =>
            block.kind === 'bullets' ? block.lines.length : numberedFrom(prose, index)
        )
    );
}

/** How many numbered paragraphs of one level stand in a row from the block with this index on. */
function numberedFrom(prose: Prose, index: number): number {
    const first = prose.blocks[index];
    if (first?.kind !== 'numbered') return 0;
    let count = 0;
    for (const block of prose.blocks.slice(index)) {
        if (block.kind !== 'numbered' || block.level < first.level) break;
        if (block.level === first.level) count++;
    }
    return count;
}

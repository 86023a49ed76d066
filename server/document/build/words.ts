/** What names, mentions, times and duties of the plan read like in the document. */
import { chineseDate, englishDate } from '../../../language/calendar/index.ts';
import { relativeParty } from '../../../language/model/built-in.ts';
import { itemsOf } from '../../../language/items/access.ts';
import { isPlainKind } from './kinds.ts';
import type {
    ChainStep,
    Item,
    Mention,
    MentionNote,
    Reference,
    Sentence,
    TimeAt
} from '../../../language/items/item.ts';
import type { PlanDocument } from '../../../language/model/frame.ts';
import { spokenAmounts } from './english.ts';
import type { PrintedPlan, Wording } from './wording.ts';
import type { When } from '../../../language/model/work.ts';
import { runsOfWords, textOfRuns } from './runs.ts';

export function frameWordsOf(plan: PrintedPlan): Wording['words'] {
    return plan.wording.words;
}

/**
 * The printed name of what a reference means: the title of an organisation or principle, else the name under which it is
 * declared, for a name given by an import (`为`) is this text's own; any other name as written.
 */
export function nameOf(reference: Reference, plan: PrintedPlan): string {
    const { segment: first, target, rest } = plan.names.head(reference);
    const declared = target && isPlainKind(target) ? target.name : first.name;
    if (plan.language === 'en') {
        const named = target?.title ?? schoolsMeant[relativeParty(first.name) ?? 'own'] ?? spelled(declared);
        const posts = rest.map((segment) => spelled(segment.name)).reverse();
        return posts.length === 0 ? named : `the ${[...posts, named].join(' of ')}`;
    }
    const name = (target && isPlainKind(target) ? target.title : undefined) ?? declared;
    return [name, ...rest.map((segment) => segment.name)].join('');
}

/** The schools of an alliance in turn, as English speaks of them; of a school itself by the word in the plan. */
const schoolsMeant: Readonly<Record<'lead' | 'members' | 'own', string | undefined>> = {
    lead: 'the lead school',
    members: 'the member schools',
    own: undefined
};

/** English names are written in one word; in the paper their parts stand apart: VicePrincipal, joint_activity. */
export function spelled(name: string): string {
    return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
}

/** Who leads and who assists, in brackets behind the name. */
const shareWords: Readonly<Partial<Record<MentionNote['relation'], string>>> = {
    leads: 'leading',
    assists: 'assisting'
};

/** 纺机学校6人（校长1人、语文教师3人） */
export function mentionWords(mention: Mention, plan: PrintedPlan): string {
    const words = frameWordsOf(plan);
    const gap = plan.language === 'zh' ? '' : ' ';
    const reference = mention.reference ? nameOf(mention.reference, plan) : '';
    const counted = [
        spokenAmounts(mention.amount?.text ?? '', plan),
        mention.counted ? nameOf(mention.counted, plan) : ''
    ];
    const isFrom = plan.language === 'en' && mention.amount !== undefined && reference !== '';
    const parts = (isFrom ? [...counted, 'from', reference] : [reference, ...counted]).filter(
        (part) => part !== ''
    );
    const notes = mention.notes.map((note) => {
        const share = plan.language === 'en' ? shareWords[note.relation] : undefined;
        const named = share ?? (note.reference ? nameOf(note.reference, plan) : (note.word ?? ''));
        const figures = [note.age?.text ?? '', note.time?.text ?? '', note.amount?.text ?? ''];
        const inner = plan.language === 'zh' ? [named, ...figures] : [...figures, named];
        const lead =
            note.relation === 'also'
                ? words.also
                : note.relation === 'except'
                  ? plan.language === 'zh'
                      ? '不含'
                      : 'except '
                  : '';
        return lead + inner.filter((part) => part !== '').join(gap);
    });
    const tail = notes.length > 0 ? `${words.opening}${notes.join(words.listSign)}${words.closing}` : '';
    const each = mention.each === undefined ? '' : `${mention.each}${gap}`;
    if (mention.all && reference === '联盟' && speaksOfGroups(plan)) return '各组';
    return `${mention.all ? words.all : ''}${each}${parts.join(gap)}${tail}`;
}

/** Whether the duties of the paper call the alliances groups (每组), so that 全体联盟 would be a second word for them. */
function speaksOfGroups({ entries }: PrintedPlan): boolean {
    return [...itemsOf(entries)].some(({ sentences }) => sentences.some(({ who }) => who.each === '每组'));
}

export function mentionList(mentions: readonly Mention[], plan: PrintedPlan): string {
    const { listSign } = frameWordsOf(plan);
    const or = plan.language === 'zh' ? '或' : ' or ';
    return mentions
        .map(
            (mention, index) =>
                `${index === 0 ? '' : mention.or ? or : listSign}${mentionWords(mention, plan)}`
        )
        .join('');
}

/** A time as written, with what it is counted from. */
export function timeWords(time: TimeAt, plan: PrintedPlan): string {
    const anchor = time.anchor ? nameOf(time.anchor, plan) : '';
    const isAhead = /[a-z]$/i.test(time.text.trim());
    // English counts as it speaks: 10 days before the opening meeting.
    return squeezed(isAhead ? `${time.text} ${anchor}` : `${anchor}${time.text}`, plan);
}

/** The text without the blanks that only part words of the language; English keeps them. */
export function squeezed(text: string, plan: PrintedPlan): string {
    return plan.language === 'zh'
        ? text.replace(/[ \t\u3000\r\n]+/g, '').replaceAll('·', '')
        : spokenAmounts(
              text
                  .replace(/\s+/g, ' ')
                  .replaceAll('_', ' ')
                  .replace(/(?<=[A-Za-z])-(?=[a-z])/g, ' ')
                  .trim(),
              plan
          );
}

export function sliceOf(
    span: { place: { start: number }; start: number; end: number },
    plan: PrintedPlan
): string {
    return plan.text.slice(span.place.start + span.start, span.place.start + span.end);
}

/** A duty as the sentence it was written as; in English with titles in place of names, and with its article. */
export function sentenceWords(sentence: Sentence, plan: PrintedPlan): string {
    const { who, objects, from, to, counted, approvedBy, meets, except, quantity, figures, verb } = sentence;
    const named = [
        ...who.parties,
        ...objects,
        from,
        to,
        counted,
        approvedBy,
        meets,
        ...except,
        quantity?.base
    ];
    if (plan.language === 'zh' && meets) {
        const { start, end } = sentence.span;
        const upTo = (from: number, to: number): string =>
            squeezed(sliceOf({ ...sentence.span, start: from, end: to }, plan), plan);
        const named = upTo(start, meets.span.end);
        return `${named}${named.endsWith('条件') ? '' : '条件'}${upTo(meets.span.end, end)}`;
    }
    const has = who.all || (who.each === undefined && who.parties.length > 1) ? ' have' : ' has';
    return wordsWithTitles(
        sentence.span,
        named,
        plan,
        verb === undefined && figures === undefined ? { at: who.span, word: has } : undefined
    );
}

/** A step of a submission, in the same way. */
export function stepWords(step: ChainStep, plan: PrintedPlan): string {
    if (plan.language === 'zh' && /^\d/.test(step.time.text)) {
        // 每组于2009年春季开学初报县教育局
        const [start, at, end] = [step.span.start, step.time.span.start, step.span.end];
        const [who, rest] = [
            { ...step.span, end: at },
            { ...step.span, start: at, end }
        ];
        return start < at
            ? `${squeezed(sliceOf(who, plan), plan)}于${squeezed(sliceOf(rest, plan), plan)}`
            : squeezed(sliceOf(step.span, plan), plan);
    }
    return wordsWithTitles(step.span, [...step.who.parties, step.time.anchor, step.to.reference], plan);
}

/** The words at a span; in English names that have titles are replaced by them, and a verb is put behind the subject. */
function wordsWithTitles(
    span: Sentence['span'],
    named: readonly (Reference | undefined)[],
    plan: PrintedPlan,
    verb?: { readonly at: Sentence['span']; readonly word: string }
): string {
    if (plan.language === 'zh') {
        return squeezed(sliceOf(span, plan), plan);
    }
    const start = startWithArticle(span, plan);
    const changes = titledIn(named, plan);
    if (verb) {
        changes.push({ span: { ...verb.at, start: verb.at.end }, title: verb.word });
    }
    let text = plan.text.slice(start, span.place.start + span.end);
    for (const { span: place, title } of changes.sort((a, b) => b.span.start - a.span.start)) {
        const at = place.place.start + place.start - start;
        text = text.slice(0, at) + title + text.slice(at + place.end - place.start);
    }
    const printed = squeezed(text, plan);
    return printed.charAt(0).toUpperCase() + printed.slice(1);
}

/** Where the sentence starts in the file, an article before it included: `the lead sends …`. */
function startWithArticle({ place, start }: Sentence['span'], plan: PrintedPlan): number {
    const at = place.start + start;
    return at - (/(?:the|an?)\s+$/.exec(plan.text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
}

/** What has a title of its own. */
function titledIn(
    named: readonly (Reference | undefined)[],
    plan: PrintedPlan
): { span: Sentence['span']; title: string }[] {
    return named.flatMap((reference) => {
        const title = reference && plan.names.head(reference).target?.title;
        return reference && title !== undefined ? [{ span: reference.span, title }] : [];
    });
}

/** Without a stop at its end, so that it can be put into a longer sentence. */
export function endless(text: string): string {
    return text.trim().replace(/[。；;，.]+$/, '');
}

/** Title of an item, in its own words; quotes of the model filled in. */
export function titleWords(item: Item, index: number, plan: PrintedPlan): string {
    const declaration = item.names[index];
    return declaration?.title ? textOfRuns(runsOfWords(declaration.title, plan)) : (declaration?.name ?? '');
}

/** 2008年12月13日: Arabic numerals, not zero-padded (GB/T 9704, 7.3.5), whatever form was typed. */
export function printedDate(when: When | undefined, plan: PrintedPlan): string {
    const span = when?.resolved?.hull;
    if (span?.precision !== 'day') {
        return when?.written.text ?? '';
    }
    return plan.language === 'zh' ? chineseDate(span.earliestStart) : englishDate(span.earliestStart);
}

/** A document's title; brackets of a quoted title stand double where they are the outer ones. */
export function documentTitle(document: PlanDocument, plan: PrintedPlan): string {
    const title = titleWords(document.item, 0, plan);
    return title.includes('《') ? title : title.replaceAll('〈', '《').replaceAll('〉', '》');
}

/** What properties, mentions and duties of the plan read like in the document. */
import { chineseDate, civil, type Day } from '../../../language/calendar/index.ts';
import { isPlainKind } from './kinds.ts';
import type {
    CitedDocument,
    Item,
    Mention,
    Property,
    Reference,
    Sentence,
    TimeAt
} from '../../../language/items/item.ts';
import type { PlanDocument } from '../../../language/model/frame.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { When } from '../../../language/model/work.ts';
import { frameWords, phrase, type FrameWords } from './phrases.ts';
import { runsOfWords, textOfRuns } from './runs.ts';

export function frameWordsOf(plan: Plan): FrameWords {
    return frameWords[plan.language];
}

/** The printed name of what a reference means: the title of an organisation or principle, else the name as written. */
export function nameOf(reference: Reference, plan: Plan): string {
    const [first, ...rest] = reference.segments;
    const target = plan.names.find(first.name);
    const name = target && isPlainKind(target) ? (target.title ?? target.name) : first.name;
    const names = [name, ...rest.map((segment) => segment.name)];
    return plan.language === 'zh' ? names.join('') : names.map(spelled).join(' ');
}

/** English names are written in one word; in the paper their parts stand apart: VicePrincipal, joint_activity. */
function spelled(name: string): string {
    return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
}

/** 纺机学校6人（校长1人、语文教师3人） */
export function mentionWords(mention: Mention, plan: Plan): string {
    const words = frameWordsOf(plan);
    const gap = plan.language === 'zh' ? '' : ' ';
    const parts = [
        mention.reference ? nameOf(mention.reference, plan) : '',
        mention.amount?.text ?? '',
        mention.counted ? nameOf(mention.counted, plan) : ''
    ].filter((part) => part !== '');
    const notes = mention.notes.map((note) => {
        const inner = [
            note.reference ? nameOf(note.reference, plan) : '',
            note.time?.text ?? '',
            note.amount?.text ?? ''
        ];
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
    return `${mention.all ? words.all : ''}${each}${parts.join(gap)}${tail}`;
}

export function mentionList(mentions: readonly Mention[], plan: Plan): string {
    return mentions.map((mention) => mentionWords(mention, plan)).join(frameWordsOf(plan).listSign);
}

/** A property as a clause of a sentence; undefined for one the document does not print in running text. */
export function clauseOf(property: Property, plan: Plan): string | undefined {
    const { key } = property;
    const say = (value: string): string => phrase(plan.language, key.id, key.text, value);
    switch (property.type) {
        case 'mentions':
            return say(mentionList(property.mentions, plan));
        case 'time':
            return say(timeWords(property.time, plan));
        case 'words':
            return say(endless(textOfRuns(runsOfWords(property.words, plan))));
        case 'rate':
            return say(
                squeezed(
                    sliceOf(property.span, plan)
                        .slice(key.text.length)
                        .replace(/^[：:\s]+/, ''),
                    plan
                )
            );
        case 'quantity':
            return say(squeezed(sliceOf(property.quantity.span, plan), plan));
        case 'status':
            return plan.language === 'zh' ? `状态：${property.status}` : `status: ${property.status}`;
        case 'move':
            return plan.language === 'zh'
                ? `原定${property.from.text}，改为${property.to.text}`
                : `originally ${property.from.text}, moved to ${property.to.text}`;
        case 'done': {
            const clauses = property.properties.flatMap((inner) => clauseOf(inner, plan) ?? []);
            const head = property.time ? timeWords(property.time, plan) : '';
            return `${head}${plan.language === 'zh' ? '实施' : ' done'}${clauses.length > 0 ? `${frameWordsOf(plan).colon}${clauses.join('，')}` : ''}`;
        }
        case 'documents':
            return say(
                property.documents.map((cited) => citedWords(cited, plan)).join(frameWordsOf(plan).listSign)
            );
    }
}

/** 《…》（教基〔2005〕9号） */
export function citedWords(cited: CitedDocument, plan: Plan): string {
    const named = cited.reference ? nameOf(cited.reference, plan) : '';
    const title = cited.title
        ? plan.language === 'zh'
            ? `《${cited.title.text}》`
            : `“${cited.title.text}”`
        : named;
    const { opening, closing } = frameWordsOf(plan);
    return cited.number ? `${title}${opening}${cited.number.text}${closing}` : title;
}

/** A time as written, with what it is counted from. */
export function timeWords(time: TimeAt, plan: Plan): string {
    const anchor = time.anchor ? nameOf(time.anchor, plan) : '';
    return squeezed(`${anchor}${time.text}`, plan);
}

/** The text without the blanks that only part words of the language; English keeps them. */
export function squeezed(text: string, plan: Plan): string {
    return plan.language === 'zh'
        ? text.replace(/[ \t\u3000\r\n]+/g, '').replaceAll('·', '')
        : text
              .replace(/\s+/g, ' ')
              .replaceAll('_', ' ')
              .replace(/(?<=[A-Za-z])-(?=[a-z])/g, ' ')
              .trim();
}

export function sliceOf(span: { place: { start: number }; start: number; end: number }, plan: Plan): string {
    return plan.text.slice(span.place.start + span.start, span.place.start + span.end);
}

/** A duty as the sentence it was written as. */
export function sentenceWords(sentence: Sentence, plan: Plan): string {
    return squeezed(sliceOf(sentence.span, plan), plan);
}

/** Without a stop at its end, so that it can be put into a longer sentence. */
export function endless(text: string): string {
    return text.trim().replace(/[。；;，.]+$/, '');
}

/** Title of an item, in its own words; quotes of the model filled in. */
export function titleWords(item: Item, index: number, plan: Plan): string {
    const declaration = item.names[index];
    return declaration?.title ? textOfRuns(runsOfWords(declaration.title, plan)) : (declaration?.name ?? '');
}

/** 2008年12月13日: Arabic numerals, not zero-padded (GB/T 9704, 7.3.5), whatever form was typed. */
export function printedDate(when: When | undefined, plan: Plan): string {
    const span = when?.resolved?.hull;
    if (span?.precision !== 'day') {
        return when?.written.text ?? '';
    }
    return plan.language === 'zh' ? chineseDate(span.earliestStart) : englishDate(span.earliestStart);
}

const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
];

function englishDate(day: Day): string {
    const { year, month, day: dayOfMonth } = civil(day);
    return `${dayOfMonth} ${months[month - 1] ?? ''} ${year}`;
}

/** A document's title; brackets of a quoted title stand double where they are the outer ones. */
export function documentTitle(document: PlanDocument, plan: Plan): string {
    const title = titleWords(document.item, 0, plan);
    return title.includes('《') ? title : title.replaceAll('〈', '《').replaceAll('〉', '》');
}

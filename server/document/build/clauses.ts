/** What the properties of an item read like in a sentence of the document. */
import type {
    CitedDocument,
    Item,
    Mention,
    MentionProperty,
    Property,
    TimeAt
} from '../../../language/items/item.ts';
import { spokenAmounts } from './english.ts';
import { runsOfWords, textOfRuns } from './runs.ts';
import { phrase, type PrintedPlan } from './wording.ts';
import {
    endless,
    frameWordsOf,
    mentionList,
    mentionWords,
    nameOf,
    sliceOf,
    squeezed,
    timeWords
} from './words.ts';

/** 2—4级（处室、教研组、教师、学生）; in English tiers as first prize (1) */
function countedList({ key, amount, mentions }: MentionProperty, plan: PrintedPlan): string {
    const { opening, closing, listSign } = frameWordsOf(plan);
    if (key.id === 'tiers' && plan.language === 'en') {
        return mentions.map((mention) => tierWords(mention, plan)).join(listSign);
    }
    const list = mentionList(mentions, plan);
    if (key.id === 'agreement' && plan.language === 'en') {
        return list.replace(/ from (?!.* from )/, ' of ');
    }
    if (key.id === 'levels' && plan.language === 'en' && !amount) {
        return `the levels of ${list}`;
    }
    return amount ? `${amount.text}${opening}${list}${closing}` : list;
}

function tierWords({ reference, amount }: Mention, plan: PrintedPlan): string {
    const name = reference ? nameOf(reference, plan) : '';
    return amount ? `${name} (${spokenAmounts(amount.text.trim(), plan)})` : name;
}

/** A property as a clause of a sentence; undefined for one the document does not print in running text. */
export function clauseOf(property: Property, plan: PrintedPlan): string | undefined {
    const { key } = property;
    const say = (value: string): string => phrase(plan, key.id, key.text, value);
    switch (property.type) {
        case 'mentions':
            return say(
                key.id === 'realises' ? realisedList(property.mentions, plan) : countedList(property, plan)
            );
        case 'time':
            return timeClause(property.key, property.time, plan);
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
        case 'tier':
            return squeezed(sliceOf(property.span, plan), plan);
        case 'quantity':
            return say(squeezed(sliceOf(property.quantity.span, plan), plan));
        case 'status':
            return say(
                plan.language === 'zh' ? (spokenStatus[property.status] ?? property.status) : property.status
            );
        case 'move':
            return plan.language === 'zh'
                ? `原定${property.from.text}，改为${property.to.text}`
                : `originally ${property.from.text}, moved to ${property.to.text}`;
        case 'done': {
            const clauses = property.properties.flatMap((inner) => clauseOf(inner, plan) ?? []);
            const head = property.time ? timeWords(property.time, plan) : '';
            if (plan.language === 'zh') {
                const isLabelled = (clause: string): boolean => /^[^，。；：]{1,12}：/.test(clause);
                const flowing = clauses.filter((clause) => !isLabelled(clause));
                const done = [head === '' ? '已实施' : `已于${head}实施`, ...flowing].join('，');
                return [done, ...clauses.filter(isLabelled).map(endless)].join('。');
            }
            const done = `carried out${head === '' ? '' : ` on ${head}`}`;
            return clauses.length > 0 ? `${done}${frameWordsOf(plan).colon}${clauses.join(', ')}` : done;
        }
        case 'documents':
            return say(
                property.documents.map((cited) => citedWords(cited, plan)).join(frameWordsOf(plan).listSign)
            );
    }
}

/** 《…》（教基〔2005〕9号） */
export function citedWords(cited: CitedDocument, plan: PrintedPlan): string {
    const named = cited.reference ? nameOf(cited.reference, plan) : '';
    const title = cited.title
        ? plan.language === 'zh'
            ? `《${cited.title.text}》`
            : `“${cited.title.text}”`
        : named;
    const { opening, closing } = frameWordsOf(plan);
    return cited.number ? `${title}${opening}${cited.number.text}${closing}` : title;
}

/** 时间为2024年10月16日, where it stands in the head of a table. */
export function headTimeClause({ time }: Item, plan: PrintedPlan): string[] {
    const word = plan.language === 'zh' ? '时间' : 'time';
    return time ? [timeClause({ id: 'time', text: word }, time, plan)] : [];
}

/** 时间为2024年10月16日; a time that is not decided yet follows its word: 时间另行通知. */
function timeClause(key: Pick<Property['key'], 'id' | 'text'>, time: TimeAt, plan: PrintedPlan): string {
    const value = timeWords(time, plan);
    const isOpen = plan.language === 'zh' && key.id === 'time' && time.time?.undetermined === true;
    return isOpen ? `${key.text}${value}` : phrase(plan, key.id, key.text, value);
}

/** A status in a sentence. */
const spokenStatus: Readonly<Record<string, string>> = {
    计划: '已列入计划',
    进行中: '正在进行',
    完成: '已完成',
    取消: '已取消',
    推迟: '已推迟',
    延期: '已延期'
};

/**
 * 联合共赢原则、资源共享原则; a principle that does not call itself one is quoted, and between quotes stands no sign
 * (GB/T 15834-2011, 4.5.3.5): 体现“资源共享”“优势互补”.
 */
function realisedList(mentions: readonly Mention[], plan: PrintedPlan): string {
    if (plan.language === 'en') return mentionList(mentions, plan);
    return mentions
        .map((mention) => {
            const words = mentionWords(mention, plan);
            const target = mention.reference && plan.names.head(mention.reference).target;
            const isPlain =
                target?.item.kind !== 'principle' || /(?:原则|理念|思想|精神|要求|办法)$/.test(words);
            return (isPlain && !words.includes('，')) || words.includes('“') ? words : `“${words}”`;
        })
        .reduce((list, words) =>
            list.endsWith('”') && words.startsWith('“') ? list + words : `${list}、${words}`
        );
}

import { preferredWord } from './lookup.ts';
import type { KeywordId } from './table.ts';

/**
 * Which word translation writes where the first of the other language will not do: the words bureaus have for one
 * thing, each with an English word of its own, and English forms that follow the word before.
 */

/** Chinese words and their English twins, both ways. Every Chinese word that is not the first of its keyword is here. */
const pairs: Readonly<Partial<Record<KeywordId, Readonly<Record<string, string>>>>> = {
    importedAs: { 作为: 'known as' },
    report: { 总结: 'concluding report' },
    method: { 细则: 'implementing rules' },
    committee: { 家长委员会: 'committee of parents' },
    lead: { 总校: 'main school', 盟主: 'chief school', 帮扶学校: 'supporting school' },
    members: { 分校: 'branch schools', 被帮扶学校: 'supported schools' },
    guideline: { 宗旨: 'overall purpose' },
    principle: { 准则: 'guiding rule' },
    measure: { 任务: 'task' },
    host: { 承办: 'organised by' },
    topic: { 内容: 'subject matter' },
    payer: { 提供: 'provided by' },
    hold: { 举办: 'runs', 组织: 'organises', 召开: 'convenes', 完成: 'carries out', 承担: 'gives' },
    send: { 派出: 'dispatches', 互派: 'exchanges', 接收: 'receives' },
    to: { 赴: 'into', 向: 'towards' },
    atLeast: { 至少: 'no fewer than', 不低于: 'no less than', 满: 'not below' },
    atMost: { 至多: 'no more than', 不高于: 'not above' },
    shall: { 必须: 'must', 力争: 'should' },
    and: { 及: 'as well as', 与: 'along with', 或: 'or' }
};

/** English verbs: the form behind `each alliance`, and the one behind `all`, `may` and `shall`. */
const verbs: readonly (readonly [singular: string, plain: string])[] = [
    ['holds', 'hold'],
    ['runs', 'run'],
    ['organises', 'organise'],
    ['convenes', 'convene'],
    ['gives', 'give'],
    ['carries out', 'carry out'],
    ['sends', 'send'],
    ['dispatches', 'dispatch'],
    ['exchanges', 'exchange'],
    ['receives', 'receive'],
    ['hands in', 'hand in'],
    ['reaches', 'reach'],
    ['takes part in', 'take part in'],
    ['submits to', 'submit to']
];
const plainForm: ReadonlyMap<string, string> = new Map(verbs);
const singularForm: ReadonlyMap<string, string> = new Map(
    verbs.map(([singular, plain]) => [plain, singular])
);

/** English nouns: of one, behind `each`, and of more, behind `all`. */
const nouns: readonly (readonly [one: string, more: string])[] = [
    ['alliance', 'alliances'],
    ['school', 'schools'],
    ['unit', 'units'],
    ['person', 'people'],
    ['stage', 'stages'],
    ['activity', 'activities'],
    ['measure', 'measures'],
    ['task', 'tasks'],
    ['category', 'categories'],
    ['branch school', 'branch schools'],
    ['supported school', 'supported schools']
];
const pluralOf: ReadonlyMap<string, string> = new Map(nouns);
const singularOf: ReadonlyMap<string, string> = new Map(nouns.map(([one, more]) => [more, one]));

/** What stands around a word and decides its English form. */
export type WordForm = 'first' | 'verb' | 'plain verb' | 'plural' | 'one';

/** The English word for a Chinese one. */
export function englishTwin(id: KeywordId, word: string, form: WordForm): string {
    const first = id === 'attend' && form.endsWith('verb') ? 'takes part in' : preferredWord(id, 'en');
    const twin = pairs[id]?.[word] ?? first;
    switch (form) {
        case 'plural':
            return pluralOf.get(twin) ?? twin;
        case 'one':
            return singularOf.get(twin) ?? twin;
        case 'plain verb':
            return plainForm.get(twin) ?? twin;
        default:
            return twin;
    }
}

/** The Chinese word for an English one. */
export function chineseTwin(id: KeywordId, word: string): string {
    const forms = [word, singularForm.get(word), singularOf.get(word), pluralOf.get(word)];
    const twin = Object.entries(pairs[id] ?? {}).find(([, english]) => forms.includes(english));
    return twin?.[0] ?? preferredWord(id, 'zh');
}

/** Every pair that stands in the list above, with the keyword both must belong to; for the test of the table. */
export function twinWords(): readonly (readonly [KeywordId, string])[] {
    return Object.entries(pairs).flatMap(([id, words]) =>
        Object.entries(words).flatMap(([zh, en]) => [
            [id as KeywordId, zh] as const,
            [id as KeywordId, en] as const
        ])
    );
}

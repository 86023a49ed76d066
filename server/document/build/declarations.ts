/** Declarations that nothing else in a document names, so that none is lost: units, people, kinds, sets. */
import { itemsOf } from '../../../language/items/access.ts';
import type { Item } from '../../../language/items/item.ts';
import type { Block, DocumentTree } from '../blocks.ts';
import { isDeclaration } from './kinds.ts';
import { frameWordsOf, mentionList, spelled, titleWords } from './words.ts';
import type { PrintedPlan } from './wording.ts';

/** A declaration, and which of its names (by position) nothing prints. */
export interface Unnamed {
    readonly item: Item;
    readonly names: readonly number[];
}

/**
 * The declarations of the file with a name that the document does not hold, neither the name nor the title, and every
 * set, whose name means nothing without its members.
 */
export function unnamedDeclarations(
    plan: PrintedPlan,
    sections: DocumentTree['sections']
): readonly Unnamed[] {
    const declared = [...itemsOf(plan.entries)].filter(({ kind }) => isDeclaration(kind));
    if (declared.length === 0) {
        return [];
    }
    const printed = wordsIn(sections);
    const members = namedByAlliances(plan);
    return declared.flatMap((item) => {
        const unnamed = item.names.flatMap(({ name, title }, index) =>
            members.has(name) ||
            [title?.text ?? name, name, spelled(name)].some((word) => printed.includes(word))
                ? []
                : [index]
        );
        const names = item.kind === 'set' ? [0] : unnamed;
        return names.length > 0 ? [{ item, names }] : [];
    });
}

/** Members of alliances are named where the alliance is: a quick answer for the most of a large plan's schools. */
function namedByAlliances(plan: PrintedPlan): ReadonlySet<string> {
    return new Set(
        plan.alliances.flatMap(({ item, leads, members }) =>
            plan.entries.includes(item) ? [...leads, ...members].map(({ name }) => name) : []
        )
    );
}

function wordsIn(sections: DocumentTree['sections']): string {
    const words: string[] = [];
    const collect = (value: unknown): void => {
        if (typeof value === 'string') words.push(value);
        else if (Array.isArray(value)) value.forEach(collect);
        else if (typeof value === 'object' && value !== null && !('place' in value)) {
            Object.values(value).forEach(collect);
        }
    };
    sections.forEach(({ blocks }) => {
        collect(blocks);
    });
    return words.join('\n');
}

const groups = [
    { kinds: ['unit', 'school', 'committee'], zh: '有关单位', en: 'Units concerned' },
    { kinds: ['person'], zh: '有关人员', en: 'People concerned' },
    { kinds: ['category'], zh: '人员和活动的类别', en: 'Kinds of people and activities' }
] as const;

/** A paragraph for each sort of declaration, and one for each set. */
export function declarationBlocks(items: readonly Unnamed[], plan: PrintedPlan): Block[] {
    const words = frameWordsOf(plan);
    const listed = groups.flatMap((group): Block[] => {
        const kinds: readonly string[] = group.kinds;
        const names = items
            .filter(({ item }) => kinds.includes(item.kind))
            .flatMap(({ item, names }) => names.map((index) => nameWords(item, index, plan)));
        const text = `${group[plan.language]}${words.colon}${names.join(words.listSign)}${words.stop}`;
        return names.length > 0 ? [{ kind: 'paragraph', runs: [{ text }] }] : [];
    });
    const sets = items.flatMap(({ item }) => (item.kind === 'set' ? [setBlock(item, plan)] : []));
    return [...listed, ...sets];
}

function nameWords(item: Item, index: number, plan: PrintedPlan): string {
    const title = titleWords(item, index, plan);
    return plan.language === 'en' ? spelled(title) : title;
}

/** 农村学校，指全体成员学校（不含…）。 */
function setBlock(item: Item, plan: PrintedPlan): Block {
    const words = frameWordsOf(plan);
    const parts = mentionList(item.mentions, plan);
    const except = item.properties.flatMap((property) =>
        property.type === 'mentions' && property.key.id === 'except' ? property.mentions : []
    );
    const without =
        except.length === 0
            ? ''
            : `${words.opening}${words.except}${mentionList(except, plan)}${words.closing}`;
    const name = nameWords(item, 0, plan);
    return {
        kind: 'paragraph',
        runs: [{ text: `${name}${words.meansThat}${parts}${without}${words.stop}` }],
        source: item.span
    };
}

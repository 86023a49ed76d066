/** Every reference of a file, with how strictly its name must be declared, and what it comes out as. */
import type { Condition, Item, Mention, Property, Reference, Sentence, Who } from '../../items/item.ts';
import { itemsOf } from '../../items/access.ts';
import type { Entry } from '../../items/item.ts';
import type { KeywordId } from '../../keywords/table.ts';
import { isBuiltIn } from '../built-in.ts';
import { isOrganisation } from '../kinds.ts';
import type { ResolvedReference } from '../plan.ts';
import type { NameMap } from './scope.ts';

type Take = (reference: Reference | undefined, strict: boolean) => void;

/** Properties whose words may be anything; what is declared is linked, nothing must be. */
const free: ReadonlySet<KeywordId> = new Set<KeywordId>([
    'phase',
    'seat',
    'posts',
    'category',
    'headcount',
    'alias',
    'source',
    'base',
    'levels',
    'unified',
    'agreement',
    'model',
    'tiers'
]);

/** Properties that name posts: one without its school (监事长) exists by its use, as everywhere. */
const ofPosts: ReadonlySet<KeywordId> = new Set<KeywordId>(['heldBy', 'also', 'excludes']);

/** Resolves every reference of the entries. */
export function referencesOf(entries: readonly Entry[], names: NameMap): ResolvedReference[] {
    const found: ResolvedReference[] = [];
    const take: Take = (reference, strict) => {
        if (reference) {
            found.push(resolve(reference, strict, names));
        }
    };
    for (const item of itemsOf(entries)) {
        takeItem(item, take);
    }
    return found;
}

function takeItem(item: Item, take: Take): void {
    if (item.kind !== 'suppress') {
        takeMentions(item.mentions, item.kind !== 'variable', take);
    }
    take(item.time?.anchor, true);
    takeProperties(item.properties, take);
    const declaresHolders = item.kind === 'school' || item.kind === 'unit' || item.kind === 'committee';
    for (const label of item.labels) {
        takeMentions(label.holders, !declaresHolders, take);
    }
    for (const sentence of item.sentences) {
        takeSentence(sentence, take);
    }
    for (const step of item.steps) {
        takeWho(step.who, take);
        take(step.time.anchor, true);
        takeMentions([step.to], true, take);
    }
    takeConditions(item.conditions, take);
    for (const change of item.changes) {
        for (const target of [...change.targets, change.into]) {
            take(target, true);
        }
    }
}

function takeConditions(conditions: readonly Condition[], take: Take): void {
    for (const condition of conditions) {
        if (condition.type === 'named') {
            take(condition.reference, true);
        } else if (condition.type === 'group') {
            takeConditions(condition.conditions, take);
        }
    }
}

function takeProperties(properties: readonly Property[], take: Take): void {
    for (const property of properties) {
        if (property.type === 'mentions') {
            const people = ['attend', 'invite', 'audience'].includes(property.key.id);
            for (const mention of property.mentions) {
                const isFree = free.has(property.key.id) || (ofPosts.has(property.key.id) && isPost(mention));
                takeMentions([mention], !isFree && !(people && isCounted(mention)), take);
            }
        } else if (property.type === 'time') {
            take(property.time.anchor, true);
        } else if (property.type === 'done') {
            takeProperties(property.properties, take);
        } else if (property.type === 'documents') {
            for (const cited of property.documents) {
                take(cited.reference, true);
            }
        } else if (property.type === 'quantity') {
            take(property.quantity.base, false);
        }
    }
}

/** 骨干教师3人, 每所学校, 全体教师: kinds of people are declared by their use. */
function isCounted(mention: Mention): boolean {
    return mention.amount !== undefined || mention.all || mention.each !== undefined;
}

function isPost({ reference }: Pick<Mention, 'reference'>): boolean {
    return reference?.segments.length === 1;
}

function takeMentions(mentions: readonly Mention[], strict: boolean, take: Take): void {
    for (const mention of mentions) {
        take(mention.reference, strict && mention.each === undefined);
        take(mention.counted, false);
        for (const note of mention.notes) {
            take(note.reference, note.relation === 'except' || (note.relation === 'also' && !isPost(note)));
        }
    }
}

function takeSentence(sentence: Sentence, take: Take): void {
    takeWho(sentence.who, take);
    for (const object of [...sentence.objects, sentence.counted, sentence.quantity?.base]) {
        take(object, false);
    }
    for (const party of [
        sentence.from,
        sentence.to,
        sentence.approvedBy,
        sentence.meets,
        ...sentence.except
    ]) {
        take(party, true);
    }
}

function takeWho(who: Who, take: Take): void {
    for (const party of who.parties) {
        take(party, who.each === undefined && !who.all);
    }
    for (const party of who.except) {
        take(party, true);
    }
}

function resolve(reference: Reference, strict: boolean, names: NameMap): ResolvedReference {
    const { segment: first, target, rest } = names.head(reference);
    const [second] = rest;
    const builtIn = !target && (first.noun !== undefined || isBuiltIn(first.name)) ? first.name : undefined;
    return {
        reference,
        head: first,
        strict: strict && !first.quoted,
        ...(target && { target }),
        ...(second && (isOrganisation(target) || builtIn !== undefined) && { post: second.name }),
        ...(builtIn !== undefined && { builtIn })
    };
}

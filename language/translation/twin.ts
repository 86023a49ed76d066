/** The word of the other language for one token. */
import { AstUtils } from 'langium';
import {
    isDeclaration,
    isLabel,
    isMentionProperty,
    isModalitySlot,
    isSegment,
    isSentence,
    isStatus,
    isVerbSlot,
    isWho,
    type MentionProperty,
    type Sentence
} from '../generated/ast.ts';
import type { Leaf } from '../formatting/leaves.ts';
import { keywordOf, languageOfWord, type KeywordLanguage } from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';
import { chineseTwin, englishTwin, type WordForm } from '../keywords/twins.ts';
import { eachInChinese, eachInEnglish, standsInMeasure } from './each.ts';
import { relativeTwin, recurrenceTwin, statusTwin } from './vocabulary.ts';

export type Declared = ReadonlySet<string>;

/** The twin of the token at the index; undefined for one that stays, empty for one the other language does without. */
export function twinOf(
    leaves: readonly Leaf[],
    index: number,
    to: KeywordLanguage,
    declared: Declared
): string | undefined {
    const leaf = leaves[index];
    if (!leaf) {
        return undefined;
    }
    const { node, text, type } = leaf;
    if (isStatus(node)) {
        return statusTwin(text, to);
    }
    switch (type) {
        case 'EACH':
            return to === 'en' ? eachInEnglish(leaf) : eachInChinese(leaf, leaves[index + 1]?.text ?? '');
        case 'TIME':
            return recurrenceTwin(text, to, followsQuantity(leaf));
        case 'ID':
            if (to === 'zh' && standsInMeasure(leaves, index)) {
                return '';
            }
            return isSegment(node) && !declared.has(text) ? relative(leaves, index, to) : undefined;
        case '，':
            // A half-width comma opens a clause only before an English word.
            return to === 'zh' ? '，' : undefined;
        case '、':
            return to === 'en'
                ? '、'
                : keywordOf(leaves[index + 1]?.type ?? '') === 'movedTo'
                  ? '，'
                  : undefined;
        case 'ARTICLE':
            return to === 'zh' ? '' : undefined;
        default:
            return keywordTwin(leaves, index, to, declared);
    }
}

/** 成员学校, of which each is one member school. */
function relative(leaves: readonly Leaf[], index: number, to: KeywordLanguage): string | undefined {
    const [before, leaf] = [leaves[index - 1], leaves[index]];
    const twin = relativeTwin(leaf?.text ?? '', to, standsAlone(leaves, index));
    return before?.type === 'EACH' && !/对$/.test(before.text) ? twin?.replace(/schools$/, 'school') : twin;
}

function keywordTwin(
    leaves: readonly Leaf[],
    index: number,
    to: KeywordLanguage,
    declared: Declared
): string | undefined {
    const leaf = leaves[index];
    const id = leaf && keywordOf(leaf.type);
    if (!leaf || id === undefined || keywordOf(leaf.text) === undefined || languageOfWord(leaf.text) === to) {
        return undefined;
    }
    if (to === 'zh' && standsInMeasure(leaves, index)) {
        return '';
    }
    const { node, text } = leaf;
    // A keyword can be a name: 阶段 总结; and it names what is declared by that name.
    if (isName(leaf) || (isSegment(node) && declared.has(text))) {
        return undefined;
    }
    if (isMentionProperty(node)) {
        const elects = node.act !== undefined && keywordOf(node.act) === 'electedBy';
        if (keywordOf(node.key) === 'heldBy' && (id === 'serves' || (to === 'en' && elects))) {
            return id === 'heldBy' ? 'elected by' : '';
        }
        if (to === 'zh' && opensElection(node)) {
            return '由';
        }
    }
    if (to === 'zh') {
        return chineseTwin(id, text);
    }
    const twin = englishTwin(id, text, formOf(leaves, index, id));
    // Behind a comma a bare noun would open a clause; with an article it goes on with the list.
    const goesOn = leaves[index - 1]?.type === '、' && /^(?:lead|members)$|schools?$/.test(twin);
    const isParty = isSegment(node) && (goesOn || (/schools?$/.test(twin) && standsAlone(leaves, index)));
    return isParty ? `the ${twin}` : twin;
}

function isName({ node }: Leaf): boolean {
    const holder = node.$container;
    return (
        (isDeclaration(holder) && (node === holder.name || node === holder.alias)) ||
        (isLabel(holder) && holder.names.some((name) => name === node))
    );
}

/** Properties whose nouns mean all there are: `source stages`, `unified activities`. */
const ofAll: ReadonlySet<KeywordId | undefined> = new Set(['source', 'unified']);

function formOf(leaves: readonly Leaf[], index: number, id: KeywordId): WordForm {
    const leaf = leaves[index];
    if (leaf && isVerbSlot(leaf.node)) {
        const sentence = AstUtils.getContainerOfType(leaf.node, isSentence);
        return sentence && isPlural(sentence) ? 'plain verb' : 'verb';
    }
    if (id === 'files') {
        return 'verb';
    }
    if (!leaf || !isSegment(leaf.node)) {
        return 'first';
    }
    const before = leaves[index - 1]?.type ?? '';
    if (before === 'EACH') {
        return /对$/.test(leaves[index - 1]?.text ?? '') ? 'plural' : 'one';
    }
    const key = AstUtils.getContainerOfType(leaf.node, isMentionProperty)?.key ?? '';
    return keywordOf(before) === 'all' || ofAll.has(keywordOf(key)) ? 'plural' : 'first';
}

/** Whether an English verb stands in its plain form: behind may and shall, and behind several who do it. */
function isPlural({ who, slots }: Sentence): boolean {
    const binding = slots.some(
        (slot) => isModalitySlot(slot) && ['may', 'shall'].includes(keywordOf(slot.modality) ?? '')
    );
    const first = who.parties[0]?.segments[0]?.name ?? '';
    const isOneOf = /\s(?:or|或)\s/.test(who.$cstNode?.text ?? '');
    const several =
        who.all !== undefined ||
        (who.parties.length > 1 && !isOneOf) ||
        /^(?:成员|分校|被帮扶学校|members$)/.test(first);
    return binding || (several && who.each === undefined);
}

/** Whether a time will stand directly behind how often something is done: `4 times a year`. */
function followsQuantity({ node }: Leaf): boolean {
    const slots = AstUtils.getContainerOfType(node, isSentence)?.slots ?? [];
    const isThere = (...types: readonly string[]): boolean =>
        slots.some(({ $type }) => types.includes($type));
    return isThere('QuantitySlot') && !isThere('FromSlot', 'ToSlot');
}

/** Whether a party stands as itself in a duty, so that English gives it an article. */
function standsAlone(leaves: readonly Leaf[], index: number): boolean {
    const leaf = leaves[index];
    const before = leaves[index - 1]?.type ?? '';
    const holder = leaf?.node.$container?.$container;
    const isParty = isWho(holder) || holder?.$type === 'FromSlot' || holder?.$type === 'ToSlot';
    return isParty && before !== 'EACH' && keywordOf(before) !== 'all' && before !== 'ARTICLE';
}

/** `elected by X`, which Chinese says around X: 由 X 推选. With a colon it is a list in both: 推选：X. */
function opensElection({ key, $cstNode }: MentionProperty): boolean {
    return keywordOf(key) === 'electedBy' && !/^elected[ \t\u3000-]+by\s*[:：]/.test($cstNode?.text ?? '');
}

/** 担任 behind the holders of a post and 推选 behind those who elect, which English does without. */
export function addedBehind(leaves: readonly Leaf[], index: number, to: KeywordLanguage): string | undefined {
    const leaf = leaves[index];
    const property = leaf && AstUtils.getContainerOfType(leaf.node, isMentionProperty);
    const isLast =
        to === 'zh' &&
        property?.act === undefined &&
        property?.$cstNode?.end === leaf?.end &&
        languageOfWord(property?.key ?? '') === 'en';
    if (!property || !isLast) {
        return undefined;
    }
    return keywordOf(property.key) === 'heldBy' ? '担任' : opensElection(property) ? '推选' : undefined;
}

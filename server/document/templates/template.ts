/**
 * What the template of a kind of paper says: its sections in order, and which items each of them holds. Data, so that
 * a bureau can put its own in place (`profile.sections`, `profile.phrases`, `profile.words`) without code.
 */
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { ItemKind } from '../../../language/items/item.ts';
import type { PlanDocument } from '../../../language/model/frame.ts';

/** The kinds of paper there are templates for; `registry` is a file without a paper of its own (名录). */
export type PaperKind = PlanDocument['kind'] | 'registry';

/**
 * What a section can hold: items by their keyword, what was done apart from what is still to do, what the program
 * works out (plan against record), and declarations that nothing else in the paper names.
 */
export type SectionContent =
    Exclude<ItemKind, PlanDocument['kind'] | Silent> | 'calendar' | 'done' | 'comparison' | 'declarations';

/** Items that have no place of their own in a paper. */
type Silent =
    'attachment' | 'unit' | 'school' | 'committee' | 'person' | 'category' | 'set' | 'variable' | 'suppress';

export interface TemplateSection {
    /** The chapter's heading, without its number. */
    readonly heading: { readonly zh: string; readonly en: string };
    readonly holds: readonly SectionContent[];
}

export type Template = readonly TemplateSection[];

/** How a kind of paper is numbered: by levels (一、 （一） 1. （1）), or in chapters and articles (第一章 第一条 （一）). */
export type NumberingScheme = 'levels' | 'articles';

/**
 * How properties read in a sentence, by keyword: `{}` is the value, `{word}` the keyword as the plan has it. A
 * second pattern, where there is one, is for the keyword's synonyms.
 */
export type Phrases = Readonly<
    Partial<Record<KeywordId, string | readonly [first: string, synonym: string]>>
>;

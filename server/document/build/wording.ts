/** The words a paper is printed with: those of the templates, and what a bureau's profile puts in their place. */
import { preferredWord } from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Profile } from '../profile.ts';
import { templates } from '../templates/kinds.ts';
import { frameWords, phrases, type FrameWords } from '../templates/phrases.ts';
import type { PaperKind, Phrases, SectionContent } from '../templates/template.ts';

/** A section with its heading in the paper's language. */
export interface PrintedSection {
    readonly heading: string;
    readonly holds: readonly SectionContent[];
}

export interface Wording {
    readonly words: Readonly<Record<keyof FrameWords, string>>;
    readonly phrases: Phrases;
    /** The sections of a kind: the profile's own, and those of the template. */
    readonly sections: (kind: PaperKind) => {
        readonly own: readonly PrintedSection[];
        readonly standard: readonly PrintedSection[];
    };
    /** Set as a letter (信函格式) wherever the paper does not say so itself. */
    readonly letter: boolean;
    /** What stands on the red mark instead of the issuers' names. */
    readonly mark: string | undefined;
}

/** A plan together with the words it is printed with. `facts` is the plan itself, by which facts are remembered. */
export interface PrintedPlan extends Plan {
    readonly wording: Wording;
    readonly facts: Plan;
}

/** The plan with the words of the templates, as the profile has them. */
export function printedPlan(plan: Plan, profile: Profile): PrintedPlan {
    const { language } = plan;
    const wording: Wording = {
        words: { ...frameWords[language], ...given(profile.words) },
        phrases: { ...phrases[language], ...given(profile.phrases) },
        sections: (kind) => ({
            own: profile.sections[kind] ?? [],
            standard: templates[kind].map(({ heading, holds }) => ({ heading: heading[language], holds }))
        }),
        letter: profile.form === 'letter',
        mark: profile.issuerMark
    };
    return { ...plan, wording, facts: plan };
}

/** The entries that have a value, so that spreading them over others leaves no hole. */
function given<Value>(entries: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
    return Object.fromEntries(
        Object.entries(entries).flatMap(([key, value]) =>
            value === undefined ? [] : [[key, value] as const]
        )
    );
}

/** The phrase for a property with its value; the keyword itself where no better phrase is known. */
export function phrase(plan: PrintedPlan, key: KeywordId, word: string, value: string): string {
    const known = plan.wording.phrases[key];
    const isFirst = word === preferredWord(key, 'zh') || word === preferredWord(key, 'en');
    const pattern =
        known === undefined
            ? `{word}${plan.wording.words.colon}{}`
            : typeof known === 'string'
              ? known
              : known[isFirst ? 0 : 1];
    return pattern.replaceAll('{word}', () => word).replaceAll('{}', () => value);
}

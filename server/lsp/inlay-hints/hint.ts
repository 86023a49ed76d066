import type { Plan } from '../../../language/model/plan.ts';
import type { TextRange } from '../../../language/source.ts';
import type { ReaderLanguage } from '../../messages/language.ts';

/** Something shown behind a text that is not part of it. */
export interface Hint {
    /** Absolute offset behind which it is shown. */
    readonly offset: number;
    readonly label: string;
    /** More, for who points at it; Markdown. */
    readonly tooltip?: string;
}

/** The hints of one kind for what stands between two offsets. */
export type HintTeller = (plan: Plan, within: TextRange, language: ReaderLanguage) => Hint[];

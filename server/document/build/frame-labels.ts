/** What a paper says of itself by label lines: 密级：“机密★1年”, 签发人：“某某” … */
import type { PlanDocument } from '../../../language/model/frame.ts';
import { mentionWords } from './words.ts';
import type { PrintedPlan } from './wording.ts';

/** The labels by what they mean, Chinese and English; others are notes (附注). */
const meanings = {
    copyNumber: ['份号', 'CopyNumber'],
    secrecy: ['密级', '密级和保密期限', 'Secrecy'],
    urgency: ['紧急程度', 'Urgency'],
    signers: ['签发人', 'Signer', 'Signers'],
    form: ['版式', 'Layout'],
    seal: ['用印', 'Seal']
} as const satisfies Record<string, readonly string[]>;

type FrameLabel = keyof typeof meanings;

/** The words behind each label, one a value; none for a label that is not there. */
export type FrameLabels = Readonly<Record<FrameLabel, readonly string[]>>;

export function frameLabels({ item }: PlanDocument, plan: PrintedPlan): FrameLabels {
    const valuesOf = (names: readonly string[]): string[] =>
        item.labels
            .filter(({ labels }) => labels.some(({ name }) => names.includes(name)))
            .flatMap(({ holders }) => holders.map((holder) => mentionWords(holder, plan)));
    return {
        copyNumber: valuesOf(meanings.copyNumber),
        secrecy: valuesOf(meanings.secrecy),
        urgency: valuesOf(meanings.urgency),
        signers: valuesOf(meanings.signers),
        form: valuesOf(meanings.form),
        seal: valuesOf(meanings.seal)
    };
}

/** Whether the label has a place of its own in the paper. */
export function isFrameLabel(name: string): boolean {
    return Object.values<readonly string[]>(meanings).some((names) => names.includes(name));
}

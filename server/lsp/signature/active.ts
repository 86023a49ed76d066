/** Which slot of a compound line comes next, told from what is written of it. */
import type { KeywordId } from '../../../language/keywords/table.ts';
import { keywordOf } from '../../../language/keywords/lookup.ts';
import type { Token } from '../completion/reader.ts';
import { dutySlot } from './forms.ts';

/** Tokens that say when. */
const times: ReadonlySet<string> = new Set(['TIME', 'RELATIVE', 'UNDECIDED', 'FESTIVAL']);

/** What a keyword of a duty begins, and what usually follows it. */
const begun: Readonly<Partial<Record<KeywordId, number>>> = {
    all: dutySlot.who,
    normally: dutySlot.modality,
    usually: dutySlot.modality,
    may: dutySlot.modality,
    shall: dutySlot.modality,
    hold: dutySlot.work,
    send: dutySlot.work,
    handIn: dutySlot.work,
    attend: dutySlot.work,
    reach: dutySlot.work,
    from: dutySlot.direction,
    to: dutySlot.direction,
    atLeast: dutySlot.amount,
    atMost: dutySlot.amount,
    about: dutySlot.amount
};

/** The slot of a duty (定额, 目标) that is being written. A slot that is complete gives way to the next usual one. */
export function activeInDuty(written: readonly Token[]): number {
    let active: number = dutySlot.who;
    for (const { image, tokenType } of written) {
        const started = begun[keywordOf(image) ?? 'and'];
        if (/^[，,]$/.test(image) && active > dutySlot.who) {
            return dutySlot.clause;
        }
        if (times.has(tokenType.name)) {
            active = dutySlot.work;
        } else if (tokenType.name === 'AMOUNT') {
            active = dutySlot.clause;
        } else if (started !== undefined) {
            active = started === dutySlot.modality ? dutySlot.work : started;
        } else if (active === dutySlot.who && !/^[、·]$/.test(image) && tokenType.name !== 'EACH') {
            active = dutySlot.period;
        } else if (active === dutySlot.work && tokenType.name === 'ID') {
            active = dutySlot.amount;
        }
    }
    return active;
}

/** The same for a step of a submission: who, by when, to whom. */
export function activeInStep(written: readonly Token[]): number {
    const names = written.map(({ image, tokenType }) =>
        keywordOf(image) === 'files' ? 'files' : tokenType.name
    );
    if (names.includes('files') || names.some((name) => times.has(name))) {
        return 2;
    }
    return written.length > 0 && names.at(-1) !== 'EACH' ? 1 : 0;
}

/** The same for the sentence of a role: in each alliance, how many. */
export function activeInRole(written: readonly Token[]): number {
    return written.some(({ tokenType }) => tokenType.name !== 'EACH') ? 1 : 0;
}

/** The part of a property's value that is being written; `parts` is how many it has. */
export function activeInValue(property: KeywordId, written: readonly Token[], parts: number): number {
    const last = parts - 1;
    const since = written.slice(written.findLastIndex(({ image }) => /^[、,，]$/.test(image)) + 1);
    const open = count(written, /^[（(]$/) > count(written, /^[）)]$/);
    const has = (name: string): boolean => since.some(({ tokenType }) => tokenType.name === name);
    switch (property) {
        case 'headcount':
        case 'attend':
        case 'invite':
            if (open) {
                return last;
            }
            if (has('AMOUNT')) {
                return property === 'headcount' ? last : 2;
            }
            return since.length > 0 ? 1 : 0;
        case 'rate':
            return since.some(({ tokenType }) => times.has(tokenType.name)) ? last : has('EACH') ? 1 : 0;
        case 'originally':
            return written.some(({ tokenType }) => times.has(tokenType.name)) ? last : 0;
        default:
            return 0;
    }
}

function count(tokens: readonly Token[], sign: RegExp): number {
    return tokens.filter(({ image }) => sign.test(image)).length;
}

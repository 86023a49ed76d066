import type { Plan } from '../../../language/model/plan.ts';
import { rangeOf, within, type Span } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const aliasUnused: Rule = {
    code: 'G16',
    name: 'alias-unused',
    severity: 'hint',
    since: '0.1.0',
    title: both('简称没有用到或用在前面', 'Short name unused or used too early'),
    documentation: {
        what: both(
            '“以下简称”的简称后面没有再用，或者在介绍之前就用了。',
            'A short name introduced by 以下简称 is never used, or is used before it is introduced.'
        ),
        why: both(
            '不用的简称是多余的；先用后介绍，读的人不知道指谁。',
            'An unused one is idle; one used before its introduction leaves the reader guessing.'
        ),
        bad: example`
            学校 咸阳纺机学校（以下简称 «纺机学校»）
            活动 送教 { 负责 咸阳纺机学校 }
        `,
        good: example`
            学校 咸阳纺机学校（以下简称 纺机学校）
            活动 送教 { 负责 纺机学校 }
        `,
        source: both(
            '公文写作惯例：简称先全称后简称。',
            'Drafting practice: the full name first, then the short one.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { name, full, span } of aliasesOf(plan)) {
            const { start, end } = rangeOf(span);
            const places = usesOf(plan.text, name, full).filter((at) => at < start || at >= end);
            const [first] = places;
            if (first === undefined) {
                yield {
                    span,
                    message: both(
                        `简称“${name}”后面没有用到，可以不写“以下简称”。`,
                        `The short name “${name}” is never used; leave the introduction out.`
                    )
                };
            } else if (first < start) {
                yield {
                    span,
                    message: both(
                        `简称“${name}”在介绍之前就用了。请在第一次出现处写全称和“以下简称”。`,
                        `The short name “${name}” is used before it is introduced. Introduce it where it first occurs.`
                    ),
                    related: [
                        {
                            span: {
                                place: span.place,
                                start: first - span.place.start,
                                end: first - span.place.start + name.length
                            },
                            message: both('先在这里用到', 'Used here first')
                        }
                    ]
                };
            }
        }
    }
};

interface Alias {
    readonly name: string;
    readonly full: string;
    readonly span: Span;
}

/** Short names introduced in declarations and in running text. */
function* aliasesOf(plan: Plan): Iterable<Alias> {
    for (const entry of plan.entries) {
        if (entry.entry !== 'item') continue;
        for (const { name, alias } of entry.names) {
            if (alias) yield { name: alias.name, full: name, span: alias.span };
        }
    }
    for (const piece of textsOf(plan)) {
        if (!piece.text.includes('以下简称')) continue;
        for (const match of piece.text.matchAll(INTRODUCED)) {
            const name = match[2] ?? '';
            const at = match.index + match[0].length - name.length;
            const before = match[1] ?? '';
            const full = before.endsWith(name) ? before.slice(-name.length - TELLING) : '';
            yield { name, full, span: within(piece.span, at, at + name.length) };
        }
    }
}

const INTRODUCED = /([\u4e00-\u9fff]{0,30})\s*[（(]?\s*以下简称\s*[“"「《]?([^”"」》）)，。\s]{2,20})/g;
/** So many characters before the short name are enough to know the full name by. */
const TELLING = 2;

/** Absolute offsets of the short name where it is not part of the full name. */
function usesOf(text: string, name: string, full: string): readonly number[] {
    const inFull = full.indexOf(name);
    const places: number[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        if (inFull < 0 || !text.startsWith(full, at - inFull)) places.push(at);
    }
    return places;
}

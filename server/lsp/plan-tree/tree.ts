/** What every part of the side bar's tree is made with. */
import type { Named, Plan } from '../../../language/model/plan.ts';
import type { Span } from '../../../language/source.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import type { Bilingual } from '../../rules/rule.ts';
import type { OutlineKind, OutlineNode } from '../../protocol.ts';
import { locate, type Session } from '../session.ts';
import type { Snapshot } from '../snapshot.ts';

/** More below one node would be no overview; the rest is counted. */
const mostChildren = 300;

type Extra = Partial<Pick<OutlineNode, 'detail' | 'tooltip' | 'state' | 'children'>>;

/** Makes the nodes of one plan's tree. */
export class TreeMaker {
    readonly plan: Plan;
    readonly language: ReaderLanguage;
    readonly #session: Session;
    readonly #snapshot: Snapshot;

    constructor(session: Session, snapshot: Snapshot) {
        this.plan = snapshot.plan;
        this.language = session.language;
        this.#session = session;
        this.#snapshot = snapshot;
    }

    /** A node; `span` is the place it leads to, `id` is unique below its parent. */
    node(
        kind: OutlineKind,
        id: string,
        label: string,
        span: Span | undefined,
        extra: Extra = {}
    ): OutlineNode {
        const { detail, children, ...rest } = extra;
        return {
            id: `${kind} ${id}`,
            label,
            kind,
            ...(detail !== undefined && detail !== '' && { detail }),
            ...rest,
            ...(span && this.#placeOf(span)),
            ...(children !== undefined && { children: this.#limited(children) })
        };
    }

    say(sentence: Bilingual): string {
        return sentence[this.language];
    }

    #placeOf(span: Span): Pick<OutlineNode, 'uri' | 'range'> {
        if (span.place.uri === this.plan.uri) {
            return { range: this.#snapshot.lines.rangeOfSpan(span) };
        }
        return locate(this.#session, span) ?? {};
    }

    #limited(children: OutlineNode[]): OutlineNode[] {
        const more = children.length - mostChildren;
        if (more <= 0) {
            return children;
        }
        const label = this.say({ zh: `另有${String(more)}项`, en: `${String(more)} more` });
        return [...children.slice(0, mostChildren), this.node('more', '', label, undefined)];
    }
}

/** Things of one name told apart by their number, so that ids stay the same while texts move. */
export function numbered<T>(
    all: readonly T[],
    nameOf: (one: T) => string
): readonly { one: T; id: string }[] {
    const seen = new Map<string, number>();
    return all.map((one) => {
        const name = nameOf(one);
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return { one, id: times === 1 ? name : `${name} ${String(times)}` };
    });
}

/** The title of something, else its name; `text` for what has neither, and its keyword where there is none. */
export function titleOf({ title, name, item }: Named, text?: string): string {
    return [title, name, text].find((one) => one !== undefined && one !== '') ?? item.keyword.text;
}

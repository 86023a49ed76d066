import { preferredWord } from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Item } from '../../../language/items/item.ts';
import { asWritten } from '../../../language/parsing/writing-names.ts';
import { within, type Span } from '../../../language/source.ts';
import { writtenAt } from '../../facts/source.ts';
import type { Edit, Fix } from '../rule.ts';
import { both } from './bilingual.ts';

/** A fix that puts `text` in the place of the span, named after what it writes. */
export function replacing(span: Span, text: string): Fix {
    const bare = /[“”‘’]/.test(text);
    const title = bare
        ? both(`改为 ${text}`, `Replace with ${text}`)
        : both(`改为“${text}”`, `Replace with “${text}”`);
    return { title, edits: [{ span, text }] };
}

/** The same, to be taken without asking. */
export function surelyReplacing(span: Span, text: string): Fix {
    return { ...replacing(span, text), preferred: true };
}

/** A fix that takes the span away. */
export function deleting(span: Span): Fix {
    return { title: both('删除', 'Delete'), edits: [{ span, text: '' }] };
}

/** A property in the plan's language, its value a name: `计入 联合活动`, `counts towards Meetings`. */
export function propertyText({ language }: Plan, keyword: KeywordId, name: string): string {
    return `${preferredWord(keyword, language)} ${asWritten(name)}`;
}

/**
 * The edit that writes a property such as `计入 联合活动` into an item: before its closing brace, or in braces of
 * its own where it has none.
 */
export function addingProperty(plan: Plan, item: Item, property: string): Edit {
    const written = writtenAt(plan, item.span);
    const body = /[}｝][。.]?\s*$/.exec(written);
    if (body && /[{｛]/.test(written)) {
        const before = written.slice(0, body.index);
        const line = /\n([ \t]*)$/.exec(before);
        const at = before.trimEnd().length;
        const text = line ? `\n${line[1] ?? ''}    ${property}` : `  ${property}`;
        return { span: within(item.span, at, at), text };
    }
    const at = written.replace(/[。.；;]?\s*$/, '').length;
    const span = within(item.span, at, written.trimEnd().length);
    return { span, text: ` { ${property} }` };
}

/** The fix that takes a whole line away where nothing else stands on it, else only the span. */
export function deletingLine(plan: Plan, span: Span): Fix {
    const start = span.place.start + span.start;
    const end = span.place.start + span.end;
    const blankBefore = /(^|\n)[ \t]*$/.test(plan.text.slice(Math.max(0, start - 200), start));
    const after = /^[ \t]*(\r?\n|$)/.exec(plan.text.slice(end, end + 200));
    return deleting(blankBefore && after ? { ...span, end: span.end + after[0].length } : span);
}

/** The fix that takes one name out of a list, together with the separator that stood beside it. */
export function removingFromList(plan: Plan, span: Span): Fix {
    const start = span.place.start + span.start;
    const end = span.place.start + span.end;
    const behind = /^[ \t]*[、,，][ \t]*/.exec(plan.text.slice(end, end + 20));
    const ahead = /[ \t]*[、,，][ \t]*$/.exec(plan.text.slice(Math.max(0, start - 20), start));
    const wide = behind
        ? { ...span, end: span.end + behind[0].length }
        : { ...span, start: span.start - (ahead?.[0].length ?? 0) };
    return { title: both('从名单中删去', 'Take it out of the list'), edits: [{ span: wide, text: '' }] };
}

import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import { keywordOf } from '../../../language/keywords/lookup.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { parserServices } from '../../../language/parsing/parser.ts';
import { rangeOf } from '../../../language/source.ts';
import { escapeMarkdown } from '../../document/text.ts';
import { isOwn } from '../../facts/source.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { occurrenceAt, type Occurrence } from '../names/occurrences.ts';
import { entryAt, touches } from '../search.ts';
import type { Session } from '../session.ts';
import { describeBuiltIn } from './built-in.ts';
import { describeCode } from './code.ts';
import { describeTimeMeant } from './date.ts';
import { findingsTold } from './findings.ts';
import { describeKeyword } from './keyword.ts';
import { describeNamed } from './named.ts';
import type { Told } from './told.ts';
import { valueAt } from './values.ts';
import { readWith, timeAt } from './when.ts';

type Teller = (plan: Plan, offset: number, language: ReaderLanguage) => Told | undefined;

/**
 * What the text under the cursor means: a rule's code, a quote of the model, a name, a date, a keyword, figures; and where
 * something is found there, what the rules are about.
 */
export async function hover(session: Session, params: HoverParams): Promise<Hover | null> {
    const findings = await session.findings(params.textDocument.uri);
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return null;
    }
    const offset = snapshot.lines.offsetAt(params.position);
    const meaning = meaningAt(snapshot.plan, offset, session.language);
    const explained = findingsTold(findings, offset, session.language);
    const told = [meaning, explained].filter((each) => each !== undefined);
    const [first] = told;
    if (first === undefined) {
        return null;
    }
    return {
        contents: { kind: MarkupKind.Markdown, value: told.map(({ text }) => text).join('\n\n---\n\n') },
        range: snapshot.lines.range(first.range)
    };
}

function meaningAt(plan: Plan, offset: number, language: ReaderLanguage): Told | undefined {
    for (const tell of [
        codeTeller,
        quoteTeller,
        nameTeller,
        builtInTeller,
        timeTeller,
        keywordTeller,
        valueAt
    ]) {
        const told = tell(plan, offset, language);
        if (told !== undefined) {
            return told;
        }
    }
    return undefined;
}

const codeTeller: Teller = (plan, offset, language) => {
    const found = plan.suppressions.flatMap(({ rules }) => rules).find(({ span }) => touches(span, offset));
    const text = found && describeCode(found.code, language);
    return found === undefined || text === undefined ? undefined : { range: rangeOf(found.span), text };
};

const quoteTeller: Teller = (plan, offset, language) => {
    const found = plan.quotes.find(({ quote }) => touches(quote.span, offset));
    if (found === undefined) {
        return undefined;
    }
    const nothing = language === 'zh' ? '没有这一项，无法印出。' : 'There is nothing of this name to print.';
    const printed =
        found.text === undefined
            ? nothing
            : `${language === 'zh' ? '印出：' : 'Printed: '}${escapeMarkdown(found.text)}`;
    const about = found.target === undefined ? [] : [describeNamed(found.target, plan, language)];
    return { range: rangeOf(found.quote.span), text: [printed, ...about].join('\n\n') };
};

const nameTeller: Teller = (plan, offset, language) => {
    const found = occurrenceAt(plan, offset);
    const text =
        found?.kind === 'post' ? postText(plan, found) : found && nameText(plan, found, offset, language);
    return found === undefined || text === undefined ? undefined : { range: rangeOf(found.span), text };
};

function nameText(
    plan: Plan,
    found: Occurrence,
    offset: number,
    language: ReaderLanguage
): string | undefined {
    const here = plan.names
        .all(found.written)
        .find(({ nameSpan }) => isOwn(plan, nameSpan) && touches(nameSpan, offset));
    const named = found.target ?? here ?? plan.names.find(found.written);
    return named && describeNamed(named, plan, language);
}

/** Who holds the post, where the school says so. */
function postText(plan: Plan, { target, written }: Occurrence): string {
    const holders = plan.organisations
        .filter(({ name }) => name === target?.name)
        .flatMap(({ posts }) => posts)
        .find(({ name }) => name === written)?.holders;
    const heading = `**${escapeMarkdown(`${target?.name ?? ''}·${written}`)}**`;
    return holders === undefined ? heading : `${heading}\n\n${escapeMarkdown(holders.join('、'))}`;
}

const builtInTeller: Teller = (plan, offset, language) => {
    const found = plan.references.find(
        ({ reference, target }) => target === undefined && touches(reference.segments[0].span, offset)
    );
    const text = found && describeBuiltIn(found, plan, language);
    return found === undefined || text === undefined
        ? undefined
        : { range: rangeOf(found.reference.segments[0].span), text };
};

const timeTeller: Teller = (plan, offset, language) => {
    const found = timeAt(plan, offset);
    const text =
        found &&
        [describeTimeMeant(found.resolved, language), ...readWith(found.from, language)]
            .map(escapeMarkdown)
            .join('\n\n');
    return found === undefined || text === undefined || text === ''
        ? undefined
        : { range: rangeOf(found.written.span), text };
};

/** The keyword under the cursor, as the lexer reads the item: in running text the same signs are mere words. */
const keywordTeller: Teller = (plan, offset, language) => {
    const entry = entryAt(plan, offset);
    if (entry === undefined) {
        return undefined;
    }
    const { start, end } = rangeOf(entry.span);
    const { tokens } = parserServices().parser.Lexer.tokenize(plan.text.slice(start, end));
    const token = tokens.find((one) => touchesToken(one, offset - start));
    const id = token && token.tokenType.name !== 'ID' ? keywordOf(token.image) : undefined;
    if (token === undefined || id === undefined) {
        return undefined;
    }
    const from = start + token.startOffset;
    return { range: { start: from, end: from + token.image.length }, text: describeKeyword(id, language) };
};

function touchesToken(
    { startOffset, image }: { startOffset: number; image: string },
    offset: number
): boolean {
    return startOffset <= offset && offset < startOffset + image.length;
}

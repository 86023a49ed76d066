import { itemsOf } from '../../../language/items/access.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { inLanguage, type ReaderLanguage } from '../../messages/language.ts';
import type { PasteParams, PasteReply, RosterParams, RosterReply } from '../../protocol.ts';
import { declarationsOf } from '../../roster/declarations.ts';
import { clipboardRows, freeLine, pasteOffers } from '../../roster/paste.ts';
import { readRoster } from '../../roster/read-roster.ts';
import { readSheets } from '../../roster/read-sheets.ts';
import type { RosterProblem } from '../../roster/roster.ts';
import { declaredBefore } from '../../messages/roster.ts';
import type { Session } from '../session.ts';
import { bytesOf } from './base64.ts';

/** What a list says, for the plan it is to go into; nothing is written. */
export async function roster(session: Session, { fileName, base64, at }: RosterParams): Promise<RosterReply> {
    const { language } = session;
    const sheets = await readSheets(fileName, bytesOf(base64));
    if ('zh' in sheets) {
        return { ok: false, message: inLanguage(sheets, language) };
    }
    const plan = at && (await session.snapshot(at.uri))?.plan;
    const { schools, pairs, people, problems } = readRoster(sheets);
    const declared = namesIn(plan);
    const known = [...schools, ...people]
        .filter(({ name }) => declared.has(name))
        .map(({ name }): RosterProblem => ({ sheet: '', message: declaredBefore(name) }));
    const text = declarationsOf({ schools, pairs, people, problems }, plan?.language ?? language, declared);
    return {
        ok: true,
        text,
        counts: { schools: schools.length, pairs: pairs.length, people: people.length },
        problems: [...problems, ...known].map((problem) => ({
            where: placeText(problem, language, sheets.length > 1),
            message: inLanguage(problem.message, language)
        })),
        ...(plan && at && { line: freeLine({ text: plan.text, line: at.line }) })
    };
}

/** What the clipboard's table becomes at the cursor. */
export async function paste(session: Session, { uri, line, html, text }: PasteParams): Promise<PasteReply> {
    const plan = (await session.snapshot(uri))?.plan;
    const rows = clipboardRows(html, text);
    const offers =
        plan &&
        pasteOffers(rows, { text: plan.text, line, language: plan.language, declared: namesIn(plan) });
    return { offers: offers ? [...offers] : [] };
}

/** Every name of the plan and of what it imports. */
function namesIn(plan: Plan | undefined): ReadonlySet<string> {
    if (plan === undefined) {
        return new Set();
    }
    const own = [...itemsOf(plan.entries)].flatMap(({ names }) => names.map(({ name }) => name));
    return new Set([...own, ...[...plan.organisations, ...plan.persons].map(({ name }) => name)]);
}

/** 人员 第5行, People row 5; alone: 第5行, Row 5. */
function placeText({ sheet, row }: RosterProblem, language: ReaderLanguage, several: boolean): string {
    if (row === undefined) {
        return several ? sheet : '';
    }
    const number = String(row);
    return several
        ? { zh: `${sheet} 第${number}行`, en: `${sheet} row ${number}` }[language]
        : { zh: `第${number}行`, en: `Row ${number}` }[language];
}

/** What the line under the cursor is made of, and which part of it comes now. */
import {
    MarkupKind,
    type ParameterInformation,
    type SignatureHelp,
    type SignatureHelpParams
} from 'vscode-languageserver';
import type { KeywordLanguage } from '../../../language/keywords/lookup.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { cursorAt, writingAt } from '../completion/place.ts';
import type { Session } from '../session.ts';
import { wordStart } from '../words.ts';
import { activeInDuty, activeInRole, activeInStep, activeInValue } from './active.ts';
import { dutyForm, propertyForms, roleForm, submissionForm, type Form } from './forms.ts';
import type { Writing } from '../completion/reader.ts';

interface Shape {
    readonly form: Form;
    readonly active: number;
}

/** The form of a duty, a step, a role's line, a value of several parts, or the columns of a table. */
export async function signatureHelp(
    session: Session,
    params: SignatureHelpParams
): Promise<SignatureHelp | null> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return null;
    }
    const { plan, lines } = snapshot;
    const offset = lines.offsetAt(params.position);
    const { place } = cursorAt(plan, offset);
    if (place.kind === 'cell') {
        return place.columns.length === 0 ? null : columnsHelp(place.columns, place.index, session.language);
    }
    const writing = writingAt(plan, wordStart(plan.text, offset));
    const shape = writing && shapeOf(writing);
    return shape === undefined ? null : helpFor(shape, plan.language, session.language);
}

function shapeOf({ item, property, inDuty, written }: Writing): Shape | undefined {
    const form = property === undefined ? undefined : propertyForms[property];
    if (form !== undefined && property !== undefined && !inDuty) {
        return { form, active: activeInValue(property, written, form.slots.length) };
    }
    if (!inDuty) {
        return undefined;
    }
    switch (item) {
        case 'quota':
        case 'goal':
            return { form: dutyForm, active: activeInDuty(written) };
        case 'submission':
            return { form: submissionForm, active: activeInStep(written) };
        case 'role':
            return { form: roleForm, active: activeInRole(written) };
        default:
            return undefined;
    }
}

function helpFor({ form, active }: Shape, file: KeywordLanguage, reader: ReaderLanguage): SignatureHelp {
    const labels = form.slots.map(({ label }) => label[file]);
    return help(
        labels.join(form.between),
        form.slots.map(({ about }, index) => ({ label: labels[index] ?? '', documentation: about[reader] })),
        active,
        form.about[reader]
    );
}

function columnsHelp(
    columns: readonly string[],
    active: number,
    reader: ReaderLanguage
): SignatureHelp | null {
    if (active >= columns.length) {
        return null;
    }
    const number = `${String(active + 1)}/${String(columns.length)}`;
    const about = { zh: `第${number}列`, en: `column ${number}` };
    const parameters = columns.map((label) => ({ label }));
    return help(columns.join(' | '), parameters, active, about[reader]);
}

function help(
    label: string,
    parameters: ParameterInformation[],
    active: number,
    about: string
): SignatureHelp {
    const documentation = { kind: MarkupKind.PlainText, value: about };
    return {
        signatures: [{ label, parameters, documentation }],
        activeSignature: 0,
        activeParameter: active
    };
}

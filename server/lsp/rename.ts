/** Renaming in all files that know the name, with the new name checked first. */
import {
    LSPErrorCodes,
    ResponseError,
    TextDocumentEdit,
    type PrepareRenameParams,
    type PrepareRenameResult,
    type RenameParams,
    type TextEdit,
    type WorkspaceEdit
} from 'vscode-languageserver';
import { rangeOf } from '../../language/source.ts';
import { inLanguage } from '../messages/language.ts';
import type { Bilingual } from '../rules/rule.ts';
import { occurrenceAt, occurrencesOf, type Occurrence } from './names/occurrences.ts';
import { isBareName, nameObstacle } from '../../language/parsing/writing-names.ts';
import { everywhere } from './references.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/** The name under the cursor, without its quotation marks; a refusal where nothing stands that has a declaration. */
export async function prepareRename(
    session: Session,
    params: PrepareRenameParams
): Promise<PrepareRenameResult> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    const here = snapshot && renamableAt(snapshot, snapshot.lines.offsetAt(params.position));
    if (snapshot === undefined || here === undefined) {
        throw refusal(session, {
            zh: '这里没有可以改名的名称：请把光标放在本方案或所导入的名录写明的名称上。',
            en: 'No name can be renamed here: place the cursor on a name that this plan or an imported registry declares.'
        });
    }
    return { range: snapshot.lines.rangeOfSpan(here.span), placeholder: here.written };
}

/**
 * Edits for every plan of the folders in which the name stands, in declarations, references and quotes in prose. A short name
 * is a name of its own; titles stay. Quotation marks are added where the new name needs them.
 *
 * @throws ResponseError with a sentence for the reader where the new name cannot be taken
 */
export async function rename(session: Session, params: RenameParams): Promise<WorkspaceEdit> {
    const snapshots = await session.everySnapshot();
    const snapshot = await session.snapshot(params.textDocument.uri);
    const here = snapshot && renamableAt(snapshot, snapshot.lines.offsetAt(params.position));
    const newName = params.newName.trim();
    if (here === undefined || newName === here.written) {
        return { documentChanges: [] };
    }
    const concerned = snapshots.filter(({ plan }) => occurrencesOf(plan).some((one) => one.key === here.key));
    const obstacle = obstacleTo(newName, everywhere(concerned, here.key), concerned);
    if (obstacle !== undefined) {
        throw refusal(session, obstacle);
    }
    return {
        documentChanges: concerned.map((one) =>
            TextDocumentEdit.create(
                { uri: one.uri, version: session.version(one.uri) ?? null },
                editsIn(one, here.key, newName)
            )
        )
    };
}

function refusal(session: Session, message: Bilingual): ResponseError {
    return new ResponseError(LSPErrorCodes.RequestFailed, inLanguage(message, session.language));
}

/** The occurrence at the offset, if its name has a place where it is introduced. */
function renamableAt({ plan }: Snapshot, offset: number): Occurrence | undefined {
    const here = occurrenceAt(plan, offset);
    const isPlainUse = here?.kind === 'post' && !postIsDeclared(here);
    return isPlainUse ? undefined : here;
}

/** Every school has the usual posts without declaring them; those are no names of the plan. */
function postIsDeclared({ target, written }: Occurrence): boolean {
    const labels = target?.item.labels.flatMap((line) => line.labels) ?? [];
    return labels.some((label) => label.name === written);
}

function obstacleTo(
    name: string,
    occurrences: readonly Occurrence[],
    concerned: readonly Snapshot[]
): Bilingual | undefined {
    switch (nameObstacle(name)) {
        case 'empty':
            return { zh: '名称不能为空。', en: 'A name cannot be empty.' };
        case 'signs':
            return {
                zh: `名称“${name}”里不能有引号、书名号、花括号、方头括号、竖线或换行，请换一个写法。`,
                en: `The name “${name}” cannot hold quotation marks, braces, brackets of prose, bars or line breaks.`
            };
        case undefined:
    }
    if (name.includes('.') && occurrences.some((one) => one.kind === 'quote')) {
        return {
            zh: `正文用{…}引用了这个名称，名称“${name}”里不能有点号。`,
            en: `Prose quotes this name in {…}, so the name “${name}” cannot hold a full stop.`
        };
    }
    const isPost = occurrences.some((one) => one.kind === 'post' || one.kind === 'post declaration');
    const clash = isPost ? undefined : concerned.find(({ plan }) => plan.names.find(name) !== undefined);
    return clash === undefined ? undefined : clashMessage(name, clash);
}

function clashMessage(name: string, { plan, lines }: Snapshot): Bilingual {
    const other = plan.names.find(name);
    const own = other !== undefined && other.nameSpan.place.uri === plan.uri;
    const line = own ? lines.lineAt(rangeOf(other.nameSpan).start) + 1 : undefined;
    return {
        zh: `已有名称“${name}”（${line === undefined ? '来自导入的文件' : `第${String(line)}行`}），请换一个名称。`,
        en: `The name “${name}” is taken (${line === undefined ? 'by an imported file' : `line ${String(line)}`}); choose another.`
    };
}

function editsIn({ plan, lines }: Snapshot, key: string, newName: string): TextEdit[] {
    const bare = isBareName(newName);
    return occurrencesOf(plan)
        .filter((one) => one.key === key)
        .map((one) => editOf(plan.text, one, newName, bare))
        .map(({ start, end, newText }) => ({ range: lines.range({ start, end }), newText }));
}

interface Replacement {
    readonly start: number;
    readonly end: number;
    readonly newText: string;
}

function editOf(text: string, occurrence: Occurrence, newName: string, bare: boolean): Replacement {
    const { start, end } = rangeOf(occurrence.span);
    const marked = /[“"「《]/.test(text.charAt(start - 1)) && /[”"」》]/.test(text.charAt(end));
    if (bare || marked || occurrence.kind === 'quote' || standsInCell(text, start)) {
        return { start, end, newText: newName };
    }
    return { start, end, newText: `“${newName}”` };
}

/** Cells of a table hold names without quotation marks. */
function standsInCell(text: string, offset: number): boolean {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trimStart();
    return line.startsWith('|') || line.startsWith('｜');
}

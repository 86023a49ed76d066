import { DocumentDropOrPasteEditKind, DocumentPasteEdit, WorkspaceEdit, l10n, languages } from 'vscode';
import type {
    CancellationToken,
    DataTransfer,
    Disposable,
    DocumentPasteEditProvider,
    Range,
    TextDocument
} from 'vscode';
import { languageId } from '../../server/protocol.ts';
import type { PasteForm } from '../../server/protocol.ts';
import type { PlanServer } from '../server.ts';
import { linesAt } from './insert-lines.ts';

/** Longest clipboard that is looked at, in UTF-16 units: pages carry styles many times their text. */
const longestClipboard = 5_000_000;

const kind = DocumentDropOrPasteEditKind.Text.append('alliancePlan', 'table');

/** A table copied from Word, WPS or Excel becomes rows of a table or declarations; “Paste As…” offers the others. */
export function registerPasteTable(server: PlanServer): Disposable {
    const provider: DocumentPasteEditProvider = {
        async provideDocumentPasteEdits(document, ranges, clipboard, _context, token) {
            const [range, ...others] = ranges;
            return range && others.length === 0 ? editsFor(server, document, range, clipboard, token) : [];
        }
    };
    return languages.registerDocumentPasteEditProvider({ language: languageId }, provider, {
        providedPasteEditKinds: [kind],
        pasteMimeTypes: ['text/html', 'text/plain']
    });
}

async function editsFor(
    server: PlanServer,
    document: TextDocument,
    range: Range,
    clipboard: DataTransfer,
    token: CancellationToken
): Promise<DocumentPasteEdit[]> {
    const html = (await clipboard.get('text/html')?.asString()) ?? '';
    const text = (await clipboard.get('text/plain')?.asString()) ?? '';
    const mayBeTable = /<table/i.test(html) || text.includes('\t');
    if (!range.isEmpty || !mayBeTable || html.length + text.length > longestClipboard) {
        return [];
    }
    const { offers } = await server.paste(
        { uri: server.uriOf(document.uri), line: range.start.line, html, text },
        token
    );
    return offers.map((offer) => {
        const edit = new DocumentPasteEdit('', titleOf(offer.form), kind.append(offer.form));
        const { position, lines } = linesAt(document, offer.line, offer.text);
        edit.additionalEdit = new WorkspaceEdit();
        edit.additionalEdit.insert(document.uri, position, lines);
        return edit;
    });
}

function titleOf(form: PasteForm): string {
    switch (form) {
        case 'rows':
            return l10n.t('Paste as rows of the table');
        case 'declarations':
            return l10n.t('Paste as items of the plan');
        case 'table':
            return l10n.t('Paste as a table');
    }
}

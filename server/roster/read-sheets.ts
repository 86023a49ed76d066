/** The tables in a workbook or text file, whoever made it: Excel, WPS, or an export of another program. */
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { badWorkbook, emptyFile, hugeWorkbook, oldWorkbook, unknownTable } from '../messages/roster.ts';
import type { Bilingual } from '../rules/rule.ts';
import { decodeText } from '../workspace/decode.ts';
import { cellText } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** Most bytes a workbook may unpack to: a county's roster has one or two million, a zip bomb thousands of millions. */
const mostUnpacked = 200 * 1024 * 1024;

/**
 * The sheets that hold anything, or why the file cannot be read and what to do. What is named a table of text may be a
 * workbook all the same: other programs export under any name.
 */
export async function readSheets(fileName: string, bytes: Uint8Array): Promise<readonly Sheet[] | Bilingual> {
    const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
    switch (extension) {
        case 'xlsx':
            return filled(await workbookSheets(bytes));
        case 'csv':
        case 'tsv':
        case 'txt':
            if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
                return filled(await workbookSheets(bytes));
            }
            if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
                return oldWorkbook;
            }
            return textSheets(fileName, bytes);
        case 'xls':
        case 'et':
            return oldWorkbook;
        default:
            return unknownTable;
    }
}

/** A table of text: commas, semicolons or tabs between cells, as the text shows. */
export function textSheet(name: string, text: string): Sheet {
    const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
        // Tabs stand in no cell, so where there is one it parts cells; few lines are too few to guess from.
        ...(text.includes('\t') ? { delimiter: '\t' } : { delimitersToGuess: [',', ';', '，'] })
    });
    return { name, rows: data.map((row) => row.map(cellText)) };
}

function textSheets(name: string, bytes: Uint8Array): readonly Sheet[] | Bilingual {
    // What Excel calls text in Unicode, with its mark.
    if (startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xff, 0xfe, 0, 0])) {
        return filled([textSheet(name, new TextDecoder('utf-16le').decode(bytes))]);
    }
    const decoded = decodeText(bytes);
    if (decoded.ok) {
        return filled([textSheet(name, decoded.text)]);
    }
    return decoded.isText ? decoded.message : unknownTable;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
    return start.every((byte, index) => bytes[index] === byte);
}

function filled(sheets: readonly Sheet[] | Bilingual): readonly Sheet[] | Bilingual {
    if ('zh' in sheets) {
        return sheets;
    }
    const found = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
    return found.length === 0 ? emptyFile : found;
}

async function workbookSheets(bytes: Uint8Array): Promise<readonly Sheet[] | Bilingual> {
    try {
        if (unpackedSize(bytes) > mostUnpacked) {
            return hugeWorkbook;
        }
        const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
        return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
    } catch {
        return badWorkbook;
    }
}

/** What the archive's directory says it unpacks to, without unpacking. */
function unpackedSize(bytes: Uint8Array): number {
    let size = 0;
    unzipSync(bytes, {
        filter: ({ originalSize }) => {
            size += originalSize;
            return false;
        }
    });
    return size;
}

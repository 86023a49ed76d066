import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/universal';
import type { Sheet, SheetCell, Workbook } from '../../sheets.ts';
import { columnLetters } from '../../sheets.ts';
import { cleanText } from '../../text.ts';
import { coreXml } from '../core-properties.ts';
import { zipPackage } from '../zip.ts';

/** Days from the spreadsheet's day 0 to 1970-01-01. */
const SERIAL_OF_EPOCH = 25_569;

/** A cell holds no more; what is longer is cut there, with a mark that it was. */
const LONGEST_TEXT = 32_767;

const FORMAT = { day: 'yyyy-mm-dd', number: 'General', money: '#,##0.00' } as const;

const HEAD = {
    fontWeight: 'bold',
    backgroundColor: '#E7E6E6',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    borderStyle: 'thin'
} as const;

const BODY = { alignVertical: 'top', wrap: true, borderStyle: 'thin' } as const;

const FACE = { zh: '宋体', en: 'Calibri' } as const;

/**
 * The workbook as a spreadsheet file: heads frozen and filtered, days as days, money as money, sums live. Words are
 * always written as words, so that none can act as a formula. The same workbook gives the same bytes.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
    const { language, sheets } = workbook;
    const blob = await writeExcelFile(
        sheets.map((sheet) => ({
            sheet: sheet.name,
            data: [
                sheet.columns.map(({ head }) => ({ ...HEAD, type: String, value: head })),
                ...sheet.rows.map((row, index) => rowCells(row, index >= sheet.rows.length - sheet.totalRows))
            ],
            columns: sheet.columns.map(({ width }) => ({ width })),
            stickyRowsCount: 1,
            ...(sheet.columns.length > 5 && { orientation: 'landscape' as const })
        })),
        { fontFamily: FACE[language], fontSize: 11, features: [filters(sheets)] }
    ).toBlob();
    const parts = new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))));
    withProperties(parts, workbook.properties);
    return zipPackage(parts);
}

function rowCells(row: readonly SheetCell[], total: boolean): Cell[] {
    return row.map((cell) => {
        const look = total ? { ...BODY, fontWeight: 'bold' as const } : BODY;
        switch (cell.kind) {
            case 'text':
                return { ...look, type: String, value: shortened(cleanText(cell.text)) };
            case 'day':
                return { ...look, type: Number, value: cell.day + SERIAL_OF_EPOCH, format: FORMAT.day };
            case 'number':
                return { ...look, type: Number, value: cell.value };
            case 'money':
                return { ...look, type: Number, value: cell.yuan, format: FORMAT.money };
            case 'formula':
                return { ...look, type: 'Formula', value: cell.formula, format: FORMAT[cell.format] };
            case 'empty':
                return look;
        }
    });
}

function shortened(text: string): string {
    return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/**
 * What the library does not write: filters, which stand right behind the rows where the schema wants them. And what it
 * writes oddly: a head frozen without columns lies above the lower left pane, not the lower right.
 */
function filters(sheets: readonly Sheet[]): Feature<Blob> {
    return {
        files: {
            transform: {
                'xl/worksheets/sheet{id}.xml': {
                    transform: (xml, _options, { sheetIndex }) => {
                        const sheet = sheets[sheetIndex];
                        if (!sheet) return xml;
                        const last = columnLetters(sheet.columns.length - 1);
                        const rows = 1 + sheet.rows.length - sheet.totalRows;
                        return xml
                            .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}${rows}"/>`)
                            .replace(' xSplit="0"', '')
                            .replace('activePane="bottomRight"', 'activePane="bottomLeft"');
                    }
                }
            }
        }
    };
}

const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Adds title, issuer and date, which the library does not write. */
function withProperties(parts: Map<string, Uint8Array>, properties: Workbook['properties']): void {
    const insert = (name: string, before: string, added: string): void => {
        const xml = parts.get(name);
        if (xml) parts.set(name, strToU8(strFromU8(xml).replace(before, () => added + before)));
    };
    insert(
        '[Content_Types].xml',
        '</Types>',
        `<Override PartName="/docProps/core.xml" ContentType="${CORE_TYPE}"/>`
    );
    insert(
        '_rels/.rels',
        '</Relationships>',
        `<Relationship Id="rIdCore" Type="${CORE_RELATION}" Target="docProps/core.xml"/>`
    );
    parts.set('docProps/core.xml', strToU8(coreXml(properties)));
}

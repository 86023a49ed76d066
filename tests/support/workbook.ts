import { strToU8, zipSync } from 'fflate';

/** The smallest workbook that spreadsheet programs read. */
export function workbook(
    sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>
): Uint8Array {
    const names = Object.keys(sheets);
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const cell = (value: string | number): string =>
        typeof value === 'number'
            ? `<c><v>${String(value)}</v></c>`
            : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const column = (index: number): string => String.fromCharCode(65 + index);
    const pages = names.map((name, page) => [
        `xl/worksheets/sheet${String(page + 1)}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${(sheets[name] ?? [])
            .map(
                (row, at) =>
                    `<row r="${String(at + 1)}">${row.map((value, index) => cell(value).replace('<c', `<c r="${column(index)}${String(at + 1)}"`)).join('')}</row>`
            )
            .join('')}</sheetData></worksheet>`
    ]);
    const parts: Record<string, string> = {
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
            .map(
                (name, page) =>
                    `<sheet name="${name}" sheetId="${String(page + 1)}" r:id="rId${String(page + 1)}"/>`
            )
            .join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${names
            .map(
                (_, page) =>
                    `<Relationship Id="rId${String(page + 1)}" Type="${office}/worksheet" Target="worksheets/sheet${String(page + 1)}.xml"/>`
            )
            .join('')}</Relationships>`,
        ...Object.fromEntries(pages)
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

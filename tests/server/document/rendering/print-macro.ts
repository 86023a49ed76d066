/** A macro for LibreOffice that prints a Word file without space between Chinese and Latin characters. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup } from '../../../../server/document/text.ts';

const MACRO = `
Sub Printed(source As String, target As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden"
    hidden(0).Value = True
    paper = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
    styles = paper.StyleFamilies.getByName("ParagraphStyles")
    For i = 0 To styles.Count - 1
        styles.getByIndex(i).ParaIsCharacterDistance = False
    Next i
    paper.TextFields.refresh()
    Dim pages(0) As New com.sun.star.beans.PropertyValue
    pages(0).Name = "IsSkipEmptyPages"
    pages(0).Value = False
    Dim written(1) As New com.sun.star.beans.PropertyValue
    written(0).Name = "FilterName"
    written(0).Value = "writer_pdf_Export"
    written(1).Name = "FilterData"
    written(1).Value = pages()
    paper.storeToURL(target, written())
    paper.close(True)
    StarDesktop.terminate()
End Sub
`;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library" library:name="Standard"';

/** Puts the macro into a profile that LibreOffice has started with before. */
export function writePrintMacro(profile: string): void {
    const basic = join(profile, 'user', 'basic');
    mkdirSync(join(basic, 'Standard'), { recursive: true });
    writeFileSync(
        join(basic, 'script.xlc'),
        `${HEAD}<library:libraries xmlns:library="http://openoffice.org/2000/library">` +
            '<library:library library:name="Standard" library:link="false"/></library:libraries>'
    );
    writeFileSync(
        join(basic, 'Standard', 'script.xlb'),
        `${HEAD}<library:library ${LIBRARY} library:readonly="false" library:passwordprotected="false">` +
            '<library:element library:name="Printing"/></library:library>'
    );
    // The newlines of the code matter, so it is escaped line by line: escapeMarkup makes one space of a break.
    const code = MACRO.split('\n').map(escapeMarkup).join('\n');
    writeFileSync(
        join(basic, 'Standard', 'Printing.xba'),
        `${HEAD}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Printing" ` +
            `script:language="StarBasic">${code}</script:module>`
    );
}

/** What LibreOffice is started with to print `source` into `target`. */
export function printMacroCall(source: string, target: string): string {
    return `macro:///Standard.Printing.Printed("file://${source}","file://${target}")`;
}

import type { Bilingual } from './rules/rule.ts';

export type Printed =
    { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly message: Bilingual };

/**
 * Prints a Word file to PDF. The Word file is the master: whatever prints it, there is one layout and one pagination.
 *
 * A direct engine was weighed and left out. typst's package for node sets Chinese well, but weighs 51 MB a platform (ten
 * times the whole extension), needs its own fonts and a second layout whose pages would not be those of the Word file
 * that is issued; LibreOffice prints twelve pages in 2.5 seconds, and every office that issues papers has Word or WPS.
 */
export interface Printer {
    print(docx: Uint8Array, signal?: AbortSignal): Promise<Printed>;
}

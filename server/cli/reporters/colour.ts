/** Colours of the terminal, or none. */
import type { Severity } from '../../rules/rule.ts';

export interface Colours {
    severity(severity: Severity, text: string): string;
    strong(text: string): string;
    quiet(text: string): string;
}

const codes: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 35 };

/** Functions that colour a text, or give it back as it is. */
export function coloursFor(wanted: boolean): Colours {
    const paint = (code: number, text: string) => (wanted ? `\u001b[${code}m${text}\u001b[0m` : text);
    return {
        severity: (severity, text) => paint(codes[severity], text),
        strong: (text) => paint(1, text),
        quiet: (text) => paint(2, text)
    };
}

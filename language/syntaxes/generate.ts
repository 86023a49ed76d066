import { languageConfiguration } from './configuration.ts';
import { textMateGrammar } from './textmate.ts';

/** A derived file: its path from the project's root, with `/`, and its text. */
export interface DerivedFile {
    readonly path: string;
    readonly content: string;
}

/** The files the editor reads to colour, pair and fold plan texts; committed, and tested to be current. */
export function syntaxFiles(): readonly DerivedFile[] {
    return [
        { path: 'language/syntaxes/alliance-plan.tmLanguage.json', content: json(textMateGrammar()) },
        { path: 'language/syntaxes/language-configuration.json', content: json(languageConfiguration()) }
    ];
}

function json(value: object): string {
    return JSON.stringify(value, null, 2) + '\n';
}

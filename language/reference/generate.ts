import type { DerivedFile } from '../syntaxes/generate.ts';
import { grammarPage } from './diagrams.ts';
import { glossaryPage } from './glossary.ts';

/** The generated pages of the reference beside `language/README.md`; committed, and tested to be current. */
export function referenceFiles(): readonly DerivedFile[] {
    return [
        { path: 'language/glossary.md', content: glossaryPage() },
        { path: 'language/grammar.html', content: grammarPage() }
    ];
}

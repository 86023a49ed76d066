import type { Rule } from '../rule.ts';
import { duplicateName } from './duplicate-name.ts';
import { importCircular } from './import-circular.ts';
import { importNotFound } from './import-not-found.ts';
import { importOutside } from './import-outside.ts';
import { importUnknownName } from './import-unknown-name.ts';
import { nearDuplicateName } from './near-duplicate-name.ts';
import { ruleFailed } from './rule-failed.ts';
import { suppressionWithoutReason } from './suppression-without-reason.ts';
import { unknownName } from './unknown-name.ts';
import { unknownSuppression } from './unknown-suppression.ts';
import { unresolvedQuote } from './unresolved-quote.ts';
import { unusedDeclaration } from './unused-declaration.ts';
import { unusedImport } from './unused-import.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** Family N, names, imports and suppressions, by number. */
export const nameRules: readonly Rule[] = [
    unknownName,
    duplicateName,
    importNotFound,
    importCircular,
    importOutside,
    importUnknownName,
    unusedImport,
    unknownSuppression,
    suppressionWithoutReason,
    unusedSuppression,
    unresolvedQuote,
    nearDuplicateName,
    unusedDeclaration,
    ruleFailed
];

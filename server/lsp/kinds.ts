/** The sign and colour under which an editor shows each kind of item. */
import { CompletionItemKind, SymbolKind } from 'vscode-languageserver';
import type { ItemKind } from '../../language/items/item.ts';
import type { TokenType } from './semantic-tokens/legend.ts';

export interface KindLook {
    readonly symbol: SymbolKind;
    readonly completion: CompletionItemKind;
    /** The colour of its names. */
    readonly token: TokenType;
}

const document: KindLook = {
    symbol: SymbolKind.File,
    completion: CompletionItemKind.File,
    token: 'namespace'
};
const party: KindLook = { symbol: SymbolKind.Class, completion: CompletionItemKind.Class, token: 'class' };
const group: KindLook = {
    symbol: SymbolKind.Struct,
    completion: CompletionItemKind.Struct,
    token: 'struct'
};
const aim: KindLook = {
    symbol: SymbolKind.Constant,
    completion: CompletionItemKind.Constant,
    token: 'enumMember'
};
const work: KindLook = { symbol: SymbolKind.Event, completion: CompletionItemKind.Event, token: 'event' };
const duty: KindLook = {
    symbol: SymbolKind.Interface,
    completion: CompletionItemKind.Interface,
    token: 'interface'
};
const table: KindLook = { symbol: SymbolKind.Array, completion: CompletionItemKind.Struct, token: 'struct' };
const value: KindLook = {
    symbol: SymbolKind.Variable,
    completion: CompletionItemKind.Variable,
    token: 'variable'
};

export const looks: Readonly<Record<ItemKind, KindLook>> = {
    plan: document,
    notice: document,
    charter: document,
    programme: document,
    report: document,
    method: document,
    attachment: document,
    unit: party,
    school: party,
    committee: party,
    person: { symbol: SymbolKind.Object, completion: CompletionItemKind.Value, token: 'parameter' },
    category: {
        symbol: SymbolKind.TypeParameter,
        completion: CompletionItemKind.TypeParameter,
        token: 'type'
    },
    set: { symbol: SymbolKind.TypeParameter, completion: CompletionItemKind.TypeParameter, token: 'type' },
    calendar: table,
    alliance: group,
    pairing: group,
    body: group,
    role: duty,
    guideline: aim,
    goal: aim,
    principle: aim,
    measure: { symbol: SymbolKind.Method, completion: CompletionItemKind.Method, token: 'method' },
    stage: { symbol: SymbolKind.Namespace, completion: CompletionItemKind.Module, token: 'enum' },
    activity: work,
    record: work,
    schedule: table,
    list: table,
    table,
    quota: duty,
    submission: { symbol: SymbolKind.Method, completion: CompletionItemKind.Method, token: 'method' },
    eligibility: duty,
    assessment: duty,
    scores: table,
    award: value,
    budget: table,
    allowance: value,
    supplies: table,
    amendment: document,
    variable: value,
    suppress: { symbol: SymbolKind.Key, completion: CompletionItemKind.Keyword, token: 'variable' }
};

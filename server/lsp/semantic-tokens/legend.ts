/**
 * What the colours mean. Keywords, comments and marks are coloured by the TextMate grammar already; what needs the
 * plan's meaning is coloured here, in LSP's standard types, so that every theme knows them:
 *
 * | type | what |
 * |---|---|
 * | namespace | documents and attachments |
 * | class | schools, units, parents' committees |
 * | struct | alliances, pairings, bodies; lists and tables |
 * | parameter | people |
 * | property | posts |
 * | type | categories, sets, kinds that a duty introduces |
 * | interface | roles and quotas |
 * | enum | stages |
 * | enumMember | goals, principles |
 * | method | measures, submissions |
 * | event | activities and records |
 * | variable | variables |
 * | number | dates and amounts |
 * | macro | quotes of the model in prose |
 *
 * Modifiers: `declaration` where the name is declared, `defaultLibrary` for names known without a declaration.
 */
import type { SemanticTokensLegend } from 'vscode-languageserver';

export const tokenTypes = [
    'namespace',
    'class',
    'struct',
    'parameter',
    'property',
    'type',
    'interface',
    'enum',
    'enumMember',
    'method',
    'event',
    'variable',
    'number',
    'macro'
] as const;
export type TokenType = (typeof tokenTypes)[number];

export const tokenModifiers = ['declaration', 'defaultLibrary'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

export const legend: SemanticTokensLegend = {
    tokenTypes: [...tokenTypes],
    tokenModifiers: [...tokenModifiers]
};

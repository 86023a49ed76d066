/** The ways in which a rule's source is spoilt, one at a time, to see whether a test notices. */
import ts from 'typescript';

export interface Mutant {
    /** UTF-16 offsets in the source, the end exclusive. */
    readonly start: number;
    readonly end: number;
    /** What takes the place of that stretch. */
    readonly text: string;
    /** What was done, for the report. */
    readonly what: string;
    /** 1-based. */
    readonly line: number;
}

/** The source with the mutant in it. */
export function spoilt(source: string, { start, end, text }: Mutant): string {
    return source.slice(0, start) + text + source.slice(end);
}

const opposite: Readonly<Record<string, readonly string[]>> = {
    '<': ['>=', '<='],
    '<=': ['>', '<'],
    '>': ['<=', '>='],
    '>=': ['<', '>'],
    '===': ['!=='],
    '!==': ['==='],
    '&&': ['||'],
    '||': ['&&']
};

/**
 * The mutants of a rule's file: conditions negated, comparisons turned round or moved by one, and and or exchanged,
 * `continue` and early `return` taken out, thresholds moved by one, some and every exchanged.
 *
 * Left alone are the documentation and the wording of messages (arguments of `both`, `listed` and `example`, parts of sentences kept in `zh`, `en`, `what` …, how many are
 * SHOWN), optional
 * properties (`...(x && { … })`) and what the types forbid (see `compiler.ts`).
 */
export function mutantsOf(source: string): readonly Mutant[] {
    const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true);
    const mutants: Mutant[] = [];
    const add = (start: number, end: number, text: string, what: string): void => {
        const line = file.getLineAndCharacterOfPosition(start).line + 1;
        mutants.push({ start, end, text, what, line });
    };
    const visit = (node: ts.Node): void => {
        if (isWording(node)) return;
        if (ts.isIfStatement(node)) negate(node.expression, add);
        if (ts.isConditionalExpression(node)) negate(node.condition, add);
        if (ts.isBinaryExpression(node)) {
            const operator = node.operatorToken;
            for (const other of opposite[operator.getText()] ?? []) {
                add(operator.getStart(), operator.end, other, `${operator.getText()} → ${other}`);
            }
        }
        if (ts.isContinueStatement(node) || (ts.isReturnStatement(node) && !node.expression)) {
            add(node.getStart(), node.end, '{}', `${node.getText()} taken out`);
        }
        if (ts.isNumericLiteral(node) && isThreshold(node)) {
            const value = Number(node.text);
            const moved = Number.isInteger(value) ? value + 1 : value * 1.5;
            add(node.getStart(), node.end, String(moved), `${node.text} → ${moved}`);
        }
        if (ts.isPropertyAccessExpression(node) && /^(?:some|every)$/.test(node.name.text)) {
            const other = node.name.text === 'some' ? 'every' : 'some';
            add(node.name.getStart(), node.name.end, other, `${node.name.text} → ${other}`);
        }
        ts.forEachChild(node, visit);
    };
    ts.forEachChild(file, visit);
    return mutants;
}

function negate(
    condition: ts.Expression,
    add: (start: number, end: number, text: string, what: string) => void
): void {
    const text = condition.getText();
    add(condition.getStart(), condition.end, `!(${text})`, `not (${text.replace(/\s+/g, ' ').slice(0, 60)})`);
}

function isWording(node: ts.Node): boolean {
    if (ts.isPropertyAssignment(node)) return /^(?:documentation|title|message)$/.test(node.name.getText());
    if (ts.isSpreadAssignment(node)) return true;
    if (ts.isVariableDeclaration(node)) return /^(?:zh|en|what|mark|inner|where)$/.test(node.name.getText());
    return ts.isCallExpression(node) && /^(?:both|listed|example)$/.test(node.expression.getText());
}

/** A number that something is compared with: in a comparison, or a constant of the file. */
function isThreshold(node: ts.NumericLiteral): boolean {
    const { parent } = node;
    if (ts.isVariableDeclaration(parent)) {
        return (
            ts.isSourceFile(parent.parent.parent.parent) && !/^(?:SHOWN|OFFERED)$/.test(parent.name.getText())
        );
    }
    return ts.isBinaryExpression(parent) && (opposite[parent.operatorToken.getText()] ?? []).length > 0;
}

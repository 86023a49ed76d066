/**
 * A plan text for a rule's documentation, written indented in the source: the first line break, the last line and
 * the common indentation are taken off.
 */
export function example(strings: TemplateStringsArray): string {
    const lines = (strings.raw[0] ?? '')
        .replace(/^\n/, '')
        .replace(/\n[ ]*$/, '')
        .split('\n');
    const indents = lines
        .filter((line) => line.trim() !== '')
        .map((line) => line.length - line.trimStart().length);
    const common = Math.min(...indents);
    return lines.map((line) => line.slice(common)).join('\n') + '\n';
}

/** Writes the templates of plans.ts the many ways people write: blanks, line breaks, widths of signs, comments. */

/** Numbers that choose among the ways. */
type Noise = readonly number[];

/** The templates of a plan's items written out below each other, each with what the noise chooses. */
export function written(templates: readonly string[], noise: Noise): string {
    let at = 0;
    let comments = 0;
    const next = (count: number): number => (noise[at++ % noise.length] ?? 0) % count;
    const comment = (): string => {
        comments += 1;
        return (
            [
                `# 注${comments}`,
                `// note ${comments} {`,
                `/* 注 ${comments} */`,
                `/* 注\n  ${comments} */`,
                `＃注${comments}】`
            ][next(5)] ?? ''
        );
    };
    const lines = templates.map((template) => {
        const between =
            [`\n`, `\n`, `\n\n`, `\n\n\n`, `\n${comment()}\n`, ` ${comment()}\n`][next(6)] ?? '\n';
        return (
            entryText(template, next, comment) +
            (/\$$|【/.test(template) ? between.replace(/^ /, '\n') : between)
        );
    });
    return lines.join('');
}

function entryText(template: string, next: (count: number) => number, comment: () => string): string {
    let depth = 0;
    const text = template.replace(/⟦([^⟧]*)⟧|[_~|$⏎{}：；、（）·]/g, (sign, verbatim: string | undefined) => {
        if (verbatim !== undefined) {
            return verbatim;
        }
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        const inside = depth > 0;
        switch (sign) {
            case '_':
                return [' ', ' ', '  ', '\u3000', inside ? ' /* 中 */ ' : ' '][next(5)] ?? ' ';
            case '~':
                return ['', ' '][next(2)] ?? '';
            case '|':
                return (
                    ['\n    ', '\n', '  ', '\n\n\n  ', `\n${comment()}\n`, ` ${comment()}\n`][next(6)] ?? '\n'
                );
            case '$':
                return ['\n', '\n', '\n\n', `\n  ${comment()}\n`][next(4)] ?? '\n';
            case '⏎':
                return '\n';
            case '{':
                return ['{', '｛', '{\n'][next(3)] ?? '{';
            case '}':
                return ['}', '｝', '\n}'][next(3)] ?? '}';
            default:
                return widths[sign]?.[next(2)] ?? sign;
        }
    });
    return text;
}

const widths: Readonly<Record<string, readonly [string, string]>> = {
    '：': ['：', ':'],
    '；': ['；', ';'],
    '、': ['、', ','],
    '（': ['（', '('],
    '）': ['）', ')'],
    '·': ['·', '.']
};

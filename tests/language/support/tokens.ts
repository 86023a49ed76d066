import { keywordOf } from '../../../language/keywords/lookup.ts';
import { parserServices } from '../../../language/parsing/parser.ts';

/**
 * The tokens of a text on one line: names as they stand, keywords as `<阶段>`, signs as they stand, all others with
 * their kind: `TIME(3月)`. What the lexer does not know follows as `?(…)`.
 */
export function tokens(text: string): string {
    const { tokens: found, errors } = parserServices().parser.Lexer.tokenize(text);
    const shown = found.map(({ image, tokenType: { name } }) => {
        if (name === 'ID') {
            return image;
        }
        return keywordOf(name) !== undefined
            ? `<${image}>`
            : /^[A-Z_]+$/.test(name)
              ? `${name}(${image})`
              : image;
    });
    const unknown = errors.map(({ offset, length }) => `?(${text.slice(offset, offset + length)})`);
    return [...shown, ...unknown].join(' ');
}

import { describe, expect, it } from 'vitest';
import { asWritten, nameObstacle } from '../../../language/parsing/writing-names.ts';

describe('a name in a plan', () => {
    it.each(['西吉一小', '第1组', 'ResearchOffice', 'joint activities', 'Theory'])(
        '%s stands bare',
        (name) => {
            expect(asWritten(name)).toBe(name);
        }
    );

    it.each([
        ['it begins with a figure', '12中'],
        ['it holds brackets', '五（2）班'],
        ['it is a keyword', '计划'],
        ['it is an article, which would be read over', 'a'],
        ['it is an article, which would be read over', 'The'],
        ['it begins with an article', 'a school']
    ])('is quoted where %s: %s', (_, name) => {
        expect(asWritten(name)).toBe(`“${name}”`);
    });

    it.each(['', ' ', '甲“校”', '甲|校', '甲\n校', '甲{校'])('cannot be %j', (name) => {
        expect(nameObstacle(name)).toBeDefined();
    });
});

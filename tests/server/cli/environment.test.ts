import { describe, expect, it } from 'vitest';
import { colourWanted, languageWanted } from '../../../server/cli/environment.ts';

describe("the reader's language", () => {
    it.each([
        [[], {}, 'zh'],
        [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
        [[], { LANG: 'en_GB.UTF-8' }, 'en'],
        [[], { LANG: 'C.UTF-8' }, 'zh'],
        [[], { LANG: 'en_US', LC_ALL: 'zh_TW.UTF-8' }, 'zh'],
        [[], { LANG: 'zh_CN', LC_MESSAGES: 'en_US' }, 'en'],
        [['check', '--language', 'en'], { LANG: 'zh_CN' }, 'en'],
        [['check', '--language=zh'], { LANG: 'en_GB' }, 'zh'],
        [['check', '--language', 'de'], { LANG: 'en_GB' }, 'en']
    ] as const)('%j with %j: %s', (words, environment, language) => {
        expect(languageWanted(words, environment)).toBe(language);
    });
});

describe('colours', () => {
    it('are for a terminal, unless refused', () => {
        expect(colourWanted(true, {})).toBe(true);
        expect(colourWanted(undefined, {})).toBe(false);
        expect(colourWanted(true, { NO_COLOR: '1' })).toBe(false);
        expect(colourWanted(true, { NO_COLOR: '' })).toBe(true);
        expect(colourWanted(true, { TERM: 'dumb' })).toBe(false);
    });
});

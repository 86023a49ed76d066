import { chineseNumeral } from '../../../language/amounts/index.ts';
import type { DocumentLanguage, Run } from '../blocks.ts';
import type { NumberingScheme } from '../templates/template.ts';

/**
 * Counts headings and numbered paragraphs of one document; numbers are never typed by hand.
 *
 * - `levels`: 一、 （一） 1. （1） (GB/T 9704, 7.3.3);
 * - `articles`: 第一章 第一节 第一条 （一） 1., the articles counted through the whole paper.
 */
export class Numbering {
    readonly #language: DocumentLanguage;
    readonly #scheme: NumberingScheme;
    #counts: [number, number, number, number] = [0, 0, 0, 0];
    #articles = 0;
    /** The number given last to an article. */
    #article = '';
    /** An article of running text is open: what is numbered below it are its items. */
    #led = false;

    constructor(language: DocumentLanguage, scheme: NumberingScheme = 'levels') {
        this.#language = language;
        this.#scheme = scheme;
    }

    get scheme(): NumberingScheme {
        return this.#scheme;
    }

    /** 一、 or 第一章 */
    first(): string {
        this.#counts = [this.#counts[0] + 1, 0, 0, 0];
        this.#led = false;
        const [count] = this.#counts;
        if (this.#scheme === 'articles') return this.#named('章', 'Chapter', count);
        return this.#language === 'zh' ? `${chineseNumeral(count)}、` : `${count}. `;
    }

    /** （一） or 第一节 */
    second(): string {
        const count = this.#counts[1] + 1;
        this.#counts = [this.#counts[0], count, 0, 0];
        this.#led = false;
        if (this.#scheme === 'articles') return this.#named('节', 'Section', count);
        return this.#language === 'zh' ? `（${chineseNumeral(count)}）` : `${this.#counts[0]}.${count} `;
    }

    /** What stands before a paragraph of running text: nothing, or 第一条 in a chapter of articles. */
    paragraph(): string {
        if (this.#scheme === 'levels' || this.#counts[0] === 0) return '';
        this.#led = true;
        return this.#nextArticle();
    }

    /** 1. or 第一条; an article's items are （一） */
    third(): string {
        if (this.#scheme === 'articles' && !this.#led) return this.#nextArticle();
        this.#counts = [this.#counts[0], this.#counts[1], this.#counts[2] + 1, 0];
        return this.#scheme === 'articles' ? this.#item(this.#counts[2]) : this.#third(this.#counts[2]);
    }

    /** （1）; in an article that an item makes （一）, below its items 1. */
    fourth(): string {
        this.#counts[3] += 1;
        const count = this.#counts[3];
        if (this.#scheme === 'articles') return this.#led ? this.#third(count) : this.#item(count);
        return this.#language === 'zh' ? `（${count}）` : `(${letter(count)}) `;
    }

    /** Numbers what belongs to the item printed last: in a paper of articles, below its article. */
    inside<T>(make: () => T): T {
        const before = this.#led;
        this.#led = true;
        const made = make();
        this.#led = before;
        return made;
    }

    /** A number this gave, as it is printed: 第一条 in 黑体, as the regulations of the state have it, others like the text. */
    run(number: string): Run {
        return number !== '' && number === this.#article ? { text: number, face: 'hei' } : { text: number };
    }

    #nextArticle(): string {
        this.#articles += 1;
        this.#counts = [this.#counts[0], this.#counts[1], 0, 0];
        this.#article = this.#named('条', 'Article', this.#articles);
        return this.#article;
    }

    #named(zh: string, en: string, count: number): string {
        return this.#language === 'zh' ? `第${chineseNumeral(count)}${zh}\u3000` : `${en} ${count}. `;
    }

    #item(count: number): string {
        return this.#language === 'zh' ? `（${chineseNumeral(count)}）` : `(${letter(count)}) `;
    }

    #third(count: number): string {
        return this.#language === 'zh' ? `${count}. ` : `(${count}) `;
    }
}

function letter(count: number): string {
    return 'abcdefghijklmnopqrstuvwxyz'.charAt((count - 1) % 26);
}

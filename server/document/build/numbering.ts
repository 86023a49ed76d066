import { chineseNumeral } from '../../../language/amounts/index.ts';
import type { DocumentLanguage, Run } from '../blocks.ts';
import type { NumberingScheme } from '../templates/template.ts';

/** What is numbered in one go: 1. 2. 3. below a heading, or （1） （2） below one of these. */
interface Series {
    readonly runs: Run[];
    /** The number of the item above. */
    readonly above?: Run | undefined;
    /** The writer numbered some of it himself. */
    typed: boolean;
}

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
    readonly #series: Series[] = [];
    /** The series of the two levels of items that are open now. */
    #thirds: Series = { runs: [], typed: false };
    #fourths: Series = { runs: [], typed: false };
    /** Where the number given last belongs, until it is printed. */
    #open: Series | undefined;
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
        if (this.#counts[2] === 1) this.#thirds = this.#begun();
        this.#open = this.#thirds;
        return this.#scheme === 'articles' ? this.#item(this.#counts[2]) : this.#third(this.#counts[2]);
    }

    /** （1）; in an article that an item makes （一）, below its items 1. */
    fourth(): string {
        this.#counts[3] += 1;
        const count = this.#counts[3];
        if (count === 1) this.#fourths = this.#begun(this.#thirds.runs.at(-1));
        this.#open = this.#fourths;
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
        if (number !== '' && number === this.#article) return { text: number, face: 'hei' };
        const run: Run = { text: number };
        this.#open?.runs.push(run);
        this.#open = undefined;
        return run;
    }

    /** The same before a paragraph that the writer numbered himself. */
    typed(number: string): Run {
        if (this.#open) this.#open.typed = true;
        return this.run(number);
    }

    /** The numbers of items that stand alone at their level: where there is no second, a paper has no first. */
    lone(): ReadonlySet<Run> {
        const leads = new Set(
            this.#series.flatMap(({ runs, above }) => (runs.length > 1 && above ? [above] : []))
        );
        return new Set(
            this.#series
                .filter(({ runs, typed }) => runs.length === 1 && !typed)
                .flatMap(({ runs }) => runs)
                .filter((run) => !leads.has(run))
        );
    }

    #begun(above?: Run): Series {
        const series: Series = { runs: [], above, typed: false };
        this.#series.push(series);
        return series;
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

import { chineseNumeral } from '../../../language/amounts/index.ts';
import type { DocumentLanguage } from '../blocks.ts';

/** Counts headings and numbered paragraphs of one document; numbers are never typed by hand (GB/T 9704, 7.3.3). */
export class Numbering {
    readonly #language: DocumentLanguage;
    #counts: [number, number, number, number] = [0, 0, 0, 0];

    constructor(language: DocumentLanguage) {
        this.#language = language;
    }

    /** 一、 */
    first(): string {
        this.#counts = [this.#counts[0] + 1, 0, 0, 0];
        return this.#language === 'zh' ? `${chineseNumeral(this.#counts[0])}、` : `${this.#counts[0]}. `;
    }

    /** （一） */
    second(): string {
        this.#counts = [this.#counts[0], this.#counts[1] + 1, 0, 0];
        return this.#language === 'zh'
            ? `（${chineseNumeral(this.#counts[1])}）`
            : `${this.#counts[0]}.${this.#counts[1]} `;
    }

    /** 1. */
    third(): string {
        this.#counts = [this.#counts[0], this.#counts[1], this.#counts[2] + 1, 0];
        return this.#language === 'zh' ? `${this.#counts[2]}. ` : `(${this.#counts[2]}) `;
    }

    /** （1） */
    fourth(): string {
        this.#counts[3] += 1;
        return this.#language === 'zh'
            ? `（${this.#counts[3]}）`
            : `(${'abcdefghijklmnopqrstuvwxyz'[(this.#counts[3] - 1) % 26]}) `;
    }
}

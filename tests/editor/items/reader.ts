import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../places.ts';
import { startSession } from '../workbench/session.ts';
import type { Session, SessionOptions } from '../workbench/session.ts';

/** The languages of the product, as the editor names them. */
export const locales = ['zh-cn', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A user of one language at the editor, with a plan of that language. */
export interface Reader extends Session {
    readonly locale: Locale;
    /** The sample that is worked on. */
    readonly plan: string;
    /** What is right for the language. */
    say<T>(choices: Readonly<Record<Locale, T>>): T;
    /** A text of the manifest in the language. */
    text(key: string): string;
    /** A command as the palette calls it. */
    command(name: string): string;
    /** The number of the first line of a file that begins with some words, counted from 1. */
    lineOf(words: string, file?: string): number;
}

const plans = { 'zh-cn': 'xiji-groups.alliance', en: 'english.alliance' } as const;
const manifests = { 'zh-cn': 'package.nls.zh-cn.json', en: 'package.nls.json' } as const;

/** Starts the editor in a language and opens the plan of that language, once the server has read it. */
export async function startReader(locale: Locale, options: SessionOptions): Promise<Reader> {
    const texts = JSON.parse(readFileSync(join(projectRoot, manifests[locale]), 'utf8')) as Record<
        string,
        string
    >;
    const text = (key: string): string => texts[key] ?? '';
    const plan = plans[locale];
    const session = await startSession(locale, options);
    await session.workbench.openFile(plan);
    const counts = { 'zh-cn': '定额', en: 'quotas' }[locale];
    await session.workbench.page.locator('.statusbar-item', { hasText: counts }).waitFor();
    return {
        ...session,
        ...{ locale, plan, text },
        say: (choices) => choices[locale],
        command: (name) => `${text('category')}: ${text(`command.${name}`)}`,
        lineOf(words, file = plan) {
            const lines = readFileSync(join(session.folder, file), 'utf8').split('\n');
            const index = lines.findIndex((line) => line.startsWith(words));
            if (index < 0) throw new Error(`No line of ${file} begins with ${words}.`);
            return index + 1;
        }
    };
}

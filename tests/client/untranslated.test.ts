/** No text a user reads stands outside the two languages' tables. */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Words with blanks between them, or a Chinese sign: what only people read. */
const forPeople = /[A-Za-z]{2,},? [a-z]{2,}|[\u4e00-\u9fff]/;

/** Each language is offered in its own words, whatever the editor speaks. */
const sameInBoth: readonly string[] = ['中文', 'English'];

/** Style sheets and selectors hold words of their own language. */
const style = /\{[^}]*:[^}]*\}|\[\w+="/;

/** The texts in a source that are not handed to `l10n.t`, with their lines. */
function textsOutside(path: string, source: string): string[] {
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const look = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && /^l10n\.t$|^Error$/.test(node.expression.getText(file))) {
            return;
        }
        if (ts.isNewExpression(node) && node.expression.getText(file) === 'Error') {
            return;
        }
        const whole =
            ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
                ? node.text
                : ts.isTemplateExpression(node)
                  ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}')
                  : '';
        const text = whole.replace(/<[^>]*>/g, '');
        if (forPeople.test(text) && !style.test(text) && !sameInBoth.includes(text)) {
            const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
            found.push(`${path}:${String(line + 1)} ${text}`);
        }
        node.forEachChild(look);
    };
    look(file);
    return found;
}

describe('texts in the code of the client', () => {
    it('are found by this test', () => {
        const source =
            "show('Could not open'); show(l10n.t('It was opened')); show(`打开 ${name}`); on('did.open');";
        expect(textsOutside('a.ts', source)).toEqual(['a.ts:1 Could not open', 'a.ts:1 打开 {}']);
    });

    it('all go through l10n', () => {
        const paths = readdirSync(new URL('client/', root), { recursive: true, encoding: 'utf8' })
            .map((path) => path.replaceAll('\\', '/'))
            .filter((path) => path.endsWith('.ts'));
        expect(paths.flatMap((path) => textsOutside(path, read(`client/${path}`)))).toEqual([]);
    });
});

/** The plain texts that a source of the server logs, shows in a message or refuses a request with, with their lines. */
function textsTold(path: string, source: string): string[] {
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const plainIn = (node: ts.Node): void => {
        const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
        if (isText && forPeople.test(node.getText(file))) {
            const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
            found.push(`${path}:${String(line + 1)} ${node.getText(file)}`);
        }
        node.forEachChild(plainIn);
    };
    const look = (node: ts.Node): void => {
        const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
        const teller = /(?:\bconsole\.\w+|\bwarn|\bshow\w*Message|\blog\.\w+|ResponseError)$/;
        if (isCall && teller.test(node.expression.getText(file))) {
            node.arguments?.forEach(plainIn);
        }
        node.forEachChild(look);
    };
    look(file);
    return found;
}

describe('what the server tells by itself', () => {
    it('is found by this test', () => {
        const source =
            "connection.console.warn('Could not open'); warn(connection, `打开 ${name}`); log.error(inLanguage(text, l));";
        expect(textsTold('a.ts', source)).toEqual(["a.ts:1 'Could not open'", 'a.ts:1 `打开 ${name}`']);
    });

    it('is in the language of the reader', () => {
        const paths = readdirSync(new URL('server/lsp/', root), { recursive: true, encoding: 'utf8' })
            .map((path) => `server/lsp/${path.replaceAll('\\', '/')}`)
            .filter((path) => path.endsWith('.ts'));
        const sources = [...paths, 'server/main.ts', 'server/main-browser.ts'];
        expect(sources.flatMap((path) => textsTold(path, read(path)))).toEqual([]);
    });
});

describe('texts in the manifest', () => {
    const shown = new Set([
        ...['title', 'name', 'displayName', 'description', 'markdownDescription', 'category'],
        ...['contents', 'enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels'],
        ...['contextualTitle', 'markdown']
    ]);

    function plain(value: unknown, key: string): string[] {
        if (typeof value === 'string') {
            return shown.has(key) && !/^%[^%]+%$/.test(value) ? [`${key}: ${value}`] : [];
        }
        if (Array.isArray(value)) {
            return value.flatMap((each) => plain(each, key));
        }
        return typeof value === 'object' && value !== null
            ? Object.entries(value).flatMap(([name, each]) => plain(each, name))
            : [];
    }

    it('all stand in the tables', () => {
        const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
        const { displayName, description, contributes, capabilities } = manifest;
        expect(plain({ displayName, description, contributes, capabilities }, '')).toEqual([]);
    });

    it('hold Chinese in the Chinese table', () => {
        const table = (path: string) => Object.entries(JSON.parse(read(path)) as Record<string, string>);
        const without = table('package.nls.zh-cn.json').filter(
            ([key, text]) => !/[\u4e00-\u9fff]/.test(text) && !key.endsWith('.page')
        );
        expect(without).toEqual([]);
        const atRunTime = table('client/l10n/bundle.l10n.zh-cn.json').filter(([english]) =>
            /[a-z]{3}/i.test(english)
        );
        expect(atRunTime.filter(([, text]) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
    });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueFiles } from '../../../server/rules/catalogue.ts';
import { explain } from '../../../server/rules/explain.ts';
import { rules } from '../../../server/rules/registry.ts';

const root = new URL('../../../', import.meta.url);

describe('the catalogue', () => {
    it.each(catalogueFiles().map((file) => [file.path, file] as const))('%s is up to date', (path, file) => {
        expect(readFileSync(new URL(path, root), 'utf8'), 'run npm run generate').toBe(file.content);
    });

    it('holds every rule in both languages', () => {
        const page = catalogueFiles()
            .map(({ content }) => content)
            .join('');
        for (const { code, title } of rules) {
            expect(page).toContain(`${code} ${title.zh}`);
            expect(page).toContain(`${code} ${title.en}`);
        }
    });
});

describe('explaining a rule', () => {
    it('finds it by code in either case, and by name', () => {
        expect(explain('T02', 'zh')).toContain('# T02 阶段重叠');
        expect(explain('t02', 'en')).toContain('# T02 Stages overlap');
        expect(explain('stage-overlap', 'en')).toBe(explain('T02', 'en'));
        expect(explain('T98', 'zh')).toBeUndefined();
    });

    it('gives what, why, both examples, source and severity', () => {
        const text = explain('G05', 'zh') ?? '';
        for (const part of [
            '检查什么',
            '为什么',
            '«二00八年十二月十三日»',
            '2008年12月13日',
            'GB/T 9704',
            '警告',
            '可自动改正'
        ]) {
            expect(text).toContain(part);
        }
    });
});

/**
 * What the extension's manifest says of settings that follow the rules and the layout of papers, so that the editor's own
 * settings file is completed like a project's: rules by code and name, their levels, the entries of a profile.
 */
import * as z from 'zod';
import { profileSchema } from '../document/profile.ts';
import { severityNames } from '../rules/explain.ts';
import { rules } from '../rules/registry.ts';
import type { Bilingual, Rule } from '../rules/rule.ts';
import { ruleLevelSchema, type RuleLevel } from '../rules/settings.ts';

/** The manifest's table of texts of each language. */
const tables = { zh: 'package.nls.zh-cn.json', en: 'package.nls.json' } as const;

/** Keys of texts that are written here; all others are kept. */
const ownTexts = /^(?:rule|setting\.profile)\./;

interface Manifest {
    readonly contributes: {
        readonly configuration: readonly { readonly properties: Readonly<Record<string, object>> }[];
    };
}

/** The manifest and its texts with what is derived written anew. */
export function manifestFiles(
    read: (path: string) => string
): { readonly path: string; readonly content: string }[] {
    const texts = new Map<string, Bilingual>();
    const derived: Readonly<Record<string, object>> = {
        'alliancePlan.rules': ruleLevels(texts),
        'alliancePlan.profile': profile(texts)
    };
    const manifest = JSON.parse(read('package.json')) as Manifest;
    const configuration = manifest.contributes.configuration.map((group) => ({
        ...group,
        properties: Object.fromEntries(
            Object.entries(group.properties).map(([name, own]) => [name, { ...own, ...derived[name] }])
        )
    }));
    const contributes = { ...manifest.contributes, configuration };
    return [
        { path: 'package.json', content: written({ ...manifest, contributes }) },
        ...(['zh', 'en'] as const).map((language) => {
            const path = tables[language];
            const others = Object.entries(JSON.parse(read(path)) as Record<string, string>).filter(
                ([key]) => !ownTexts.test(key)
            );
            const own = [...texts].map(([key, text]) => [key, text[language]]);
            return { path, content: written(Object.fromEntries([...others, ...own])) };
        })
    ];
}

function written(value: object): string {
    return `${JSON.stringify(value, null, 4)}\n`;
}

type Texts = Map<string, Bilingual>;

/** The text's place in the tables. */
function placed(texts: Texts, key: string, text: Bilingual): string {
    texts.set(key, text);
    return `%${key}%`;
}

function ruleLevels(texts: Texts): object {
    const about = rules.map((rule) => placed(texts, `rule.${rule.code}`, ruleText(rule)));
    const levels = ruleLevelSchema.options;
    return {
        propertyNames: {
            enum: [...rules.map(({ code }) => code), ...rules.map(({ name }) => name)],
            enumDescriptions: [...about, ...about]
        },
        additionalProperties: {
            type: 'string',
            enum: levels,
            enumDescriptions: levels.map((level) => placed(texts, `rule.level.${level}`, levelText(level)))
        }
    };
}

function ruleText({ code, name, title, severity }: Rule): Bilingual {
    const level = severityNames[severity];
    return {
        zh: `${code} ${name}：${title.zh}（默认：${level.zh}）`,
        en: `${code} ${name}: ${title.en} (by default: ${level.en})`
    };
}

function levelText(level: RuleLevel): Bilingual {
    return level === 'off' ? { zh: '不检查', en: 'Not checked' } : severityNames[level];
}

function profile(texts: Texts): object {
    const { properties } = z.toJSONSchema(profileSchema, {
        io: 'input',
        target: 'draft-7',
        reused: 'inline'
    });
    return {
        properties: Object.fromEntries(
            Object.entries(properties ?? {}).map(([name, entry]) => [
                name,
                withTexts(texts, `setting.profile.${name}`, entry)
            ])
        ),
        additionalProperties: false
    };
}

/** A description in two lines, one a language, becomes a text of the tables. */
function withTexts(texts: Texts, key: string, value: unknown): unknown {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) {
        return value;
    }
    return Object.fromEntries(
        Object.entries(value).map(([name, each]: [string, unknown]) => {
            if (name !== 'description' || typeof each !== 'string') {
                return [name, withTexts(texts, `${key}.${name}`, each)];
            }
            const [zh = '', en = ''] = each.split('\n');
            return [name, placed(texts, key, { zh, en })];
        })
    );
}

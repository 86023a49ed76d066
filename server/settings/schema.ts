/**
 * The settings file of a project, described once: its type, its checks and the JSON schema the editor completes from
 * come from here. Descriptions hold both languages, because a JSON schema has no other place for the second.
 */
import * as z from 'zod';
import { profileSchema } from '../document/profile.ts';
import { described } from '../messages/described.ts';
import { severityNames } from '../rules/explain.ts';
import { ruleFamilies, rules } from '../rules/registry.ts';
import type { Bilingual } from '../rules/rule.ts';
import { ruleLevelSchema } from '../rules/settings.ts';

/** Name of the settings file: it holds for the plans of its folder and of the folders below. */
export const settingsFileName = 'alliance-plan.json';

/** Name a baseline file is given where nobody chose one. */
export const baselineFileName = 'alliance-plan-baseline.json';

const levelOfRule = (about: Bilingual) => described(ruleLevelSchema.optional(), about);

/** One optional entry a rule and name, so that an editor offers them with their titles. */
export const ruleLevelsSchema = z.strictObject(
    Object.fromEntries(
        rules.flatMap((rule) => {
            const { code, name, title, severity } = rule;
            const level = severityNames[severity];
            return [
                [
                    code,
                    levelOfRule({
                        zh: `${title.zh}（${name}），默认：${level.zh}`,
                        en: `${title.en}, by default: ${level.en}`
                    })
                ] as const,
                [name, levelOfRule({ zh: `${code} ${title.zh}`, en: `${code} ${title.en}` })] as const
            ];
        })
    )
);

/** One optional entry a family of rules. */
export const familySwitchesSchema = z.strictObject(
    Object.fromEntries(
        Object.entries(ruleFamilies).map(([letter, about]) => [
            letter,
            described(z.boolean().optional(), about)
        ])
    )
);

/** A bureau's house style: the look of its papers, and what it holds them to. */
export const houseStyleSchema = profileSchema.extend({
    rules: described(ruleLevelsSchema.optional(), {
        zh: '本单位规范对各条规则的要求，按代码或名称写；off 表示不检查。文件自己的 rules、families 优先。',
        en: 'What the house style makes of single rules, by code or name; off: not checked. The rules and families of a file go before it.'
    }),
    families: described(familySwitchesSchema.optional(), {
        zh: '本单位规范开（true）或关（false）的整类规则。',
        en: 'Whole families of rules that the house style switches on (true) or off (false).'
    })
});

export const projectSettingsSchema = described(
    z.strictObject({
        $schema: z.string().optional(),
        rules: described(ruleLevelsSchema.optional(), {
            zh: '各条规则的级别，按代码（T02）或名称（stage-overlap）写；off 表示不检查。',
            en: 'Severity of single rules, by code (T02) or name (stage-overlap); off: not checked.'
        }),
        families: described(familySwitchesSchema.optional(), {
            zh: '整类规则开（true）或关（false）；单独写了级别的规则不受影响。',
            en: 'Whole families of rules on (true) or off (false); a rule with a severity of its own is not affected.'
        }),
        profile: described(houseStyleSchema.optional(), {
            zh: '本单位的规范：公文版式（字体、页边距、行距等，不写的按 GB/T 9704—2012），以及规则的级别和开关。',
            en: 'The house style: layout of documents (faces, margins, line pitch …; what is not given follows GB/T 9704-2012), and severities and switches of rules.'
        }),
        calendar: described(z.string().min(1).optional(), {
            zh: '写有“校历”的方案文件，相对于本文件所在的文件夹，如 名录.alliance：方案自己没有写、也没有导入校历的学期，按它的日期；都没有的按通常的学年推算。',
            en: "A plan file with a school calendar (校历), relative to this file's folder, such as registry.alliance: it gives the terms of plans that neither state nor import them; terms nobody states are reckoned as usual in China."
        }),
        baseline: described(z.string().min(1).optional(), {
            zh: `基线文件，相对于本文件所在的文件夹，如 ${baselineFileName}：其中记下的问题不再报告。`,
            en: `The baseline file, relative to this file's folder, such as ${baselineFileName}: findings noted in it are not reported.`
        })
    }),
    {
        zh: '联盟方案的项目设置，对本文件夹及其下各级文件夹中的方案有效。',
        en: 'Settings of a project of alliance plans; they hold for the plans of this folder and of those below.'
    }
);

export type HouseStyle = z.infer<typeof houseStyleSchema>;

export type ProjectSettings = z.infer<typeof projectSettingsSchema>;

/** The JSON schema of the settings file, for editors; written to the project as a derived file. */
export function settingsFiles(): { readonly path: string; readonly content: string }[] {
    const schema = z.toJSONSchema(projectSettingsSchema, {
        io: 'input',
        target: 'draft-7',
        reused: 'inline'
    });
    return [
        {
            path: 'server/settings/alliance-plan.schema.json',
            content: `${JSON.stringify({ ...schema, allowComments: true, allowTrailingCommas: true }, null, 2)}\n`
        }
    ];
}

/** The settings file's text as settings; what is wrong in it is told at its place, and the rest holds. */
import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type * as z from 'zod';
import type { TextRange } from '../../language/source.ts';
import {
    brokenJson,
    missingEntry,
    noFaceName,
    noPlaceForValue,
    noSuchEntry,
    noSuchValue,
    outOfRange,
    ruleTwice,
    unusable,
    wrongKind
} from '../messages/settings.ts';
import { keywordIds } from '../../language/keywords/lookup.ts';
import { faceIds, wordIds } from '../document/profile.ts';
import { paperKinds } from '../document/templates/contents.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Bilingual } from '../rules/rule.ts';
import type { RuleLevel, RuleSettings } from '../rules/settings.ts';
import { nearestOf } from './nearest.ts';
import { houseStyleSchema, projectSettingsSchema, ruleLevelsSchema, type ProjectSettings } from './schema.ts';

/** Something wrong in a settings file. */
export interface SettingsProblem {
    /** UTF-16 offsets in the file's text. */
    readonly range: TextRange;
    readonly message: Bilingual;
}

export interface ReadSettings {
    readonly settings: ProjectSettings;
    readonly problems: readonly SettingsProblem[];
}

type Path = readonly PropertyKey[];

/** Reads JSON with comments and trailing commas. An empty text is an empty file of settings. */
export function readSettings(text: string): ReadSettings {
    const errors: ParseError[] = [];
    const options = { allowTrailingComma: true, allowEmptyContent: true };
    const root = parseTree(text, errors, options);
    const problems: SettingsProblem[] = errors.slice(0, 1).map(({ offset, length }) => ({
        range: { start: offset, end: offset + length },
        message: brokenJson
    }));
    if (root === undefined) {
        return { settings: {}, problems };
    }
    const value: unknown = getNodeValue(root);
    const first = projectSettingsSchema.safeParse(value);
    for (const issue of first.error?.issues ?? []) {
        problems.push(...problemsOf(issue, root));
    }
    const settings = first.success ? first.data : withoutIssues(value, first.error.issues);
    problems.push(...twiceNamed(settings, root));
    return { settings, problems: problems.sort((a, b) => a.range.start - b.range.start) };
}

/** The settings of rules by their codes; an entry by code goes before one by name, and unknown rules are passed over. */
export function rulesIn({ rules, families }: Pick<ProjectSettings, 'rules' | 'families'>): RuleSettings {
    const severities: Record<string, RuleLevel> = {};
    for (const [codeOrName, level] of Object.entries(rules ?? {})) {
        const code = ruleOf(codeOrName)?.code;
        if (code !== undefined && level !== undefined && (code === codeOrName || !(code in severities))) {
            severities[code] = level;
        }
    }
    return { severities, families };
}

function problemsOf(issue: z.core.$ZodIssue, root: Node): SettingsProblem[] {
    const node = nodeAt(root, issue.path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            range: rangeOfKey(root, [...issue.path, key]),
            message: noSuchEntry(key, nearestOf(key, entriesAt(issue.path)))
        }));
    }
    const missing =
        issue.code === 'invalid_type' && !isThere(root, issue.path) ? issue.path.at(-1) : undefined;
    const message = missing === undefined ? messageOf(issue) : missingEntry(String(missing));
    return [{ range: rangeOfNode(node), message }];
}

/** Whether the file has a value at a place. */
function isThere(root: Node, path: Path): boolean {
    return (
        findNodeAtLocation(
            root,
            path.map((step) => (typeof step === 'number' ? step : String(step)))
        ) !== undefined
    );
}

function messageOf(issue: z.core.$ZodIssue): Bilingual {
    switch (issue.code) {
        case 'invalid_type':
            return wrongKind(issue.expected);
        case 'invalid_value':
            return noSuchValue(issue.values.map(String));
        case 'too_small':
            return outOfRange('small', String(issue.minimum));
        case 'too_big':
            return outOfRange('big', String(issue.maximum));
        case 'invalid_format':
            // Two entries have a form of their own: what holds {}, and the name of a face.
            if (issue.format === 'includes') return noPlaceForValue;
            return issue.path.includes('fonts') ? noFaceName : unusable;
        default:
            return unusable;
    }
}

/** Entries that may stand at a place, to tell which was meant. */
function entriesAt(path: Path): readonly string[] {
    const [first, second] = path;
    if (first === undefined) return Object.keys(projectSettingsSchema.shape);
    if (first === 'rules' || (first === 'profile' && second === 'rules'))
        return Object.keys(ruleLevelsSchema.shape);
    if (first !== 'profile') return [];
    if (path.length === 1) return Object.keys(houseStyleSchema.shape);
    const names: Readonly<Record<string, readonly string[]>> = {
        fonts: path.length === 2 ? faceIds : ['name', 'fallbacks'],
        marginsMm: ['top', 'bottom', 'left', 'right'],
        phrases: keywordIds,
        words: wordIds,
        sections: path.length === 2 ? paperKinds : ['heading', 'holds']
    };
    return names[String(second)] ?? [];
}

/** What is left when every entry with an issue is taken out. All entries are optional, so this comes to an end. */
function withoutIssues(value: unknown, issues: readonly z.core.$ZodIssue[]): ProjectSettings {
    const copy: unknown = structuredClone(value);
    for (const issue of issues) {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
        for (const key of keys) {
            remove(copy, key === undefined ? issue.path : [...issue.path, key]);
        }
    }
    const read = projectSettingsSchema.safeParse(copy);
    return read.success ? read.data : {};
}

/** Takes out an entry; of a list, the whole list. */
function remove(value: unknown, path: Path): void {
    const list = path.findIndex((step) => typeof step === 'number');
    const steps = list < 0 ? path : path.slice(0, list);
    let at: unknown = value;
    for (const step of steps.slice(0, -1)) {
        at = isObject(at) ? at[step] : undefined;
    }
    const last = steps.at(-1);
    if (isObject(at) && last !== undefined) {
        Reflect.deleteProperty(at, last);
    }
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
    return typeof value === 'object' && value !== null;
}

function twiceNamed({ rules, profile }: ProjectSettings, root: Node): SettingsProblem[] {
    return [...twiceIn(rules, ['rules'], root), ...twiceIn(profile?.rules, ['profile', 'rules'], root)];
}

function twiceIn(rules: ProjectSettings['rules'] = {}, path: Path, root: Node): SettingsProblem[] {
    return Object.entries(rules).flatMap(([name, level]) => {
        const code = ruleOf(name)?.code ?? name;
        const other = rules[code];
        return code === name || other === undefined || other === level
            ? []
            : [{ range: rangeOfKey(root, [...path, name]), message: ruleTwice(code, name) }];
    });
}

function nodeAt(root: Node, path: Path): Node {
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
    for (let length = steps.length; length > 0; length--) {
        const node = findNodeAtLocation(root, steps.slice(0, length));
        if (node !== undefined) {
            return node;
        }
    }
    return root;
}

function rangeOfKey(root: Node, path: Path): TextRange {
    const node = nodeAt(root, path);
    return rangeOfNode(node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node);
}

function rangeOfNode({ offset, length }: Node): TextRange {
    return { start: offset, end: offset + length };
}

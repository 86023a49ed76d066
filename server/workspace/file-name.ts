/** File names that every system takes, Windows above all. */

/** Longest name in UTF-16 units, extension excluded: leaves room for a folder within Windows' 260. */
const longestStem = 80;

/** Characters Windows refuses, and their full-width twins, which it takes. */
const twins: ReadonlyMap<string, string> = new Map([
    ['<', '〈'],
    ['>', '〉'],
    [':', '：'],
    ['"', '＂'],
    ['/', '／'],
    ['\\', '＼'],
    ['|', '｜'],
    ['?', '？'],
    ['*', '＊']
]);

/** Names of devices, which Windows refuses with any extension. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * A file name made of a title: no folder in it, no character Windows refuses, no invisible character, not too long.
 *
 * @param extension with its dot
 * @param otherwise used where nothing of the title is left
 */
export function fileNameFor(title: string, extension: string, otherwise: string): string {
    return `${stemOf(title) ?? stemOf(otherwise) ?? 'plan'}${extension}`;
}

function stemOf(title: string): string | undefined {
    const visible = title
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
        .replace(/[<>:"/\\|?*]/g, (refused) => twins.get(refused) ?? '')
        .replace(/\s+/g, ' ');
    const stem = [...visible].reduce(
        (kept, next) => (kept.length + next.length > longestStem ? kept : kept + next),
        ''
    );
    const trimmed = stem.replace(/^[\s.]+|[\s.]+$/g, '');
    if (trimmed === '') {
        return undefined;
    }
    return device.test(trimmed) ? `_${trimmed}` : trimmed;
}

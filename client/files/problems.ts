/** Why a file could not be written, as far as the user's next step depends on it. */
export type WriteProblem = 'locked' | 'folderMissing' | 'noSpace' | 'other';

/** The words of an error, whatever was thrown. */
export function messageOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}

/** File-system errors by code; the editor wraps some, and then the code stands only in the message. */
const patterns: readonly (readonly [WriteProblem, RegExp])[] = [
    ['locked', /\b(?:EBUSY|EPERM|EACCES|EROFS|ETXTBSY|NoPermissions|FileWriteLocked|Unavailable)\b/],
    ['noSpace', /\b(?:ENOSPC|EDQUOT|FileExceedsStorageQuota)\b/],
    ['folderMissing', /\b(?:ENOENT|ENOTDIR|FileNotFound|FileNotADirectory)\b/]
];

/**
 * Tells apart what the user can do about a failed write. A file open in Word or WPS gives EBUSY or EPERM on
 * Windows; a folder without write permission gives the same, so both are `locked`.
 */
export function writeProblemOf(error: unknown): WriteProblem {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const name = error instanceof Error ? error.name : '';
    const text = `${code} ${name} ${messageOf(error)}`;
    return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

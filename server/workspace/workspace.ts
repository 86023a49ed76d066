/**
 * The files of a workspace and the plans made of them. What an editor holds overrides the disk; registries are loaded
 * before a plan that imports them is built; a change throws away just the plans that read the changed file.
 *
 * URIs are compared by their canonical spelling. A file an editor holds goes by the URI the editor gave it, any other
 * by its canonical one.
 */
import { chinaCalendar, type SchoolCalendar } from '../../language/calendar/index.ts';
import {
    buildPlan,
    importedUris,
    readSource,
    type FileLookup,
    type SourceFile
} from '../../language/index.ts';
import type { Plan } from '../../language/model/plan.ts';
import { decodeText, type TextEncodingName } from './decode.ts';
import { isFailure, type FileFailure, type FileSystem } from './file-system.ts';
import { Readers } from './readers.ts';
import { canonicalUri } from './uri.ts';

/** How a file's text stood on the disk. */
export interface StoredForm {
    readonly encoding: TextEncodingName;
    readonly byteOrderMark: boolean;
}

/** One file, by its canonical URI. */
interface Held {
    uri: string;
    /** The editor's text, while it has the file open. */
    edited?: string;
    /** The file as read; absent before the first reading and after a change. */
    current?: SourceFile | FileFailure;
    /** The last reading, of which unchanged chunks are used again. */
    previous?: SourceFile;
    stored?: StoredForm;
    /** Counts changes, so that a reading that was overtaken is dropped. */
    version: number;
    loading?: Promise<void>;
}

interface BuiltPlan {
    readonly plan: Plan;
    /** What held for terms the plan does not state. */
    readonly usual: SchoolCalendar;
}

export class Workspace {
    readonly #files: FileSystem;
    readonly #held = new Map<string, Held>();
    readonly #calendarOf: (planUri: string) => SchoolCalendar;
    readonly #plans = new Map<string, BuiltPlan>();
    readonly #readers = new Readers();
    /** Plans whose files are being read: meanwhile nothing is let go of. */
    #underway = 0;

    /** @param calendarOf gives the terms that hold for a plan which states none; another object builds it anew */
    constructor(files: FileSystem, calendarOf: (planUri: string) => SchoolCalendar = () => chinaCalendar) {
        this.#files = files;
        this.#calendarOf = calendarOf;
    }

    /** The editor opened the file with this text. Gives the URIs of the plans that have to be looked at again. */
    open(uri: string, text: string): readonly string[] {
        return this.change(uri, text);
    }

    /** The editor's text is now this one. Gives the URIs of the plans that have to be looked at again. */
    change(uri: string, text: string): readonly string[] {
        const held = this.#hold(uri);
        const renamed = held.uri !== uri;
        if (held.edited === text && !renamed) {
            return [];
        }
        held.edited = text;
        held.uri = uri;
        const affected = this.#renew(canonicalUri(uri), held);
        if (renamed) {
            // Chunks carry the URI they were read under.
            delete held.previous;
        }
        return affected;
    }

    /** The editor let go of the file: the disk counts again. Gives the URIs of other plans to be looked at again. */
    close(uri: string): readonly string[] {
        const key = canonicalUri(uri);
        const held = this.#held.get(key);
        if (held === undefined) {
            return [];
        }
        delete held.edited;
        const affected = this.#renew(key, held);
        this.#readers.forget(key);
        this.#dropUnread();
        return affected.filter((other) => other !== held.uri);
    }

    /**
     * The file was made, changed or removed on the disk. Gives the URIs of the plans to be looked at again; none where
     * an editor holds the file, or nobody reads it.
     */
    changedOnDisk(uri: string): readonly string[] {
        const key = canonicalUri(uri);
        const held = this.#held.get(key);
        return held === undefined || held.edited !== undefined ? [] : this.#renew(key, held);
    }

    /**
     * Other folders may be read now: what is not held by an editor is read again when next needed. Gives the URIs of
     * the plans to be looked at again.
     */
    foldersChanged(): readonly string[] {
        const affected = [...this.#held].flatMap(([key, held]) =>
            held.edited === undefined ? this.#renew(key, held) : []
        );
        return [...new Set(affected)];
    }

    /** Whether an editor holds the file. */
    isOpen(uri: string): boolean {
        return this.#held.get(canonicalUri(uri))?.edited !== undefined;
    }

    /** The file as read, from the editor or the disk. */
    async source(uri: string): Promise<SourceFile | FileFailure> {
        const held = this.#hold(uri);
        for (;;) {
            const current = this.#settled(held);
            if (current !== undefined) {
                return current;
            }
            await this.#load(held);
        }
    }

    /** The plan of a file, with everything it imports; or why there is none. */
    async plan(uri: string): Promise<Plan | FileFailure> {
        const held = this.#hold(uri);
        this.#underway++;
        try {
            for (;;) {
                const unread = this.#unread(held);
                const made = unread.length > 0 ? undefined : this.#made(held);
                if (made !== undefined) {
                    return made;
                }
                await Promise.all(unread.map((needed) => this.#load(needed)));
            }
        } finally {
            this.#underway--;
        }
    }

    /** The text of a file that has been read, such as one a finding points into. */
    textOf(uri: string): string | undefined {
        const held = this.#held.get(canonicalUri(uri));
        const current = held && this.#settled(held);
        return current === undefined || isFailure(current) ? undefined : current.text;
    }

    /** Why a file that was asked for gave no text, so that a message can say more than "unreadable". */
    failureOf(uri: string): FileFailure | undefined {
        const current = this.#held.get(canonicalUri(uri))?.current;
        return current !== undefined && isFailure(current) ? current : undefined;
    }

    /** How the file stood on the disk when it was read; undefined for a file only an editor holds. */
    storedForm(uri: string): StoredForm | undefined {
        return this.#held.get(canonicalUri(uri))?.stored;
    }

    /** The URIs of the plans that read the file, itself excluded. */
    dependents(uri: string): readonly string[] {
        const key = canonicalUri(uri);
        return this.#named(this.#readers.of(key).filter((reader) => reader !== key));
    }

    #hold(uri: string): Held {
        const key = canonicalUri(uri);
        const known = this.#held.get(key);
        if (known !== undefined) {
            return known;
        }
        const held: Held = { uri: key, version: 0 };
        this.#held.set(key, held);
        return held;
    }

    /** Takes note that a file changed: its plan and those that read it go. */
    #renew(key: string, held: Held): readonly string[] {
        held.version++;
        if (held.current !== undefined && !isFailure(held.current)) {
            held.previous = held.current;
        }
        delete held.current;
        delete held.loading;
        const affected = new Set([...this.#readers.of(key), ...(held.edited === undefined ? [] : [key])]);
        this.#plans.delete(key);
        for (const reader of affected) {
            this.#plans.delete(reader);
        }
        return this.#named([...affected]);
    }

    /** The file as read, where that needs no disk. */
    #settled(held: Held): SourceFile | FileFailure | undefined {
        if (held.current === undefined && held.edited !== undefined) {
            held.current = readSource(held.uri, held.edited, held.previous);
            delete held.previous;
        }
        return held.current;
    }

    /** Files the plan needs that have not been read, as far as those that have been tell. */
    #unread(start: Held): readonly Held[] {
        const seen = new Set([start]);
        const unread: Held[] = [];
        for (const held of seen) {
            const current = this.#settled(held);
            if (current === undefined) {
                unread.push(held);
            } else if (!isFailure(current)) {
                for (const uri of importedUris(current)) {
                    seen.add(this.#hold(uri));
                }
            }
        }
        return unread;
    }

    /** Reads a file from the disk, once however many ask. */
    #load(held: Held): Promise<void> {
        held.loading ??= this.#read(held);
        return held.loading;
    }

    async #read(held: Held): Promise<void> {
        const version = held.version;
        const bytes = await this.#files.read(held.uri);
        if (held.version !== version) {
            return;
        }
        delete held.loading;
        if (isFailure(bytes)) {
            held.current = bytes;
            return;
        }
        const decoded = decodeText(bytes);
        if (!decoded.ok) {
            held.current = { failure: 'not-text', message: decoded.message };
            return;
        }
        held.stored = { encoding: decoded.encoding, byteOrderMark: decoded.byteOrderMark };
        held.current = readSource(held.uri, decoded.text, held.previous);
        delete held.previous;
    }

    /** The plan of a file of which everything it needs has been read. */
    #made(held: Held): Plan | FileFailure | undefined {
        const key = canonicalUri(held.uri);
        const usual = this.#calendarOf(held.uri);
        const known = this.#plans.get(key);
        if (known?.usual === usual) {
            return known.plan;
        }
        const file = held.current;
        if (file === undefined || isFailure(file)) {
            return file;
        }
        const read = new Set([key]);
        const lookup: FileLookup = (uri) => {
            const importedKey = canonicalUri(uri);
            read.add(importedKey);
            const current = this.#held.get(importedKey)?.current;
            return current !== undefined && isFailure(current) ? importFailure(current) : current;
        };
        const plan = buildPlan(file, lookup, usual);
        this.#plans.set(key, { plan, usual });
        this.#readers.set(key, read);
        return plan;
    }

    /** Lets go of files from the disk that no plan reads any more. */
    #dropUnread(): void {
        if (this.#underway > 0) {
            return;
        }
        for (const [key, held] of this.#held) {
            if (held.edited === undefined && this.#readers.of(key).length === 0) {
                this.#held.delete(key);
                this.#plans.delete(key);
            }
        }
    }

    #named(keys: readonly string[]): readonly string[] {
        return keys.map((key) => this.#held.get(key)?.uri ?? key);
    }
}

function importFailure(failure: FileFailure): 'missing' | 'unreadable' | 'outside' {
    return failure.failure === 'missing' || failure.failure === 'outside' ? failure.failure : 'unreadable';
}

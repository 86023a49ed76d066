/** Reads all plans of the open folders, so that the open ones are compared with them. */
import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Facade } from '../facade.ts';
import { inLanguage } from '../messages/language.ts';
import {
    foldersPassedOver,
    plansRead,
    readingPlans,
    readingStopped,
    tooManyPlans
} from '../messages/server.ts';
import { mostPlans } from '../protocol.ts';
import { isFailure } from '../workspace/file-system.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { PlanList } from './plan-list.ts';
import type { WithProgress } from './progress.ts';
import type { Session } from './session.ts';
import { warn } from './warn.ts';

export interface ReadAll {
    /** Reads them with progress, until the reader stops it, and lets go of those that are gone. */
    again(): Promise<void>;
    /** The same, and says in the log how many there are and what was left out. */
    first(): Promise<void>;
}

interface Parts {
    readonly connection: Connection;
    readonly workspace: Workspace;
    readonly facade: Facade;
    readonly session: Session;
    readonly plans: PlanList;
    readonly progress: WithProgress;
}

export function readAll({ connection, workspace, facade, session, plans, progress }: Parts): ReadAll {
    const again = (): Promise<void> =>
        progress(readingPlans, async (shown) => {
            const uris = await plans.all();
            for (const [index, uri] of uris.entries()) {
                await shown.step(index, uris.length);
                if (shown.stopped) {
                    connection.console.info(inLanguage(readingStopped, session.language));
                    return;
                }
                await facade.ready(uri);
                const plan = await workspace.plan(uri);
                if (!isFailure(plan)) {
                    facade.consider(plan);
                }
            }
            facade.retain(uris);
        });
    const first = async (): Promise<void> => {
        const begun = Date.now();
        await again();
        const read = await plans.all();
        if (await plans.isCut()) {
            warn(connection, inLanguage(tooManyPlans(mostPlans), session.language));
        }
        const passedOver = await plans.passedOver();
        const [folder] = passedOver;
        if (folder !== undefined) {
            const told = foldersPassedOver(passedOver.length, URI.parse(folder).fsPath);
            connection.console.warn(inLanguage(told, session.language));
        }
        connection.console.info(inLanguage(plansRead(read.length, Date.now() - begun), session.language));
    };
    return { again, first };
}

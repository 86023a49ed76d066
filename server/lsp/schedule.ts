/** Work that is done once for many requests, when the input queue is empty. */

/** A queue of things to be looked at again; each is in it once, however often it is asked for. */
export interface Schedule {
    /** Looks at these again, the first one first; those asked for last come before those still waiting. */
    request(uris: readonly string[]): void;
    /** Forgets what still waits. */
    dispose(): void;
}

/**
 * Runs `work` for one URI at a time, giving way to incoming messages before each.
 *
 * A message that has arrived is handled in a turn of its own, so one more turn passes between the request and the
 * work: of keystrokes that wait in the queue only the last one is analysed. There is no timer, so nobody waits for one.
 */
export function createSchedule(work: (uri: string) => Promise<void>): Schedule {
    let waiting: readonly string[] = [];
    let round = 0;
    let busy = false;

    const arm = (): void => {
        round += 1;
        const own = round;
        const ifStillNewest = (next: () => void) => (): void => {
            if (own === round && !busy) {
                next();
            }
        };
        inNextTurn(ifStillNewest(() => inNextTurn(ifStillNewest(() => void runFirst()))));
    };
    const runFirst = async (): Promise<void> => {
        const [first, ...rest] = waiting;
        waiting = rest;
        if (first === undefined) {
            return;
        }
        busy = true;
        try {
            await work(first);
        } finally {
            busy = false;
        }
        arm();
    };
    return {
        request(uris) {
            waiting = [...new Set([...uris, ...waiting])];
            arm();
        },
        dispose() {
            waiting = [];
            round += 1;
        }
    };
}

/** Gives way to what waits: messages that have arrived, timers that are due. */
export function nextTurn(): Promise<void> {
    return new Promise(inNextTurn);
}

/** A turn of the event loop, where the platform knows them; a browser's worker has only timers. */
function inNextTurn(next: () => void): void {
    if (typeof setImmediate === 'function') {
        setImmediate(next);
    } else {
        setTimeout(next, 0);
    }
}

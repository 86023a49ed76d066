import { viewKinds, type ViewKind } from '../../../server/protocol.ts';
import type { PageState, PageWords, ShowView, ToPage, ZoomChoice } from '../messages.ts';
import { AroundPaper } from './around-paper.ts';
import { CursorMark } from './cursor.ts';
import { byId, contentOf, panelOf } from './elements.ts';
import { Findings } from './findings.ts';
import { giveFocus, keepFocusAcrossWindows, takeFocus } from './focus.ts';
import { stateFor, type Host } from './host.ts';
import { startLinks } from './links.ts';
import { Making } from './making.ts';
import { Outline } from './outline.ts';
import { startReading } from './reading.ts';
import { ViewStyles } from './styles.ts';
import { showTab, startTabs } from './tabs.ts';
import { updateChildren } from './update.ts';
import { goBack, keepingPlace, whereIn } from './where.ts';
import { applyZoom, choiceOf, factorFor, stepFrom } from './zoom.ts';

declare function acquireVsCodeApi(): Host;

/** How long the page must rest before its place is kept, in milliseconds. */
const REST_BEFORE_KEEPING = 150;

/** In a panel narrower than this notes stand beside the paper only if they are asked for; pixels. */
const ROOM_FOR_NOTES = 620;

const host = acquireVsCodeApi();
const uri = document.body.getAttribute('data-plan') ?? '';
const words = JSON.parse(document.body.getAttribute('data-words') ?? '{}') as PageWords;
const desk = panelOf('document');
const paper = contentOf('document');

const outline = new Outline(paper, desk);
const findings = new Findings(paper, words, {
    goTo: ({ start, end }) => host.postMessage({ type: 'goTo', start, end }),
    fix: ({ fix: title = '', start, end }) => host.postMessage({ type: 'fix', title, start, end })
});
const around = new AroundPaper({ desk, paper, findings, outline, words });
const making = new Making(words, {
    stop: () => host.postMessage({ type: 'stop' }),
    again: want,
    panel: () => panelOf(state.view)
});

let state: PageState = stateFor(uri, host.getState());
let keeping: ReturnType<typeof setTimeout> | undefined;
let cursor: number | undefined;
/** Views whose kept place has been gone back to. */
const settled = new Set<ViewKind>();

const styles = new ViewStyles();
const mark = new CursorMark();
const settleFocus = keepFocusAcrossWindows(() => panelOf(state.view));

function keep(change: Partial<PageState>): void {
    state = { ...state, ...change };
    host.setState(state);
}

function want(): void {
    const { view, opened } = state;
    host.postMessage({ type: 'want', view, ...(opened && { opened }) });
}

function show(message: ShowView): void {
    const { view } = message;
    if (view === state.view) {
        making.hide();
        byId('note').textContent = message.note;
        byId('note').hidden = message.note === '';
    }
    if (message.findings) {
        findings.take(message.findings);
        layFindings();
    }
    if (message.body === undefined) {
        return;
    }
    const content = contentOf(view);
    const first = !settled.has(view);
    const anchor = first ? state.places[view] : whereIn(view);
    styles.set(view, message.style);
    const template = document.createElement('template');
    template.innerHTML = message.body;
    const focus = takeFocus(content);
    updateChildren(content, template.content);
    giveFocus(content, focus);
    if (view !== state.view) {
        return;
    }
    settled.add(view);
    settleFocus();
    document.title = message.title;
    if (first) {
        zoom();
    }
    if (anchor) {
        goBack(view, anchor);
    }
    if (cursor !== undefined) {
        mark.show(panelOf(view), content, cursor, false);
    }
    drawLater();
}

/** Whether notes are to stand beside the paper. */
function wantsNotes(): boolean {
    return state.notes ?? desk.clientWidth >= ROOM_FOR_NOTES;
}

function layFindings(): void {
    byId('findings').hidden = !(wantsNotes() && findings.count > 0);
    byId('findings-button').setAttribute('aria-pressed', String(wantsNotes()));
}

function zoom(): void {
    const { view } = state;
    layFindings();
    const beside = byId('findings').hidden ? 0 : byId('findings').offsetWidth;
    const choice = state.zooms[view] ?? 'auto';
    applyZoom(view, choice, factorFor(view, choice, beside));
    drawLater();
}

function chooseZoom(choice: ZoomChoice): void {
    keep({ zooms: { ...state.zooms, [state.view]: choice } });
    keepingPlace(state.view, zoom);
}

function zoomBy(direction: 1 | -1): void {
    chooseZoom(stepFrom(factor(), direction));
}

function factor(): number {
    return Number(contentOf(state.view).style.getPropertyValue('zoom')) || 1;
}

function drawLater(): void {
    if (state.view === 'document') {
        around.drawLater(factor);
    } else {
        around.drop();
    }
}

function choose(view: ViewKind): void {
    if (view === state.view) {
        return;
    }
    keepPlace();
    keep({ view });
    open();
    want();
}

/** Shows the chosen tab as it was left. */
function open(): void {
    const { view } = state;
    showTab(view);
    const onPaper = view === 'document';
    for (const id of ['outline-button', 'findings-button', 'pages']) {
        byId(id).hidden = !onPaper;
    }
    byId('outline').hidden = !(onPaper && state.outline);
    byId('outline-button').setAttribute('aria-pressed', String(state.outline));
    zoom();
    const place = state.places[view];
    if (place && settled.has(view)) {
        goBack(view, place);
    }
}

function keepPlace(): void {
    clearTimeout(keeping);
    if (!settled.has(state.view)) {
        return;
    }
    const place = whereIn(state.view);
    const kept = place && { start: place.start, nth: place.nth, left: place.left, top: place.top };
    keep({ places: { ...state.places, [state.view]: kept } });
}

function keepPlaceLater(): void {
    clearTimeout(keeping);
    keeping = setTimeout(keepPlace, REST_BEFORE_KEEPING);
    if (state.view === 'document') {
        around.tellPage();
        if (state.outline) {
            outline.mark();
        }
    }
}

/** Ctrl with + - 0 zooms what is shown here, not the whole editor. */
function onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) {
        return;
    }
    const action = {
        '+': () => zoomBy(1),
        '=': () => zoomBy(1),
        '-': () => zoomBy(-1),
        0: () => chooseZoom('auto')
    }[event.key];
    if (action) {
        event.preventDefault();
        event.stopPropagation();
        action();
    }
}

startTabs(choose);
startLinks({
    goTo: (target) => host.postMessage(target),
    toggle(cell) {
        const { opened } = state;
        const same = opened?.quota === cell.quota && opened.row === cell.row && opened.column === cell.column;
        keep({ opened: same ? undefined : cell });
        want();
    }
});
startReading({
    panel: desk,
    content: paper,
    cursor: () => cursor,
    moved(offset) {
        cursor = offset;
        mark.show(desk, paper, offset, false);
    },
    goTo: (target) => host.postMessage(target)
});
byId('outline-button').addEventListener('click', () => {
    keep({ outline: !state.outline });
    keepingPlace(state.view, open);
});
byId('findings-button').addEventListener('click', () => {
    keep({ notes: !wantsNotes() });
    keepingPlace(state.view, zoom);
});
byId('zoom-in').addEventListener('click', () => zoomBy(1));
byId('zoom-out').addEventListener('click', () => zoomBy(-1));
byId('zoom').addEventListener('change', (event) =>
    chooseZoom(choiceOf((event.target as HTMLSelectElement).value))
);
byId('print').addEventListener('click', () => host.postMessage({ type: 'print', view: state.view }));
document.addEventListener('keydown', onKey);
document.addEventListener(
    'wheel',
    (event) => {
        if (event.ctrlKey) {
            event.preventDefault();
            zoomBy(event.deltaY < 0 ? 1 : -1);
        }
    },
    { passive: false }
);
for (const view of viewKinds) {
    panelOf(view).addEventListener('scroll', keepPlaceLater, { passive: true });
}
window.addEventListener('resize', () => keepingPlace(state.view, zoom));
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.type === 'view') {
        show(data);
    } else if (data.type === 'making') {
        making.show(data.state);
    } else {
        cursor = data.offset;
        mark.show(panelOf(state.view), contentOf(state.view), data.offset, data.reveal);
    }
});
host.setState(state);
open();
want();

import { barLooks, ROW_HEIGHT } from './bars.ts';
import { HEAD_HEIGHT } from './head.ts';

/** Width of the names' column, in pixels; the backdrop begins right of it. */
const NAMES = 248;

const looks = barLooks
    .map(
        (look) =>
            `.view :is(.bar, .day).${look} { fill: var(--${look}); }
.view .limit.${look} { stroke: var(--${look}); }
.view .outline.${look} { stroke: var(--${look}); }
.view .stop.${look} { stop-color: var(--${look}); }
`
    )
    .join('');

export const scheduleStyle = `.view .schedule { padding: 12px 16px 24px; width: max-content; min-width: 100%; box-sizing: border-box; }
.view .schedule > .legend { position: sticky; left: 16px; max-width: calc(100vw - 60px); }
.view .fades { position: absolute; }
.view .chart { position: relative; width: max-content; border: 1px solid var(--rule); }
.view .chart table { border-collapse: separate; border-spacing: 0; position: relative; }
.view .chart .name { position: sticky; left: 0; z-index: 1; width: ${NAMES}px; min-width: ${NAMES}px; max-width: ${NAMES}px; box-sizing: border-box; height: ${ROW_HEIGHT}px; padding: 1px 10px; background: var(--ground); border-right: 1px solid var(--rule); vertical-align: middle; }
.view .chart thead th { position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--rule); height: ${HEAD_HEIGHT}px; vertical-align: bottom; padding-bottom: 4px; color: var(--quiet); }
.view .chart thead th.name { z-index: 3; }
.view .chart .line { padding: 0; }
.view .chart .name > * { display: block; max-width: 100%; overflow-wrap: anywhere; line-height: 18px; }
.view .chart .when { font-size: 11.5px; color: var(--quiet); }
.view .chart .row :is(.name, .line) { border-top: 1px solid color-mix(in srgb, var(--rule) 45%, transparent); }
.view .chart svg { display: block; }
.view .group-row .group { position: sticky; left: 0; z-index: 1; padding: 4px 10px; font-weight: 600; background: var(--tint); border-top: 1px solid var(--rule); border-right: 1px solid var(--rule); }
.view .group-row .line { background: color-mix(in srgb, var(--tint) 85%, transparent); border-top: 1px solid var(--rule); }
.view .group-row .count { font-weight: normal; color: var(--quiet); margin-left: 8px; }
.view .row.cancelled .go { text-decoration: line-through; }
.view .row:is(.cancelled, .postponed) .bars { opacity: 0.45; }
.view .backdrop { position: absolute; left: ${NAMES}px; top: ${HEAD_HEIGHT}px; height: calc(100% - ${HEAD_HEIGHT}px); }
.view .shade.vacation { fill: color-mix(in srgb, var(--ink) 8%, var(--ground)); }
.view .shade.holiday { fill: light-dark(#fae6e4, #402321); }
.view .month-line { stroke: color-mix(in srgb, var(--ink) 9%, var(--ground)); }
.view .year-line { stroke: color-mix(in srgb, var(--ink) 32%, var(--ground)); }
.view .today-line { stroke: var(--deadline); stroke-width: 1.5; stroke-dasharray: 5 3; }
.view .axis text { font-size: 12px; fill: var(--quiet); text-anchor: middle; }
.view .axis .year { text-anchor: start; fill: var(--ink); font-weight: 600; }
.view .axis .today { fill: var(--deadline); font-weight: 600; }
.view .axis .term { font-size: 11px; fill: var(--ink); }
.view .strip.term { fill: color-mix(in srgb, var(--stage) 20%, var(--ground)); }
.view .strip.vacation { fill: color-mix(in srgb, var(--ink) 8%, var(--ground)); }
.view .outline { fill: none; stroke: none; }
.view .within .bar { opacity: 0.5; }
.view .within .outline { stroke-width: 1; stroke-dasharray: 3 3; }
.view .row.provisional .bars { opacity: 0.75; }
.view .former { opacity: 0.6; }
.view .limit { fill: none; stroke-width: 3; }
.view .stop.full { stop-opacity: 1; }
.view .stop.clear { stop-opacity: 0; }
${looks}.view .sure .outline { stroke: none; }
:is(.vscode-high-contrast, .vscode-high-contrast-light) .view .sure .outline { stroke: var(--ink); }
`;

/**
 * The views' style sheet, all below the class `view`. Colours come from the editor's theme where there is one; those of
 * the states have a light and a dark value with a contrast of at least 4.5 to 1, and none in a high-contrast theme,
 * where borders and words say the same.
 */
import { scheduleStyle } from './schedule/style.ts';

const COLOURS = `.view {
--ink: var(--vscode-editor-foreground, #1f2328); --quiet: var(--vscode-descriptionForeground, #57606a);
--ground: var(--vscode-editor-background, #fff); --rule: color-mix(in srgb, var(--ink) 20%, var(--ground));
--tint: color-mix(in srgb, var(--ink) 5%, var(--ground)); --focus: var(--vscode-focusBorder, #0969da);
--met-ground: light-dark(#e4f3e7, #16351f); --met-ink: light-dark(#14532d, #b7e4c1);
--short-ground: light-dark(#fbdcdc, #55191e); --short-ink: light-dark(#7f1019, #ffd0d0);
--perhaps-ground: light-dark(#fff0bf, #463705); --perhaps-ink: light-dark(#5c4300, #ffe59a);
--stage: light-dark(#4358b5, #93a5ff); --activity: light-dark(#0b7c7c, #45c4c2); --done: light-dark(#66707d, #9ba6b5);
--deadline: light-dark(#b3261e, #ff9289); --former: light-dark(#7a828c, #868f9b);
color: var(--ink); background: var(--ground);
font: 13px/1.55 var(--vscode-font-family, system-ui), "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
}
:is(.vscode-high-contrast, .vscode-high-contrast-light) .view {
--met-ground: var(--ground); --short-ground: var(--ground); --perhaps-ground: var(--ground);
--met-ink: var(--ink); --short-ink: var(--ink); --perhaps-ink: var(--ink);
--rule: var(--vscode-contrastBorder, var(--ink)); --tint: var(--ground); --quiet: var(--ink);
}
`;

const COMMON = `.view :is(h2, p, ul, table, svg) { margin: 0; padding: 0; }
.view h2 { font-size: 15px; font-weight: 600; line-height: 1.4; }
.view ul { list-style: none; }
.view :is(th, td) { font-weight: normal; text-align: left; vertical-align: top; }
.view .go { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; margin: 0; padding: 0; border-radius: 2px; }
.view :is(button, [role="button"]) { cursor: pointer; }
.view button.go:hover { text-decoration: underline; }
.view :is(button, [tabindex]):focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.view .empty { color: var(--quiet); padding: 16px; }
.view .summary { color: var(--quiet); margin: 0 0 10px; }
.view .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.view .legend { display: flex; flex-wrap: wrap; gap: 2px 18px; color: var(--quiet); font-size: 12px; margin: 0 0 10px; }
.view .legend li { display: flex; align-items: center; gap: 6px; }
.view .tag { display: inline-block; font-size: 11px; line-height: 16px; padding: 0 5px; margin-right: 6px; border: 1px solid var(--rule); border-radius: 3px; color: var(--ink); }
`;

const MATRIX = `.view .matrix { overflow-x: auto; max-width: 100%; border: 1px solid var(--rule); border-radius: 4px; width: max-content; }
.view .matrix table { border-collapse: separate; border-spacing: 0; }
.view .matrix :is(th, td) { padding: 5px 12px; border-top: 1px solid var(--rule); border-left: 1px solid var(--rule); min-width: 64px; }
.view .matrix :is(th, td):first-child { border-left: 0; }
.view .matrix thead th { border-top: 0; background: var(--tint); font-weight: 600; white-space: nowrap; }
.view .matrix th:first-child { position: sticky; left: 0; z-index: 1; background: var(--tint); white-space: nowrap; }
.view .asked { display: block; font-size: 11px; font-weight: normal; color: var(--quiet); }
.view .matrix .met { background: var(--met-ground); color: var(--met-ink); }
.view .matrix :is(.short, .over, .gap) { background: var(--short-ground); color: var(--short-ink); }
.view .matrix .perhaps { background: var(--perhaps-ground); color: var(--perhaps-ink); }
:is(.vscode-high-contrast, .vscode-high-contrast-light) .view .matrix :is(.short, .over, .gap) { box-shadow: inset 0 0 0 3px var(--ink); }
:is(.vscode-high-contrast, .vscode-high-contrast-light) .view .matrix .perhaps { outline: 2px dashed var(--ink); outline-offset: -4px; }
`;

const QUOTAS = `.view :is(.quotas, .roles, .map) { padding: 16px; }
.view .quota { margin: 0 0 26px; }
.view .duty { color: var(--quiet); margin: 1px 0 8px; max-width: 60em; }
.view .reason { margin: 0 0 8px; padding-left: 10px; border-left: 3px solid var(--rule); }
.view .quota td:has(> .cell) { padding: 0; }
.view .cell { display: block; width: 100%; box-sizing: border-box; font: inherit; color: inherit; background: none; border: 0; padding: 5px 12px; text-align: left; white-space: nowrap; }
.view button.cell:hover { text-decoration: underline; }
.view button.cell:focus-visible { outline-offset: -3px; }
.view button.cell[aria-expanded="true"] { box-shadow: inset 0 0 0 2px var(--focus); }
.view .cell .count { font-size: 15px; font-weight: 600; font-variant-numeric: tabular-nums; margin-right: 8px; }
.view .cell .state { font-size: 11.5px; }
.view .detail td { background: var(--tint); }
.view .detail li { display: flex; flex-wrap: wrap; gap: 0 14px; padding: 2px 0; }
.view .detail :is(.when, .adds) { color: var(--quiet); }
`;

const ROLES = `.view .roles section { margin: 0 0 26px; }
.view .roles h2 { margin: 0 0 8px; }
.view .roles td { min-width: 132px; }
.view .roles td.none { color: var(--quiet); }
.view .flag { font-weight: 600; font-size: 12px; }
.view .roles .held .flag { font-weight: normal; }
.view .also { display: block; font-size: 11.5px; padding-left: 1em; }
.view th.role { background: none; }
`;

const MAP = `.view .graph { display: block; }
.view .graph text { font-size: 14px; fill: var(--ink); text-anchor: middle; }
.view .node .box { fill: var(--tint); stroke: var(--quiet); stroke-width: 1; }
.view .node.alliance .box { fill: var(--stage); stroke: var(--stage); }
.view .node.alliance text { fill: var(--ground); font-weight: 600; }
:is(.vscode-high-contrast, .vscode-high-contrast-light) .view .node.alliance .box { fill: var(--ground); stroke: var(--ink); stroke-width: 3; }
:is(.vscode-high-contrast, .vscode-high-contrast-light) .view .node.alliance text { fill: var(--ink); }
.view .node:hover .box { stroke-width: 2.5; }
.view .node:focus-visible { outline: none; }
.view .node:focus-visible .box { stroke: var(--focus); stroke-width: 3; }
.view .edge .way { fill: none; stroke: var(--quiet); stroke-width: 1.4; }
.view .edge .head { fill: var(--quiet); }
.view .edge.leads .way { stroke: var(--stage); stroke-width: 2; }
.view .edge.leads .head { fill: var(--stage); }
.view .edge.pair .way { stroke: var(--activity); stroke-dasharray: 5 4; }
.view .edge.pair .head { fill: var(--activity); }
.view .graph .edge text { font-size: 11.5px; fill: var(--quiet); paint-order: stroke; stroke: var(--ground); stroke-width: 4px; }
.view .badge circle { fill: var(--activity); }
.view .badge text { text-anchor: middle; font-size: 11px; fill: var(--ground); font-weight: 600; }
`;

/** For a page of its own, on white, and for paper. */
export const standaloneStyle = `:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1240px; padding: 24px; background: #fff; }
h1 { font: 600 20px/1.4 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; margin: 0 0 4px; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
body { padding: 0; max-width: none; }
.view { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.view :is(.schedule, .graph) { zoom: 0.8; }
.view .matrix { overflow: visible; border: 0; }
.view :is(tr, li, .quota) { break-inside: avoid; }
.view :is(th, td) { position: static !important; }
}
`;

export const viewStyle = [COLOURS, COMMON, MATRIX, QUOTAS, ROLES, MAP, scheduleStyle].join('');

export { formatSource, formatText, formattedChunks } from './format.ts';
export type { FormatOptions, TextChange } from './format.ts';
export { formatOnType, layoutSigns } from './on-type.ts';

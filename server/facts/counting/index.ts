export { alliancesBySchool, alliancesOf, basesOf } from './bases.ts';
export type { Base } from './bases.ts';
export {
    contributionsTo,
    peopleUnderShare,
    quotaTables,
    samePaper,
    tableFor,
    tableUnder
} from './count-quotas.ts';
export type { Contribution } from './count-quotas.ts';
export { pairBases } from './pair-bases.ts';
export { occurrencesOf, takesPlace } from './occurrences.ts';
export { NO_COUNT } from './quota-table.ts';
export type { Count, QuotaColumn, QuotaRow, QuotaTable, Uncountable } from './quota-table.ts';
export { countStandings, rowsOf, standingOf, stateIn, stateOf } from './state.ts';
export type { QuotaStanding, QuotaState } from './state.ts';

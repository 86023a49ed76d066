export { alliancesBySchool, alliancesOf, basesOf } from './bases.ts';
export { peopleUnderShare, quotaTables, tableFor } from './count-quotas.ts';
export { occurrencesOf, takesPlace } from './occurrences.ts';
export type { Count, QuotaColumn, QuotaRow, QuotaTable, Uncountable } from './quota-table.ts';

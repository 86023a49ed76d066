/** Whether words speak of a turn of duty, which days off and weekends have too. */
export function isOnDuty(words: string): boolean {
    return /值班|值守|on duty|duty rota/i.test(words);
}

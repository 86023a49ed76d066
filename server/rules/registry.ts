import type { Bilingual, Rule, RuleFamily } from './rule.ts';
import { anchorMissing } from './dates/anchor-missing.ts';
import { beforeDrafting } from './dates/before-drafting.ts';
import { changedTwice } from './dates/changed-twice.ts';
import { deadlineOrder } from './dates/deadline-order.ts';
import { endBeforeStart } from './dates/end-before-start.ts';
import { holiday } from './dates/holiday.ts';
import { impossibleDate } from './dates/impossible-date.ts';
import { outsidePeriod } from './dates/outside-period.ts';
import { outsideStage } from './dates/outside-stage.ts';
import { rowOutOfOrder } from './dates/row-out-of-order.ts';
import { statedPeriod } from './dates/stated-period.ts';
import { statedYears } from './dates/stated-years.ts';
import { timeUndetermined } from './dates/time-undetermined.ts';
import { undeterminedPastStage } from './dates/undetermined-past-stage.ts';
import { vacation } from './dates/vacation.ts';
import { weekNumber } from './dates/week-number.ts';
import { weekdayMismatch } from './dates/weekday-mismatch.ts';
import { weekend } from './dates/weekend.ts';
import { yearMissing } from './dates/year-missing.ts';
import { addresseeLine } from './document/addressee-line.ts';
import { aliasUnused } from './document/alias-unused.ts';
import { attachmentInBookMarks } from './document/attachment-in-book-marks.ts';
import { attachmentMissing } from './document/attachment-missing.ts';
import { attachmentNoteForm } from './document/attachment-note-form.ts';
import { attachmentReference } from './document/attachment-reference.ts';
import { attachmentTitleDiffers } from './document/attachment-title-differs.ts';
import { chineseNumeralDate } from './document/chinese-numeral-date.ts';
import { citationOrder } from './document/citation-order.ts';
import { copiesLine } from './document/copies-line.ts';
import { documentNumberForm } from './document/document-number-form.ts';
import { headingNumbering } from './document/heading-numbering.ts';
import { issuerDiffers } from './document/issuer-differs.ts';
import { noticeIncomplete } from './document/notice-incomplete.ts';
import { placeholder } from './document/placeholder.ts';
import { planWithoutNotice } from './document/plan-without-notice.ts';
import { sectionReference } from './document/section-reference.ts';
import { subjectWords } from './document/subject-words.ts';
import { titleEndsInPunctuation } from './document/title-ends-in-punctuation.ts';
import { titleOrder } from './document/title-order.ts';
import { titleWithoutIssuer } from './document/title-without-issuer.ts';
import { titleWithoutKind } from './document/title-without-kind.ts';
import { titleWithoutMatter } from './document/title-without-matter.ts';
import { unlistedAttachment } from './document/unlisted-attachment.ts';
import { zeroPaddedDate } from './document/zero-padded-date.ts';
import { conditionsCannotBeMet } from './members/conditions-cannot-be-met.ts';
import { fullMarks } from './members/full-marks.ts';
import { kOfN } from './members/k-of-n.ts';
import { leadAmongMembers } from './members/lead-among-members.ts';
import { listedTwice } from './members/listed-twice.ts';
import { memberIsNoSchool } from './members/member-is-no-school.ts';
import { nestedScores } from './members/nested-scores.ts';
import { noLead } from './members/no-lead.ts';
import { noMembers } from './members/no-members.ts';
import { oneToNModel } from './members/one-to-n-model.ts';
import { pairListDiffers } from './members/pair-list-differs.ts';
import { pairPhaseMismatch } from './members/pair-phase-mismatch.ts';
import { pairTwice } from './members/pair-twice.ts';
import { partsDoNotSum } from './members/parts-do-not-sum.ts';
import { rowTotal } from './members/row-total.ts';
import { schoolInNoAlliance } from './members/school-in-no-alliance.ts';
import { schoolInTwoAlliances } from './members/school-in-two-alliances.ts';
import { schoolInTwoPlans } from './members/school-in-two-plans.ts';
import { statedListSize } from './members/stated-list-size.ts';
import { statedNumber } from './members/stated-number.ts';
import { statedSum } from './members/stated-sum.ts';
import { tableTotal } from './members/table-total.ts';
import { duplicateName } from './names/duplicate-name.ts';
import { importCircular } from './names/import-circular.ts';
import { importNotFound } from './names/import-not-found.ts';
import { importOutside } from './names/import-outside.ts';
import { importUnknownName } from './names/import-unknown-name.ts';
import { nearDuplicateName } from './names/near-duplicate-name.ts';
import { ruleFailed } from './names/rule-failed.ts';
import { suppressionWithoutReason } from './names/suppression-without-reason.ts';
import { unknownName } from './names/unknown-name.ts';
import { unknownSuppression } from './names/unknown-suppression.ts';
import { unresolvedQuote } from './names/unresolved-quote.ts';
import { unusedDeclaration } from './names/unused-declaration.ts';
import { unusedImport } from './names/unused-import.ts';
import { unusedSuppression } from './names/unused-suppression.ts';
import { contradictingQuotas } from './quotas/contradicting-quotas.ts';
import { countedTwice } from './quotas/counted-twice.ts';
import { durationUnknown } from './quotas/duration-unknown.ts';
import { exchangeTooShort } from './quotas/exchange-too-short.ts';
import { looksCounted } from './quotas/looks-counted.ts';
import { noPeriodToCount } from './quotas/no-period-to-count.ts';
import { partPeriodRule } from './quotas/part-period-rule.ts';
import { payerMissing } from './quotas/payer-missing.ts';
import { periodMissing } from './quotas/period-missing.ts';
import { quotaExceeded } from './quotas/quota-exceeded.ts';
import { quotaImpossible } from './quotas/quota-impossible.ts';
import { quotaShortfall } from './quotas/quota-shortfall.ts';
import { shareShortfall } from './quotas/share-shortfall.ts';
import { shareWithoutBase } from './quotas/share-without-base.ts';
import { unquantified } from './quotas/unquantified.ts';
import { deputyMissing } from './roles/deputy-missing.ts';
import { holderHasOtherPost } from './roles/holder-has-other-post.ts';
import { incompatiblePosts } from './roles/incompatible-posts.ts';
import { leaderMissing } from './roles/leader-missing.ts';
import { noResponsibleUnit } from './roles/no-responsible-unit.ts';
import { ownJudge } from './roles/own-judge.ts';
import { personDoubleBooked } from './roles/person-double-booked.ts';
import { personInTwoPlans } from './roles/person-in-two-plans.ts';
import { personWithoutPost } from './roles/person-without-post.ts';
import { roleCount } from './roles/role-count.ts';
import { roomDoubleBooked } from './roles/room-double-booked.ts';
import { secondPostMissing } from './roles/second-post-missing.ts';
import { selfAssessment } from './roles/self-assessment.ts';
import { superiorLoop } from './roles/superior-loop.ts';
import { termOfOfficeOver } from './roles/term-of-office-over.ts';
import { vacancy } from './roles/vacancy.ts';
import { dependencyLoop } from './stages/dependency-loop.ts';
import { periodNotCovered } from './stages/period-not-covered.ts';
import { predecessorViolated } from './stages/predecessor-violated.ts';
import { stageEmpty } from './stages/stage-empty.ts';
import { stageGap } from './stages/stage-gap.ts';
import { stageOrder } from './stages/stage-order.ts';
import { stageOverlap } from './stages/stage-overlap.ts';
import { stageUndated } from './stages/stage-undated.ts';
import { copiedText } from './style/copied-text.ts';
import { doubledPunctuation } from './style/doubled-punctuation.ts';
import { doubledWord } from './style/doubled-word.ts';
import { fullWidthDigits } from './style/full-width-digits.ts';
import { halfWidthPunctuation } from './style/half-width-punctuation.ts';
import { haoForRi } from './style/hao-for-ri.ts';
import { jiezhi } from './style/jiezhi.ts';
import { mismatchedQuotes } from './style/mismatched-quotes.ts';
import { mixedNumerals } from './style/mixed-numerals.ts';
import { percentRange } from './style/percent-range.ts';
import { repeatedParagraph } from './style/repeated-paragraph.ts';
import { twoDigitYear } from './style/two-digit-year.ts';
import { commaInList } from './syntax/comma-in-list.ts';
import { incomplete } from './syntax/incomplete.ts';
import { misplacedItem } from './syntax/misplaced-item.ts';
import { missingBrace } from './syntax/missing-brace.ts';
import { nameNeedsQuotes } from './syntax/name-needs-quotes.ts';
import { runTogether } from './syntax/run-together.ts';
import { slotTwice } from './syntax/slot-twice.ts';
import { strayBrace } from './syntax/stray-brace.ts';
import { unclosedProse } from './syntax/unclosed-prose.ts';
import { unclosedQuote } from './syntax/unclosed-quote.ts';
import { unexpectedText } from './syntax/unexpected-text.ts';
import { unfinishedSentence } from './syntax/unfinished-sentence.ts';
import { unreadableValue } from './syntax/unreadable-value.ts';

/** The families in the order of the catalogue, with what they are about. */
export const ruleFamilies: Readonly<Record<RuleFamily, Bilingual>> = {
    L: { zh: '语法', en: 'Syntax' },
    D: { zh: '日期', en: 'Dates' },
    T: { zh: '阶段', en: 'Stages' },
    Q: { zh: '定额', en: 'Quotas' },
    R: { zh: '职责', en: 'Roles' },
    M: { zh: '成员与数目', en: 'Membership and numbers' },
    G: { zh: '公文格式', en: 'Official document' },
    S: { zh: '文字', en: 'Style' },
    N: { zh: '名称与忽略', en: 'Names and suppressions' }
};

/** Every rule, by family and number. */
export const rules: readonly Rule[] = [
    unexpectedText,
    runTogether,
    missingBrace,
    strayBrace,
    unclosedQuote,
    unclosedProse,
    unfinishedSentence,
    commaInList,
    nameNeedsQuotes,
    misplacedItem,
    incomplete,
    unreadableValue,
    slotTwice,
    impossibleDate,
    endBeforeStart,
    outsidePeriod,
    outsideStage,
    beforeDrafting,
    yearMissing,
    weekdayMismatch,
    weekNumber,
    weekend,
    holiday,
    vacation,
    anchorMissing,
    statedYears,
    statedPeriod,
    rowOutOfOrder,
    timeUndetermined,
    deadlineOrder,
    undeterminedPastStage,
    changedTwice,
    stageGap,
    stageOverlap,
    stageOrder,
    stageEmpty,
    periodNotCovered,
    stageUndated,
    predecessorViolated,
    dependencyLoop,
    quotaShortfall,
    quotaExceeded,
    exchangeTooShort,
    durationUnknown,
    unquantified,
    periodMissing,
    contradictingQuotas,
    shareWithoutBase,
    noPeriodToCount,
    looksCounted,
    partPeriodRule,
    shareShortfall,
    countedTwice,
    quotaImpossible,
    payerMissing,
    roleCount,
    leaderMissing,
    deputyMissing,
    holderHasOtherPost,
    secondPostMissing,
    incompatiblePosts,
    noResponsibleUnit,
    personDoubleBooked,
    superiorLoop,
    roomDoubleBooked,
    personWithoutPost,
    ownJudge,
    termOfOfficeOver,
    vacancy,
    selfAssessment,
    personInTwoPlans,
    schoolInTwoAlliances,
    leadAmongMembers,
    noLead,
    noMembers,
    schoolInNoAlliance,
    memberIsNoSchool,
    listedTwice,
    oneToNModel,
    pairListDiffers,
    statedNumber,
    statedListSize,
    partsDoNotSum,
    pairPhaseMismatch,
    pairTwice,
    tableTotal,
    rowTotal,
    nestedScores,
    statedSum,
    kOfN,
    fullMarks,
    conditionsCannotBeMet,
    schoolInTwoPlans,
    documentNumberForm,
    planWithoutNotice,
    attachmentMissing,
    attachmentNoteForm,
    chineseNumeralDate,
    zeroPaddedDate,
    titleWithoutKind,
    titleWithoutMatter,
    titleEndsInPunctuation,
    attachmentInBookMarks,
    subjectWords,
    addresseeLine,
    noticeIncomplete,
    copiesLine,
    placeholder,
    aliasUnused,
    attachmentReference,
    headingNumbering,
    citationOrder,
    sectionReference,
    attachmentTitleDiffers,
    titleWithoutIssuer,
    issuerDiffers,
    titleOrder,
    unlistedAttachment,
    mismatchedQuotes,
    halfWidthPunctuation,
    doubledPunctuation,
    haoForRi,
    percentRange,
    fullWidthDigits,
    jiezhi,
    doubledWord,
    twoDigitYear,
    repeatedParagraph,
    mixedNumerals,
    copiedText,
    unknownName,
    duplicateName,
    importNotFound,
    importCircular,
    importOutside,
    importUnknownName,
    unusedImport,
    unknownSuppression,
    suppressionWithoutReason,
    unusedSuppression,
    unresolvedQuote,
    nearDuplicateName,
    unusedDeclaration,
    ruleFailed
];

const byCodeOrName = new Map(
    rules.flatMap((rule) => [[rule.code, rule] as const, [rule.name, rule] as const])
);

/** The rule with this code (`T02`, in either case) or name (`stage-overlap`). */
export function ruleOf(codeOrName: string): Rule | undefined {
    return byCodeOrName.get(codeOrName) ?? byCodeOrName.get(codeOrName.toUpperCase());
}

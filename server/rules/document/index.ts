import type { Rule } from '../rule.ts';
import { addresseeLine } from './addressee-line.ts';
import { aliasUnused } from './alias-unused.ts';
import { attachmentInBookMarks } from './attachment-in-book-marks.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { attachmentNoteForm } from './attachment-note-form.ts';
import { attachmentReference } from './attachment-reference.ts';
import { attachmentTitleDiffers } from './attachment-title-differs.ts';
import { chineseNumeralDate } from './chinese-numeral-date.ts';
import { citationOrder } from './citation-order.ts';
import { copiesLine } from './copies-line.ts';
import { documentNumberForm } from './document-number-form.ts';
import { headingNumbering } from './heading-numbering.ts';
import { issuedPlanAttached } from './issued-plan-attached.ts';
import { issuerDiffers } from './issuer-differs.ts';
import { noticeIncomplete } from './notice-incomplete.ts';
import { placeholder } from './placeholder.ts';
import { planWithoutNotice } from './plan-without-notice.ts';
import { sectionReference } from './section-reference.ts';
import { subjectWords } from './subject-words.ts';
import { titleEndsInPunctuation } from './title-ends-in-punctuation.ts';
import { titleOrder } from './title-order.ts';
import { titleWithoutIssuer } from './title-without-issuer.ts';
import { titleWithoutKind } from './title-without-kind.ts';
import { titleWithoutMatter } from './title-without-matter.ts';
import { unlistedAttachment } from './unlisted-attachment.ts';
import { zeroPaddedDate } from './zero-padded-date.ts';

/** Family G, the official document, by number. */
export const documentRules: readonly Rule[] = [
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
    issuedPlanAttached
];

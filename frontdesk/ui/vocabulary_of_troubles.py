"""The words of everything that a deed can be refused for, and of what can be wrong with a field."""

from __future__ import annotations

from frontdesk.domain import errors
from frontdesk.domain.errors import ProblemKind
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

PROBLEMS = {
    ProblemKind.REQUIRED: QT_TRANSLATE_NOOP("Words", "Fill in this field"),
    ProblemKind.MOMENT_IN_FUTURE: QT_TRANSLATE_NOOP("Words", "This moment has not come yet"),
    ProblemKind.BEFORE_PRINTED: QT_TRANSLATE_NOOP(
        "Words", "The form was printed only at {detail}: see the day and the time on it"
    ),
    ProblemKind.NOT_NUMBERS: QT_TRANSLATE_NOOP("Words", "These are no numbers. Type them as 12, 15–18"),
    ProblemKind.BLANK_UNKNOWN: QT_TRANSLATE_NOOP(
        "Words", "There is no form No. {detail}. The number stands under the word “BLANK”"
    ),
    ProblemKind.BLANK_CODE: QT_TRANSLATE_NOOP(
        "Words", "Form No. {detail} has another code: see the figures under its square"
    ),
    ProblemKind.BLANK_ENTERED: QT_TRANSLATE_NOOP("Words", "Form No. {detail} is entered already"),
    ProblemKind.BLANK_SPOILED: QT_TRANSLATE_NOOP("Words", "Form No. {detail} is written off"),
    ProblemKind.NOT_A_MOMENT: QT_TRANSLATE_NOOP("Words", "This is not a moment. Type it as 17.11 10:40"),
    ProblemKind.NOT_A_DATE: QT_TRANSLATE_NOOP("Words", "This is not a date. Type it as 17.11.2026"),
    ProblemKind.DATE_IN_FUTURE: QT_TRANSLATE_NOOP("Words", "This day has not come yet. Check the date"),
    ProblemKind.DATE_TOO_OLD: QT_TRANSLATE_NOOP("Words", "More than 120 years ago. Check the year"),
    ProblemKind.DATE_BEFORE: QT_TRANSLATE_NOOP("Words", "Not before {date}. Check the date"),
    ProblemKind.NOT_A_PHONE: QT_TRANSLATE_NOOP("Words", "This is not a phone number. Check its digits"),
    ProblemKind.NOT_AN_EMAIL: QT_TRANSLATE_NOOP(
        "Words", "This is not an e-mail address. Type it as name@mail.ru"
    ),
    ProblemKind.WRONG_LENGTH: QT_TRANSLATE_NOOP("Words", "{needed} digits are needed, {given} now"),
    ProblemKind.WRONG_CHECKSUM: QT_TRANSLATE_NOOP(
        "Words", "The check digits do not agree. Compare with the document"
    ),
    ProblemKind.WRONG_FORMAT: QT_TRANSLATE_NOOP(
        "Words", "Written otherwise than it should be. Compare with the document"
    ),
    ProblemKind.NOT_MONEY: QT_TRANSLATE_NOOP("Words", "This is not a sum. Type it as 4 800,00"),
    ProblemKind.TOO_SHORT: QT_TRANSLATE_NOOP("Words", "At least {limit} characters are needed"),
    ProblemKind.TOO_LONG: QT_TRANSLATE_NOOP("Words", "Longer than {limit} characters. Make it shorter"),
    ProblemKind.NOT_A_NAME: QT_TRANSLATE_NOOP("Words", "A name has no digits. Check the spelling"),
    ProblemKind.UNKNOWN_CHOICE: QT_TRANSLATE_NOOP("Words", "Choose one of the list"),
    ProblemKind.UNFILLED: QT_TRANSLATE_NOOP("Words", "Fill in: {detail}"),
    ProblemKind.NEVER: QT_TRANSLATE_NOOP("Words", "This never comes true beside the rest of the rule"),
    ProblemKind.CONTRARY: QT_TRANSLATE_NOOP("Words", "It only takes back what the rule does before it"),
    ProblemKind.TAKEN: QT_TRANSLATE_NOOP("Words", "There is one of this name already. Choose another name"),
    ProblemKind.HELD_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Words", "The office asks other bodies for this itself: {detail}. Take it out of the list"
    ),
    ProblemKind.NOTHING_MISSING: QT_TRANSLATE_NOOP(
        "Words", "Everything was brought: there is nothing to refuse or to ask for"
    ),
    ProblemKind.NOT_A_NUMBER: QT_TRANSLATE_NOOP("Words", "This is not a number. Type it as 12,5"),
    ProblemKind.OUT_OF_RANGE: QT_TRANSLATE_NOOP("Words", "A whole number from {needed} to {given}"),
    ProblemKind.TWICE: QT_TRANSLATE_NOOP("Words", "This one is named above already. Leave one of the lines"),
    ProblemKind.NOT_ONESELF: QT_TRANSLATE_NOOP(
        "Words", "Nobody stands in for themselves. Choose somebody else"
    ),
    ProblemKind.WRONG_PASSWORD: QT_TRANSLATE_NOOP("Words", "This is not the password you sign in with"),
    ProblemKind.NOBODY_OUTSIDE: QT_TRANSLATE_NOOP(
        "Words", "A department without a desk has no people here. Take them out, or take off its mark"
    ),
    ProblemKind.AWAY_ALREADY: QT_TRANSLATE_NOOP(
        "Words", "Away on some of these days already. Change that absence, or the days"
    ),
    ProblemKind.AWAY_THEN: QT_TRANSLATE_NOOP("Words", "Away on some of these days. Choose another deputy"),
    ProblemKind.TOO_MANY: QT_TRANSLATE_NOOP("Words", "{limit} at most. Make it less"),
    ProblemKind.NOT_HOURS: QT_TRANSLATE_NOOP(
        "Words", "These are no hours. Type them as 8:00–13:00, 14:00–20:00"
    ),
    ProblemKind.NOT_A_LENGTH: QT_TRANSLATE_NOOP("Words", "Type it as 4 ч or 1 ч 30 мин"),
    ProblemKind.DOUBTFUL_NUMBER: QT_TRANSLATE_NOOP(
        "Words", "The number looks unusual. Compare with the document or write why it stays so"
    ),
    ProblemKind.TREASURY_ACCOUNT: QT_TRANSLATE_NOOP(
        "Words", "An account of the treasury: its key cannot be checked"
    ),
    ProblemKind.EXPIRED: QT_TRANSLATE_NOOP("Words", "Was valid until {date}"),
    ProblemKind.FILE_GONE: QT_TRANSLATE_NOOP(
        "Words", "The file is not there. Put the carrier in, or choose the file anew"
    ),
    ProblemKind.NOT_A_CERTIFICATE: QT_TRANSLATE_NOOP(
        "Words", "This is no file of a certificate. Choose the one that your certification centre gave"
    ),
    ProblemKind.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Words", "The file does not open with this passphrase. Check the layout and Caps Lock"
    ),
    ProblemKind.NO_PRIVATE_KEY: QT_TRANSLATE_NOOP(
        "Words", "There is a certificate in the file, but no key. Export it once more, with its private key"
    ),
    ProblemKind.GOST_KEY: QT_TRANSLATE_NOOP(
        "Words",
        "A certificate of GOST: this program signs with RSA and ECDSA only. Save the act as PDF and sign it in the "
        "program of your certification centre",
    ),
    ProblemKind.OTHER_KEY: QT_TRANSLATE_NOOP(
        "Words", "A key of this kind does not sign here. One of RSA or ECDSA is needed"
    ),
    ProblemKind.CERTIFICATE_EARLY: QT_TRANSLATE_NOOP(
        "Words", "The certificate is valid only from {date}. Choose another one"
    ),
    ProblemKind.CERTIFICATE_LATE: QT_TRANSLATE_NOOP(
        "Words", "The certificate was valid until {date}. Choose the new one"
    ),
    ProblemKind.PASSPORT_PAST_AGE: QT_TRANSLATE_NOOP(
        "Words", "The passport was to be changed by age. Ask for the new one"
    ),
}
ERRORS: dict[type[Exception], str] = {
    errors.Refusal: QT_TRANSLATE_NOOP(
        "Words", "This cannot be done now. Check what is entered and try again"
    ),
    errors.SignInRefused: QT_TRANSLATE_NOOP("Words", "Wrong pair of employee and password"),
    errors.CounterTaken: QT_TRANSLATE_NOOP("Words", "The counter is taken by {by}. Choose another one"),
    errors.NotAllowed: QT_TRANSLATE_NOOP("Words", "You have no right to {right}. Ask the shift lead"),
    errors.NotFound: QT_TRANSLATE_NOOP("Words", "It is not here any more. Refresh the list"),
    errors.OutOfSight: QT_TRANSLATE_NOOP(
        "Words", "Only the team that works on this ticket sees it. Ask the shift lead to let you in"
    ),
    errors.ChangedMeanwhile: QT_TRANSLATE_NOOP(
        "Words", "Somebody saved this card before you. Compare and save again"
    ),
    errors.Merged: QT_TRANSLATE_NOOP(
        "Words", "This card was joined to another one meanwhile. Open that card and save there"
    ),
    errors.Erased: QT_TRANSLATE_NOOP(
        "Words",
        "The data of this person was destroyed, nothing new is kept on the card. Choose another card, or go on "
        "without one",
    ),
    errors.OtherForm: QT_TRANSLATE_NOOP(
        "Words", "A person and an organisation cannot be one card. Choose another card"
    ),
    errors.TakenMeanwhile: QT_TRANSLATE_NOOP("Words", "Already taken by {by} at {at}"),
    errors.AskedAlready: QT_TRANSLATE_NOOP(
        "Words", "{by} asked the team at {at}. Press the key once more to ask again"
    ),
    errors.NobodyWaits: QT_TRANSLATE_NOOP("Words", "Nobody is waiting"),
    errors.OffShift: QT_TRANSLATE_NOOP(
        "Words",
        "By the roster you are not on shift, so nothing is handed out. No shift of yours is planned soon",
    ),
    errors.OwnDecision: QT_TRANSLATE_NOOP(
        "Words", "You proposed this decision: somebody else approves or rejects it"
    ),
    errors.BadTemplate: QT_TRANSLATE_NOOP("Words", "The form has faults: they stand beside their lines"),
    errors.VisasMissing: QT_TRANSLATE_NOOP(
        "Words", "Not everybody has signed yet: {names}. Wait for their visas, or ask them no longer"
    ),
    errors.WrongState: QT_TRANSLATE_NOOP(
        "Words", "This has been done already or cannot be done any more. Refresh the list"
    ),
    errors.OnOneself: QT_TRANSLATE_NOOP(
        "Words", "Your own role and the end of your own account are another's to set"
    ),
    errors.InUse: QT_TRANSLATE_NOOP("Words", "This is still in use"),
    errors.NotYet: QT_TRANSLATE_NOOP("Words", "Not to be finished yet"),
    errors.Occupied: QT_TRANSLATE_NOOP(
        "Words", "Open tickets are there: {count}. Say where they go, then it can be taken out of use"
    ),
    errors.NoAddressToReply: QT_TRANSLATE_NOOP(
        "Words", "The client has neither e-mail nor phone. Add one and send again"
    ),
    errors.Held: QT_TRANSLATE_NOOP("Words", "The data must be kept for now"),
    errors.NoConsent: QT_TRANSLATE_NOOP(
        "Words", "The person has not agreed to this. Take the consent first, or do without"
    ),
    errors.SignedAlready: QT_TRANSLATE_NOOP(
        "Words", "This act bears your electronic signature already, or both that it takes. Save it as PDF"
    ),
    errors.SigningMissing: QT_TRANSLATE_NOOP(
        "Words",
        "Signing is not installed with this program. Ask the administrator to install its part “sign”",
    ),
    errors.FileRefused: QT_TRANSLATE_NOOP(
        "Words", "This kind of file is not kept. Attach a PDF, a picture, a text or a table"
    ),
    errors.FileTooLarge: QT_TRANSLATE_NOOP(
        "Words", "The file is larger than 25 MB. Scan it with a lower resolution or attach it in parts"
    ),
    errors.Trouble: QT_TRANSLATE_NOOP("Words", "Something around the program failed. Nothing typed is lost"),
    errors.PassphraseNeeded: QT_TRANSLATE_NOOP(
        "Words", "The data open with the passphrase of the office. Enter it"
    ),
    errors.WrongKey: QT_TRANSLATE_NOOP(
        "Words", "The data cannot be opened with this key. Check the passphrase"
    ),
    errors.NewerFile: QT_TRANSLATE_NOOP(
        "Words", "The data were written by a newer program. Update this workstation"
    ),
    errors.Locked: QT_TRANSLATE_NOOP("Words", "Another program holds the data. Close it and try again"),
    errors.Damaged: QT_TRANSLATE_NOOP("Words", "The data file is damaged. Restore it from a copy"),
    errors.DiskFull: QT_TRANSLATE_NOOP("Words", "Not saved: the disk is full. Free some space and try again"),
    errors.ReadOnly: QT_TRANSLATE_NOOP("Words", "Not saved: the folder of the data cannot be written to"),
    errors.Unreachable: QT_TRANSLATE_NOOP(
        "Words", "The database server does not answer. Check the cable and try again"
    ),
    errors.KeyringTrouble: QT_TRANSLATE_NOOP(
        "Words", "The system keyring is missing or locked. Unlock it and try again"
    ),
    errors.ResourceMissing: QT_TRANSLATE_NOOP(
        "Words", "A file of the program is missing: {file}. Install the program again"
    ),
    errors.PaperTrouble: QT_TRANSLATE_NOOP("Words", "The paper could not be made. What is entered is saved"),
    errors.SheetTooLarge: QT_TRANSLATE_NOOP(
        "Words", "The sheet is larger than the paper that its print profile says. Nothing is ever scaled"
    ),
    errors.PrinterTrouble: QT_TRANSLATE_NOOP(
        "Words", "The printer {printer} does not answer. The paper is saved"
    ),
}

"""In words: whether a sheet is what it says."""

from __future__ import annotations

from frontdesk.domain.acts import ActCard, ActState, Agreement, Verified
from frontdesk.domain.dates import show_date
from frontdesk.domain.signing import Signature, SignedFile
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP


def told(found: Verified) -> str:
    """«Лист подлинный: Акт по претензии 87-П от 17.11.2026, выпустил Королёва М. И.»."""
    said = words.word(found.agreement)
    if found.agreement is Agreement.AGREES and not found.holds:
        said = words.tr(
            QT_TRANSLATE_NOOP("Words", "The sheet is genuine, but holds no more: {act}")
            if found.agrees
            else QT_TRANSLATE_NOOP("Words", "The record is whole, an electronic signature is not: {act}")
        )
    if found.act is None:
        return said
    return sentences(said.format(act=_act(found.act)), *(signature(one) for one in found.signatures))


def of_file(found: SignedFile) -> str:
    """Of a file that was signed, a line for each signature."""
    if found.act_number:
        head = words.tr(QT_TRANSLATE_NOOP("Words", "The file begins with paper {0} of this office"))
    else:
        head = words.tr(
            QT_TRANSLATE_NOOP("Words", "No paper of this office stands at the beginning of the file")
        )
    none = words.tr(QT_TRANSLATE_NOOP("Words", "There is no electronic signature in it"))
    lines = [signature(one) for one in found.signatures] or [none]
    return "\n".join((head.format(found.act_number), *lines))


def signature(one: Signature) -> str:
    """«Электронная подпись: Дроздова А. С., 17.11.2026, сертификат 1F2E: цела, издатель не проверен». What is not whole
    is called by its fault alone.
    """
    said = words.tr(
        QT_TRANSLATE_NOOP("Words", "Electronic signature: {who}, {day}, certificate {serial}: {found}")
    )
    found = words.word(one.wholeness)
    if one.is_sound:
        found = f"{found}, {words.word(one.trust)}"
    return said.format(
        who=one.certificate.owner,
        day=show_date(one.signed_at.date()),
        serial=one.certificate.serial,
        found=found,
    )


def _act(act: ActCard) -> str:
    """Its kind, number, day, who issued it, and whether it holds still."""
    named = words.tr(QT_TRANSLATE_NOOP("Words", "{kind} {number} of {day}, issued by {who}")).format(
        kind=words.heading(act.kind),
        number=act.number,
        day=show_date(act.issued_at.date()),
        who=act.issued_by,
    )
    return sentences(named, became(act))


def became(act: ActCard) -> str:
    """What happened to it since: empty for one that was only issued."""
    if act.state is ActState.ANNULLED and act.annulled_at is not None:
        said = words.tr(QT_TRANSLATE_NOOP("Words", "Annulled on {day} by {who}: {why}"))
        return said.format(day=show_date(act.annulled_at.date()), who=act.annulled_by, why=act.annulled_why)
    if act.superseded_by is not None:
        return words.tr(QT_TRANSLATE_NOOP("Words", "Superseded by {number}")).format(
            number=act.superseded_by[1]
        )
    facts = []
    if act.signed_at is not None:
        said = words.tr(QT_TRANSLATE_NOOP("Words", "Signed sheet attached on {day}"))
        facts.append(said.format(day=show_date(act.signed_at.date())))
    if act.handed_on is not None and act.handed_how is not None:
        said = words.tr(QT_TRANSLATE_NOOP("Words", "Handed over on {day}: {to}"))
        to = ", ".join(filter(None, (act.handed_to, words.word(act.handed_how))))
        facts.append(said.format(day=show_date(act.handed_on), to=to))
    return sentences(*facts)


def sentences(*said: str) -> str:
    """One after another; what ends in initials has its full stop already."""
    return ". ".join(filter(None, said)).replace("..", ".")

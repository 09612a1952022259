"""The languages in which clients are spoken to, as the card keeps them: codes of ISO 639."""

from __future__ import annotations

from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.words import tr

LANGUAGES = {
    "ru": QT_TRANSLATE_NOOP("Words", "Russian"),
    "rsl": QT_TRANSLATE_NOOP("Words", "Russian sign language"),
    "tt": QT_TRANSLATE_NOOP("Words", "Tatar"),
    "ba": QT_TRANSLATE_NOOP("Words", "Bashkir"),
    "cv": QT_TRANSLATE_NOOP("Words", "Chuvash"),
    "ce": QT_TRANSLATE_NOOP("Words", "Chechen"),
    "kk": QT_TRANSLATE_NOOP("Words", "Kazakh"),
    "uz": QT_TRANSLATE_NOOP("Words", "Uzbek"),
    "ky": QT_TRANSLATE_NOOP("Words", "Kyrgyz"),
    "tg": QT_TRANSLATE_NOOP("Words", "Tajik"),
    "az": QT_TRANSLATE_NOOP("Words", "Azerbaijani"),
    "hy": QT_TRANSLATE_NOOP("Words", "Armenian"),
    "ka": QT_TRANSLATE_NOOP("Words", "Georgian"),
    "uk": QT_TRANSLATE_NOOP("Words", "Ukrainian"),
    "be": QT_TRANSLATE_NOOP("Words", "Belarusian"),
    "en": QT_TRANSLATE_NOOP("Words", "English"),
}


def choices() -> list[tuple[str, str]]:
    return [(code, tr(name).capitalize()) for code, name in LANGUAGES.items()]

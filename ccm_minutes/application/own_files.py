"""The files that the program cannot do its work without."""

from typing import Final

from ccm_minutes import assets

_RESOURCES: Final = (
    ("meeting.schema.json",),
    ("dictionaries", "MPL-1.1.txt"),
    ("dictionaries", "MPL-2.0.txt"),
    ("dictionaries", "en-GB.aff"),
    ("dictionaries", "en-GB.dic"),
    ("dictionaries", "en-GB.licence.txt"),
    ("dictionaries", "en-US.aff"),
    ("dictionaries", "en-US.dic"),
    ("dictionaries", "en-US.licence.txt"),
    ("dictionaries", "en.field.txt"),
    ("dictionaries", "es.aff"),
    ("dictionaries", "es.dic"),
    ("dictionaries", "es.field.txt"),
    ("dictionaries", "es.licence.txt"),
    ("dictionaries", "fr.aff"),
    ("dictionaries", "fr.dic"),
    ("dictionaries", "fr.field.txt"),
    ("dictionaries", "fr.licence.txt"),
    ("names", "states.json"),
    ("names", "common_words.json"),
    ("names", "public_phrases.json"),
    ("sample", "meeting.json"),
    ("sheets", "recovery-key.html"),
    ("styles", "contrast.qss"),
    ("styles", "window.qss"),
    ("templates", "briefing.pptx"),
    ("templates", "minutes.docx"),
    ("translations", "es", "minutes.po"),
    ("translations", "fr", "minutes.po"),
    ("translations", "window_fr.qm"),
    ("translations", "window_fr.ts"),
)
_FORMS: Final = (
    "abbreviations.ui",
    "backups.ui",
    "categories.ui",
    "category_rows.ui",
    "clearance_rows.ui",
    "clearances.ui",
    "delegation.ui",
    "details.ui",
    "entry.ui",
    "findings.ui",
    "first_start.ui",
    "floor.ui",
    "for_good.ui",
    "history.ui",
    "in_place.ui",
    "item.ui",
    "key_card.ui",
    "message_bar.ui",
    "new_meeting.ui",
    "office_rows.ui",
    "paper_rows.ui",
    "palette.ui",
    "passphrase_and_keys.ui",
    "person_rows.ui",
    "preview.ui",
    "pick.ui",
    "recover.ui",
    "problem.ui",
    "recovery_key.ui",
    "register.ui",
    "release.ui",
    "restore.ui",
    "room.ui",
    "search.ui",
    "shelf.ui",
    "unlock.ui",
    "window.ui",
    "words.ui",
)
OWN_FILES: Final = (*("/".join(parts) for parts in _RESOURCES), *_FORMS)
"""All of them, by their names."""


def must_all_be_there() -> None:
    """Looks for every file; ``MissingPart`` names the first that is not there."""
    for parts in _RESOURCES:
        assets.resource(*parts)
    for form in _FORMS:
        assets.ui(form)

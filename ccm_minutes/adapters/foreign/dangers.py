"""What a Word file may carry that does something when it is opened, by the names it has there."""

import re
from typing import Final

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"

MACROS: Final = ("macros", "In Word, save it as a Word document (.docx), which has none.")
CONTROLS: Final = ("a control (ActiveX)", "Delete it in Word and save again.")
EMBEDDED: Final = ("an embedded object", "Replace it by a picture in Word and save again.")
CHUNK: Final = ("a whole other document (altChunk)", "Save it again in Word.")
TEMPLATE: Final = (
    "a template that is loaded from elsewhere",
    "In Word, attach the template Normal in its place and save again.",
)
PICTURE: Final = (
    "a picture that is loaded from elsewhere",
    "Put the picture itself into the file and save again.",
)
OUTSIDE: Final = ("something that is loaded from elsewhere", "Take it out in Word and save again.")
MERGED: Final = ("a source of addresses (mail merge)", "Turn it into a normal Word document.")
PARTS_OF_OTHERS: Final = ("a part of another file (subdocument)", "Take it out and save again.")
ADD_IN: Final = ("an add-in or a menu of its own", "Save it again in Word without it.")

BY_TYPE_OF_PART: Final = (
    (re.compile("macroenabled|vba", re.I), MACROS),
    (re.compile("activex|control\\+xml", re.I), CONTROLS),
    (re.compile("oleobject|\\.package|officedocument\\.(spreadsheetml|presentationml)"), EMBEDDED),
    (re.compile("webextension|customui", re.I), ADD_IN),
)
"""By the type that ``[Content_Types].xml`` gives a part."""

BY_NAME_OF_PART: Final = (
    (re.compile("vbaproject|vbadata", re.I), MACROS),
    (re.compile("(^|/)activex/|(^|/)ctrlprops/", re.I), CONTROLS),
    (re.compile("(^|/)embeddings/|(^|/)oleobject[^/]*$", re.I), EMBEDDED),
    (re.compile("(^|/)customui/|(^|/)webextensions/", re.I), ADD_IN),
    (re.compile("\\.(mht|mhtml|html?|rtf|doc|docx|docm|exe|js|vbs|bat|cmd|ps1)$", re.I), CHUNK),
)

BY_RELATION: Final = {
    "attachedtemplate": TEMPLATE,
    "image": PICTURE,
    "vbaproject": MACROS,
    "wordvbadata": MACROS,
    "keymapcustomizations": MACROS,
    "oleobject": EMBEDDED,
    "package": EMBEDDED,
    "afchunk": CHUNK,
    "control": CONTROLS,
    "activexcontrolbinary": CONTROLS,
    "subdocument": PARTS_OF_OTHERS,
    "frame": OUTSIDE,
    "mailmergesource": MERGED,
    "mailmergeheadersource": MERGED,
    "mailmergerecipients": MERGED,
    "recipientdata": MERGED,
    "extensibility": ADD_IN,
    "webextensiontaskpanes": ADD_IN,
    "webextension": ADD_IN,
}
"""By the last step of a relation's type, in small letters."""

HARMLESS_INSIDE: Final = frozenset({"image"})
"""Relations that are a danger only where they lead out of the file."""

BY_ELEMENT: Final = {
    f"{WORD} altChunk": CHUNK,
    f"{WORD} object": EMBEDDED,
    f"{WORD} control": CONTROLS,
    f"{WORD} subDoc": PARTS_OF_OTHERS,
    f"{WORD} attachedTemplate": TEMPLATE,
    f"{WORD} mailMerge": MERGED,
    f"{WORD} movie": OUTSIDE,
    "urn:schemas-microsoft-com:office:office OLEObject": EMBEDDED,
}

FIELDS: Final = frozenset(
    {
        "DDE", "DDEAUTO", "LINK", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "EMBED",
        "DATABASE", "MACROBUTTON", "HTMLACTIVEX", "CONTROL", "RD", "QUOTE", "ADDIN",
    }
)  # fmt: skip
"""Fields that load something, run something, or spell the name of such a one."""

LINKS_OF_TEXT: Final = re.compile(r"(https?://|mailto:|tel:|www\.|#)", re.I)
"""Where a link in a letterhead may lead; no link is followed, and none is kept."""

"""Letters of alphabets that no document of ours is in, by the letter that they look like.

After the list of confusable characters of the Unicode Consortium (UTS 39), in small letters;
those of living alphabets of the table of States are folded apart.
"""

from typing import Final

_BY_LETTER = {
    "a": "ɑᎪᗅ⍺ꓮ𐊠𖽀",
    "b": "ƅᏏᏴᑲᖯᗷꓐꞵ𐊂𐊡𐌁",
    "c": "Ꮯᴄⲥꓚ𐊢𐌂𐐽𐔜𑣩𑣲",
    "d": "ᎠᏧᑯᗞᗪꓒꓓ",
    "e": "ҽᎬ℮ⴹꓰꬲ𐊆𑣆𑣎",
    "f": "ᖴẝꓝꞙꬵ𐊇𐊥𐔥𑣂",
    "g": "ƍɡᏀᏳᶃꓖ",
    "h": "ᎻᏂᕼⲏꓧ𐋏",
    "i": "ıɩɪᎥ⍳ꙇ𑣃",
    "j": "ʝᎫᒍꓙ",
    "k": "Ꮶᛕⲕꓗ𐔘",
    "l": "ǀᏞᒪᛁⲓⳑⵏꓡꓲ𐊊𐌉𐌠𐑃𐔦𑣒𖼖𖼨",
    "m": "Ꮇᗰᛖⲙꓟ𐊰𐌑",
    "n": "ⲛꓠ𐔓",
    "o": "ᴏᴑⲟⵔꓳꬽ𐊒𐊫𐐬𐓪𐔖𑣈𑣕𑣗𑣠",
    "p": "Ꮲᑭ⍴ⲣꓑ𐊕",
    "q": "ⵕ",
    "r": "ʀᎡᎱᏒᖇⲅꓣꭇꭈ𐓜𖼵",
    "s": "ƽᏕᏚꓢꜱ𐊖𐑈𑣁𖼺",
    "t": "Ꭲⲧꓔ𐊗𐊱𐌕𖼊",
    "u": "ʋᑌᴜꓴꞟꭎꭒ𐓶𑣘𖽂",
    "v": "Ꮩᐯᴠⴸꓦ𐔝𑣀𖼈",
    "w": "ɯѡᎳᏔᴡꓪ𑣦𑣯",
    "x": "ᕁᕽ᙭᙮ᚷⲭⵝꓫꭓ𐊐𐊴𐌗𐌢𐔧𑣬",
    "y": "ɣʏүᎩᎽᶌỿⲩꓬꭚ𐊲𑣜𖽃",
    "z": "Ꮓᴢꓜ𐋵𑣄𑣉𑣥",
}

LOOKALIKES: Final = str.maketrans(
    {like: letter for letter, likes in _BY_LETTER.items() for like in likes}
)
"""For ``str.translate``."""

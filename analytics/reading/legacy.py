"""Text typed in the fonts that came before Unicode, TCVN3 (.VnTime) and VNI: recognised and turned into its letters."""

from __future__ import annotations

import re

from viparse.normalize.detector import detect_encoding_by_content
from viparse.normalize.tables import Charmap, convert
from viparse.normalize.tcvn3 import TCVN3
from viparse.normalize.vni import VNI

_FONTS = {font.name: font for font in (TCVN3, VNI)}
_OTHER_MARKS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýÐð\u00a0«»§©®°·×²³½\u00ad"
# Latin-1 characters that Vietnamese written in Unicode hardly has, and old fonts use for its letters.
_STRANGE = re.compile("[" + "".join(chr(code) for code in range(0xA1, 0x100) if chr(code) not in _OTHER_MARKS) + "]")
_ENOUGH = 3  # so many strange characters make a text worth a closer look
_PLAIN = re.compile(r"[A-Za-z]")
_ENOUGH_PLAIN = 20  # letters without marks, of which every line of words has many: fewer are no sentence to judge by
_UNICODE_VIETNAMESE = re.compile(r"[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0323]")
_SAMPLE = 20_000  # characters that the font is judged by


def to_unicode(text: str) -> str:
    """*text* with the lines that were typed in an old font in Unicode (NFC); a text without such lines as it is.

    Lines that have Vietnamese letters of their own stay untouched, so a page may mix both.

    >>> to_unicode("Ban ChÊp hµnh gåm 43 ®ång chÝ, nhiÖm kú 2020 - 2025.")
    'Ban Chấp hành gồm 43 đồng chí, nhiệm kỳ 2020 - 2025.'
    >>> to_unicode("Ông Trần Văn Ðức: 15 °C, ½ số phiếu")
    'Ông Trần Văn Ðức: 15 °C, ½ số phiếu'
    """
    if len(_STRANGE.findall(text, 0, _SAMPLE)) < _ENOUGH:
        return text
    lines = text.splitlines(keepends=True)
    old = {number for number, line in enumerate(lines) if not _UNICODE_VIETNAMESE.search(line)}
    font = _font_of("".join(lines[number] for number in sorted(old)))
    if font is None:
        return text
    return "".join(convert(line, font) if number in old else line for number, line in enumerate(lines))


def _font_of(text: str) -> Charmap | None:
    sample = text[:_SAMPLE]
    if len(_STRANGE.findall(sample)) < _ENOUGH or len(_PLAIN.findall(sample)) < _ENOUGH_PLAIN:
        return None
    return _FONTS.get(detect_encoding_by_content(sample, _FONTS).encoding or "")

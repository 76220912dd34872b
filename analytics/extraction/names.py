"""Where a Vietnamese person's name stands in a text. Knows surnames and capitals, not roles."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SURNAMES = frozenset(
    [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
        "Dương", "Lý", "Đào", "Đoàn", "Trịnh", "Trương", "Đinh", "Lâm", "Mai", "Tô", "Hà", "Cao", "Tạ", "Chu",
        "Châu", "Phùng", "Vương", "Lương", "Thái", "Triệu", "La", "Kiều", "Quách", "Thạch", "Tăng", "Từ", "Lưu",
        "Khuất", "Giang", "Nghiêm", "Thân", "Mạc", "Tống", "Lục", "Ninh", "Văn", "Doãn", "Bạch", "Kim", "Sơn",
        "Danh", "Cù", "Viên", "Ung", "Trà", "Lại", "Tôn", "Nông", "Ma", "Lò", "Cầm", "Quàng", "Điêu", "Vàng",
        "Giàng", "Thào", "Sùng", "Mùa", "Lầu", "Hầu", "Vi", "Bế", "Đàm", "Bàn", "Phàn", "Chẩu", "Hứa", "Tráng", "Cứ",
        "Hạng", "Khoàng", "Mào", "Tẩn", "Chảo", "Lù", "Lừ", "Tòng", "Bạc", "Sìn", "Pờ", "Ly", "Sa", "Xa", "Hờ",
        "Mấu", "Pi", "Ksor", "Rơ", "Siu", "Rah", "Nay", "Kpă", "Puih", "Điểu", "Ka", "Kră", "Bríu", "Alăng", "Arất",
        "Zơ", "Pơloong", "Chamaléa", "Niê", "Y", "A", "Giáp", "Ngọ", "Trang", "Thiều", "Khổng", "Đồng", "Lã", "Mẫn",
        "Nhữ", "Phí", "Ngụy", "Âu", "Biện", "Cấn", "Cung", "Diệp", "Đường", "Hình", "Khương", "Lai", "Liêu", "Mã",
        "Nhan", "Quản", "Tiêu", "Lữ", "Thi", "Thiệu", "Tào", "Trầm", "Trưng", "Uông", "Vưu", "Yên", "Hàn", "Hàng",
        "Bành", "Thẩm", "Tất", "Tiết", "Kha", "Hán", "Lộ", "Cháng", "Chang", "Thò", "Dìu", "Lèng", "Dương", "Hùng",
        "Tưởng", "Đậu", "Đới", "Thái", "Chẻo", "Lèo", "Hơ", "Vừ", "Lỳ", "Phà", "Ngải", "Sần", "Thàng", "Cở", "Hảng",
        "Xồng", "Lỷ", "Lô", "Moong", "Ngân", "Mạ", "Đèo", "Lường", "Khang", "Bling", "Zơrâm", "Coor", "Hôih", "Ating",
        "Briu", "Rmah", "Kpuih", "Rcom", "Rahlan", "Touneh", "Liêng", "Cil", "Chau", "Néang", "Đàng", "Pinăng",
        "Katơr", "Chamalea", "Êban", "Mlô", "Byă", "Kbuôr", "Knul", "Bkrông", "Adrơng", "Ayŭn", "Hmok",
    ]
)  # fmt: skip
_UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_WORD = rf"[{_UPPER}][^\W\dA-Z_]*(?:['’][^\W\d_]+)?"
_FIRST = "|".join(sorted(_SURNAMES, key=lambda name: (-len(name), name)))
# A word with a capital before another one: a name begins at none else, and the class in front finds them fast.
_CAPITALS = re.compile(
    rf"[{_UPPER}](?<![\w/].)(?:[^\W\d_]*(?:['’][^\W\d_]+)?(?=\s[{_UPPER}])|['’]\w{{2,8}}(?!\w))"
).finditer
_NAME = re.compile(rf"{_WORD}(?:\s{_WORD}){{1,5}}(?!\w)").match
# Behind a title a name may also stand in capitals, or be of one word, as in the Central Highlands.
_SHOUTED = rf"[{_UPPER}]{{1,8}}(?![^\W\d_])"
_TITLED_NAME = re.compile(
    rf"(?:{_WORD}(?:\s{_WORD}){{1,5}}|{_SHOUTED}(?:\s{_SHOUTED}){{1,3}}|[KH]['’]\w{{2,8}})(?!\w)"
).match
_HIGHLAND = ("K'", "K’", "H'", "H’")
# Behind a title any word with a capital begins a name; a look at its last letter spares most words the pattern.
_TITLED = re.compile(
    r"(?<![\w/])(?:[ôÔ]ng|[bB]à|[đĐ]ồng chí|[đĐ]/c|[tT]ướng|[tT]á|[úÚ]y|sĩ|sỹ|sư|anh|chị"
    r"|[tT]hư:|[tT]ịch:|[nN]hiệm:):?\s\Z"
).search
_TITLES_END = frozenset("gàícáyĩỹưhị:")
_LOUD = re.compile(
    rf"(?<![\w/])(?<!TỈNH )(?<!HUYỆN )(?!ĐỒNG CHÍ)"
    rf"(?P<name>Y(?!\sTẾ)(?:\s[{_UPPER}]{{1,8}}){{2,4}}|(?:{_FIRST.upper()})(?:\s[{_UPPER}]{{1,8}}){{1,3}})(?!\w)"
)
_NO_PERSON = frozenset(
    [
        "hà nội", "hà nam", "hà giang", "hà tĩnh", "thái bình", "thái nguyên", "hồ chí minh", "lâm đồng", "cao bằng",
        "sơn la", "lai châu", "kiên giang", "hoàng sa", "hoàng mai", "đồng tháp", "đồng nai", "đồng hới",
        "đồng xoài", "ninh bình", "ninh thuận", "vũng tàu", "văn phòng", "trà vinh", "trà cú", "tây ninh", "châu á",
        "châu thành", "châu đốc", "kim bảng", "quảng ninh", "đoàn kết", "mai châu", "sơn dương", "văn chấn",
        "văn yên", "văn giang", "văn lâm", "thái thụy", "yên bái", "yên bình", "yên lạc", "yên dũng", "yên thế",
        "bạch thông", "lý nhân", "lý sơn", "quang bình", "phan thiết", "phan rang", "trần phú", "đông hà", "võ nhai",
        "ba vì", "đan phượng", "lương sơn", "lương tài", "tiền giang", "hậu giang", "hoàng su", "hà trung",
        "hà quảng", "cao lộc", "cao lãnh", "cao phong", "đoàn đại", "đoàn khối", "đoàn chủ", "đoàn thư", "đoàn trường",
        "trần văn thời", "đại hội", "lê chân", "ngô quyền", "hồng bàng", "dương kinh", "đồ sơn", "an lão", "lạc sơn",
        "lạc thủy", "chi lăng", "văn quan", "văn lãng",
    ]
)  # fmt: skip
_HEADS = frozenset(
    ["phó", "bí", "ủy", "chủ", "trưởng", "tổng", "ban", "bộ", "đảng", "tỉnh", "thành", "đại", "hội", "nguyên", "thường"]
)
_OFFICE_BEGINS = frozenset(["bí", "phó", "chủ", "ủy"])
_PLACE = re.compile(
    r"(?:huyện|xã|tỉnh|phường|phố|quận|tp|tp\.|tx\.|trấn|thôn|khu|khối|đảo|bộ|ủy|đường|sông|núi|máy)\s(?:bạn\s)?$"
)
# A name of three words after an office that ends in its body is the holder's: "Chủ tịch UBND tỉnh Trần Thế An".
_OFFICE_ENDS = re.compile(
    r"(?:ủy|bộ|khối|tỉnh|(?:ubnd|hđnd|nhân dân|mttq|công an|quân sự|mặt trận|đoàn|hội [\w ]{4,12})"
    r"\s(?:huyện|xã|phường|quận|tp|thị trấn)|(?P<seat>đảng ủy (?:xã|phường|thị trấn|đặc khu)))\s$"
)
# Wards that bear the name of somebody: "Bí thư Đảng ủy phường Trần Hưng Đạo" names no secretary.
_NAMESAKES = frozenset(
    [
        "trần hưng đạo", "lê hồng phong", "hoàng văn thụ", "nguyễn thái học", "lý thường kiệt", "phan đình phùng",
        "ngô thì nhậm", "trần quang khải", "hoàng hoa thám", "phan chu trinh", "phan châu trinh", "phạm ngũ lão",
        "nguyễn văn cừ", "phan bội châu", "nguyễn cư trinh", "lý thái tổ", "đinh tiên hoàng", "lê đại hành",
        "nguyễn an ninh", "chu văn an", "lương khánh thiện", "lê thanh nghị", "bùi thị xuân", "hoàng quốc việt",
        "trần quang diệu", "nguyễn văn linh", "trần quốc toản", "nguyễn viết xuân", "lê minh xuân", "phạm văn cội",
        "trần văn thời", "nguyễn trung trực", "võ thị sáu", "phạm hồng thái", "ngô gia tự", "hoàng đồng",
    ]
)  # fmt: skip
# In capitals a surname may be any word: "đảng VIÊN ĐANG …"; a name stands behind a title or a stop.
_ANNOUNCED = re.compile(r"(?:[,;:(.–-]\s?|(?:đồng chí|đ/c|ông|bà|và|là|tướng|tá|úy|với|cho|ủy|đoàn|cử|bầu|nhiệm) )$")
# A word of an office after a name in capitals is no part of it.
_OFFICE = frozenset(
    [
        "tái", "được", "trúng", "giữ", "làm", "tiếp", "phó", "bí", "ủy", "chủ", "nguyên", "và", "là", "trưởng",
        "đắc", "phát", "dự", "tỉnh", "đảng", "đại", "bộ", "ban", "thường", "thành", "cùng", "đến", "tại", "vào",
        "đạt", "với", "có", "trở", "nhiệm", "thực",
    ]
)  # fmt: skip


def find_names(text: str, low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The half-open places of names in `text[start:end]`, also where all is in capitals; `low` is its lower case."""
    if text[start:end].isupper():
        yield from _loud(text, low, start, end)
        return
    done = start
    for word in _CAPITALS(text, start, end):
        first = word.start()
        if first < done:
            continue
        if _PLACE_GOES_ON(text, max(start, first - 24), first):
            continue  # "xã Chiềng Sơn Vì Văn Thắng": the second word of a place
        titled = _is_titled(text, max(done, first - 10), first)
        if not (titled or _is_surname(word[0]) or _is_of_any_family(text, word.end())):
            continue
        if name := (_TITLED_NAME if titled else _NAME)(text, first, end):
            words = low[first : name.end()].split()
            while words[-1] in _OFFICE_BEGINS and len(words) > 2:  # "đồng chí Lê Văn An Bí thư Huyện ủy"
                del words[-1]
            done = first + len(" ".join(words))
            if not _is_none(low, start, first, words, titled=titled):
                yield first, done
            elif len(words) > _LONGEST_PLACE:
                # "xã Vũ Bản Trần Văn An": a place of two words, then its secretary.
                done = first + len(" ".join(words[:2]))


_LONGEST_PLACE = 3
# "Trưởng Ban Tổ chức Tỉnh ủy Nguyễn Cơ": no province or district begins with these surnames.
_NEVER_OF_PLACES = frozenset(["nguyễn", "phạm", "huỳnh", "đặng", "bùi", "đỗ"])
_PLACE_GOES_ON = re.compile(
    rf"(?i:(?:huyện|quận|thị|thành|tỉnh) ủy|huyện|quận|thị xã|thành phố|tp|tp\.|xã|phường|thị trấn)"
    rf" (?![{_UPPER}]{{2,}} )[{_UPPER}][^\W\d_]* \Z"
).search


def _is_surname(word: str) -> bool:
    return word in _SURNAMES or (word.startswith(_HIGHLAND) and 3 <= len(word) <= 10)


def _is_of_any_family(text: str, end: int) -> bool:
    """Whether "Thị" or "Văn" and a name go on from a word that ends at *end*; "Chánh Văn phòng" is none."""
    return text.startswith((" Thị ", " Văn "), end) and text[end + 5 : end + 6].isupper()


def _is_titled(text: str, since: int, at: int) -> bool:
    return text[at - 2 : at - 1] in _TITLES_END and _TITLED(text, since, at) is not None


def _loud(text: str, low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The names in a sentence all in capitals."""
    for found in _LOUD.finditer(text, start, end):
        first, last = found.span("name")
        words = low[first:last].split()
        if _is_none(low, start, first, words):
            continue
        if first > start and not _ANNOUNCED.search(low, max(start, first - 12), first):
            continue
        office = next((n for n, word in enumerate(words) if n and word in _OFFICE), len(words))
        if office >= 2:
            yield first, first + len(" ".join(words[:office]))


def _is_none(low: str, start: int, first: int, words: list[str], *, titled: bool = False) -> bool:
    """Whether the capitals at *first* are no person's: a place's, or the beginning of an office.

    Behind a title a name may begin as a place does: "đồng chí Hà Trung Chiến".
    """
    if words[0] == "nguyên" and words[1] in {"văn", "thị"}:  # Nguyễn, as a scanner reads it
        return False
    as_place = " ".join(words[:2]) in _NO_PERSON and not (titled and len(words) >= _LONGEST_PLACE)
    return as_place or words[0] in _HEADS or _of_place(low, start, first, words)


def _of_place(low: str, start: int, first: int, words: list[str]) -> bool:
    """Whether the capitals at *first* name a place: "huyện Văn Chấn", but not "Bí thư Tỉnh ủy Lê Văn An"."""
    if not _PLACE.search(low, max(start, first - 14), first):
        return False
    known = " ".join(words[:3]) in _NO_PERSON
    if known or len(words) < _LONGEST_PLACE:
        return not (words[0] in _NEVER_OF_PLACES and low.endswith("ủy ", start, first))
    office = _OFFICE_ENDS.search(low, max(start, first - 24), first)
    if office and office["seat"]:
        return len(words) > _LONGEST_PLACE or " ".join(words) in _NAMESAKES
    return office is None


def proper(name: str) -> str:
    """A name as it is written in a sentence: capitals only at the heads of words.

    >>> proper("NGUYỄN VĂN AN"), proper("H'Bơ Khăp")
    ('Nguyễn Văn An', "H'Bơ Khăp")
    """
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() else name

"""The names of the peoples of Vietnam but the Kinh, in the spellings of newspapers, as a pattern to embed."""

_NAMES = (
    "tày|nùng|thái|mường|dao|hoa|khmer|khơ ?me|khơ-me|mông|h'?mông|hmong|gia ?rai|j'?rai|ê ?đê|ba ?na|bahnar"
    "|sán chay|cao lan|sán chỉ|sán chí|sán dìu|chăm(?: h'?roi)?|cơ ?ho|k'?ho|xơ ?đăng|xê đăng|x'?tiêng|s'?tiêng"
    "|hrê|h'rê|ra ?glai|raglay|m'?nông|thổ|khơ ?mú|kh'mú|bru(?: ?- ?| )vân kiều|vân kiều|bru|pa ?[ck]ô|cơ"
    " ?tu|c'tu|tà ?ôi"
    "|ta ?ôi|giáy|mạ|châu mạ|giẻ(?: |-)?triêng|gié triêng|co|cor|chơ ?ro|ch'ro|xinh mun|hà nhì|chu ?ru|lào|la chí"
    "|la ha|phù lá|la hủ|lự|lô lô|chứt|mảng|pà thẻn|c[ơờ] lao|cống|bố y|si la|pu péo|brâu|ơ đu|rơ ?măm|ngái|thu lao"
    "|pa dí|pu nà|nguồn|dao đỏ|dao tiền|ca dong|cadong"
)
PEOPLE = rf"(?:{_NAMES})(?![\w'])"
# How their names begin, behind the word that tells a people from others: few sentences hold one.
_HEADS = {name.replace(optional, "")[:2] for name in _NAMES.split("|") for optional in ("?", "'?") if name[0].isalpha()}
BEGINNINGS = "|".join(f"{of} {head}" for of in ("người", "đồng bào", "đại biểu") for head in sorted(_HEADS))
_NEXT = rf"(?:người |dân tộc |và ){{0,2}}(?:{PEOPLE}|kinh\b)"
PEOPLES = (
    rf"{PEOPLE}(?:(?:, | và |/| - |,){_NEXT}){{0,8}}(?: và các dân tộc(?: thiểu số)?(?: khác| anh em)?)?(?:,?"
    rf" ?(?:\.\.\.|…))?"
)
"""One people or several in a row: "Mông, Thu Lao, La Chí"."""

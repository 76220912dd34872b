"""Web pages: the article out of its page, with the page's title, date and site. Leaves menus and comments out."""

from __future__ import annotations

import codecs
import logging
import re
from urllib.parse import urlsplit

import lxml.html
from lxml.etree import LxmlError
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document

from analytics.errors import DamagedSource, NoMainText
from analytics.reading.content import PROSE, Content, row, tidy
from analytics.reading.encodings import decode
from analytics.reading.legacy import to_unicode

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEAD = 4096
_SOUND_PER_BREAK = 500  # a page with one broken byte in so many is shown by browsers, and read here
_DECLARATION = re.compile(r"^[\s\ufeff]*<\?xml[^>]*>")

# Parts of a page by words in their class or id, of Vietnamese and English templates. A lead is often no paragraph, and
# then taken for furniture; a block of other articles is sometimes taken for the article.
_LEAD = re.compile(r"\b(?:sapo|chapeau|lead|tom-?tat|trich-?dan|summary|description)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:related|relate[ds]?-?news|tin-?lien-?quan|tin-?khac|cung-?chuyen-?muc|read-?more|most-?read|doc-?nhieu"
    r"|comments?|binh-?luan|tags?|social|share|breadcrumbs?|counter|truy-?cap|luot-?xem|footer|copyright)\b",
    re.IGNORECASE,
)
_FURNITURE = {"noscript", "nav", "footer", "form", "button", "iframe", "amp-sidebar", "amp-ad"}
_PICTURES = {"figure": "div", "figcaption": "p"}  # a picture is left out, and its caption would go with it
_HOLDS_THE_ARTICLE = {"html", "body", "main", "article"}
_TABLE_PARTS = {"table", "tbody", "tr", "td", "th"}
_LEAD_LENGTH = range(20, 1500)
_MOST_ELEMENTS = 50_000  # ten times a newspaper's page; beyond, no single article, and the search slows with the square

# Their complaints about a page would stand between our own lines; what matters comes back as an error.
for _library in ("trafilatura", "htmldate"):
    logging.getLogger(_library).setLevel(logging.CRITICAL)


def read(raw: bytes, path: str) -> Content:
    """Headline, lead and article of a page, whole, AMP or print view; publisher is the site's name or its domain.

    The date is the one of publication, from the page's own data or the line beside the headline. Raises `NoMainText`
    for a page of menus and scripts, `DamagedSource` where the parser gives up, and what `decode` raises.
    """
    page = _page(_characters(raw, path), path)
    if sum(1 for _ in page.iter()) > _MOST_ELEMENTS:
        raise NoMainText(path=path)
    _clear(page)
    lead = _lead(page)
    try:
        found = bare_extraction(
            page,
            favor_recall=True,  # otherwise a list that ends an article is taken for links
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except Exception as err:  # the library promises no kind of error, and any page may come
        raise DamagedSource(path=path, format="HTML", reason=type(err).__name__) from err
    if not isinstance(found, Document) or not found.text or _links_only(page, found.text):
        raise NoMainText(path=path)
    title = tidy(found.title or "") or None
    text = _assembled(title, lead, tidy(to_unicode(_plain_rows(found.text))))
    return Content(text, title, found.date, found.sitename or _domain(found.url))


def _characters(raw: bytes, path: str) -> str:
    """The characters of a page: by its mark, as UTF-8, by the charset it states, or by what makes sense."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        stated = _CHARSET.search(raw, 0, _HEAD)
    try:
        codec = codecs.lookup(stated[1].decode("ascii")) if stated else None
        if codec and codec.name != "utf-8":
            return raw.decode(codec.name)
    except (LookupError, UnicodeDecodeError):
        pass  # a wrong statement is no reason to give up: `decode` looks for itself
    lenient = raw.decode("utf-8", "replace")
    breaks = lenient.count("\ufffd")
    if not lenient.endswith("\ufffd") and len(raw) - len(lenient) > breaks * _SOUND_PER_BREAK:
        return lenient
    return decode(raw, path)


def _page(text: str, path: str) -> HtmlElement:
    parser = lxml.html.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(_DECLARATION.sub("", text).replace("\0", ""), parser=parser)
    except (LxmlError, ValueError, AssertionError) as err:
        raise NoMainText(path=path) from err


def _clear(page: HtmlElement) -> None:
    """Take furniture and other articles off, and make plain blocks of what only lays the page out."""
    for element in list(page.iter()):
        if not isinstance(element.tag, str) or element.tag in _HOLDS_THE_ARTICLE or element.getparent() is None:
            continue
        if element.tag in _FURNITURE or _ELSEWHERE.search(_names(element)):
            element.drop_tree()
        elif element.tag in _PICTURES:
            element.tag = _PICTURES[element.tag]
        elif element.tag == "table" and _is_layout(element):
            for part in element.iter(*_TABLE_PARTS):
                part.tag = "div"


def _names(element: HtmlElement) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}".replace("_", "-")


def _is_layout(table: HtmlElement) -> bool:
    return any(cell.find(".//table") is not None or len(cell.text_content()) > PROSE for cell in table.iter("td"))


def _lead(page: HtmlElement) -> str:
    """The paragraph in bold between headline and body, by the name that templates give it."""
    for element in page.iter("h2", "h3", "p", "div", "strong", "span"):
        if _LEAD.search(_names(element)):
            words = tidy(element.text_content()).replace("\n", " ")
            if len(words) in _LEAD_LENGTH:
                return words
    return ""


def _links_only(page: HtmlElement, text: str) -> bool:
    links = {" ".join(link.text_content().split()) for link in page.iter("a")}
    return all(line.removeprefix("- ").strip() in links for line in text.splitlines() if line.strip())


def _plain_rows(text: str) -> str:
    """The article with its table rows as this room writes them."""
    lines = text.split("\n")
    return "\n".join(row(line.strip().split("|")) if line.startswith("|") else line for line in lines)


def _assembled(title: str | None, lead: str, body: str) -> str:
    """Headline and lead before the body, unless the body already holds them."""
    lines = body.split("\n")
    start = " ".join(body[: 2 * len(lead) + 500].split())
    missing = [title if title and title not in lines[:5] else "", lead if lead not in start else ""]
    return "\n\n".join(part for part in (*missing, body) if part)


def _domain(url: str | None) -> str | None:
    return (urlsplit(url).hostname or "").removeprefix("www.") or None if url else None

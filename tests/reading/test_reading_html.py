"""Web pages: the article with headline and lead, and nothing of what stands around it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from analytics.errors import BrokenEncoding, NoMainText
from analytics.model import Source
from analytics.reading import read_bytes

HEADLINE = "Đại hội Đảng bộ huyện Sông Trăng thành công tốt đẹp"
LEAD = "Sau hai ngày làm việc, Đại hội đã bế mạc trưa 13/8 với 199 đại biểu."
BODY = (
    "Đại hội bầu 43 đồng chí vào Ban Chấp hành, trong đó có 7 đồng chí nữ, nhiệm kỳ 2020 - 2025.",
    "Đồng chí Trần Văn Mẫu được bầu làm Bí thư Huyện ủy với số phiếu 43/43, đạt 100%.",
    "Đoàn đại biểu dự Đại hội cấp trên gồm 15 đồng chí chính thức và 2 đồng chí dự khuyết.",
)
OTHERS = "Đảng bộ huyện Bên Cạnh bầu 39 đồng chí"
COMMENT = "Chúc mừng 99 đồng chí đã trúng cử, bà con quê nhà rất phấn khởi và tin tưởng."
PAGE = f"""<!DOCTYPE html><html lang="vi"><head>{{head}}<title>{HEADLINE} | Báo Sông Trăng</title>
<meta property="og:title" content="{HEADLINE}"><meta property="og:site_name" content="Báo Sông Trăng"></head><body>
<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/ct">Chính trị</a></li></ul></nav>
<div class="detail"><h1>{HEADLINE}</h1><div class="date">Thứ năm, 13/08/2020 - 13:41</div><h2 class="sapo">{LEAD}</h2>
<div class="content">{"".join(f"<p>{line}</p>" for line in BODY)}{{extra}}</div></div>
<div class="tin-lien-quan"><span class="date">01/02/2022</span><ul><li><a href="/x">{OTHERS}</a></li></ul></div>
<div id="comment_box"><p>{COMMENT}</p></div><footer>© 2024. Giấy phép số 12/GP ngày 1/2/2019</footer></body></html>"""


def page(head: str = "", extra: str = "") -> str:
    return PAGE.format(head=head, extra=extra)


def read(markup: str, encoding: str = "utf-8") -> Source:
    return read_bytes(markup.encode(encoding), "bai.html")


def lines(markup: str) -> list[str]:
    return [line for line in (read(markup).text or "").split("\n") if line]


def test_a_page_gives_headline_lead_and_body_in_their_order_and_nothing_else() -> None:
    assert lines(page()) == [HEADLINE, LEAD, *BODY]


def test_title_date_and_publisher_come_from_the_page() -> None:
    source = read(page())
    assert (source.title, source.published, source.publisher) == (HEADLINE, "2020-08-13", "Báo Sông Trăng")


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2020-08-12T22:10:00+07:00">',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-08-12T07:00:00"}</script>',
    ],
    ids=["meta", "json-ld"],
)
def test_the_stated_day_of_publication_goes_before_what_the_page_shows(head: str) -> None:
    assert read(page(head)).published == "2020-08-12"


def test_a_date_of_other_news_or_of_the_text_is_no_day_of_publication() -> None:
    assert read(page().replace('<div class="date">Thứ năm, 13/08/2020 - 13:41</div>', "")).published is None


def test_without_a_site_name_the_domain_tells_the_publisher() -> None:
    link = '<link rel="canonical" href="https://www.baosongtrang.vn/tin/1.html">'
    markup = page(link).replace('<meta property="og:site_name" content="Báo Sông Trăng">', "")
    assert (read(markup).publisher or "").endswith("baosongtrang.vn")


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_needs_no_statement_of_the_charset(charset: str) -> None:
    assert (read(page(), charset).text or "").split("\n\n")[0] == HEADLINE


@pytest.mark.parametrize("head", ["", '<meta charset="windows-1258">'], ids=["silent", "stated"])
def test_windows_1258_is_read_with_its_charset_stated_or_not(windows_1258: Callable[[str], bytes], head: str) -> None:
    assert (read_bytes(windows_1258(page(head)), "bai.html").text or "").split("\n\n")[0] == HEADLINE


def test_a_charset_that_is_stated_wrongly_does_no_harm() -> None:
    assert lines(page('<meta charset="no-such-charset">'))[0] == HEADLINE


def test_a_list_that_ends_the_article_stays_with_it() -> None:
    assert lines(page(extra="<ul><li>Đại biểu nữ: 52</li><li>Đảng viên: 1.312</li></ul>"))[-2:] == [
        "- Đại biểu nữ: 52",
        "- Đảng viên: 1.312",
    ]


def test_a_table_gives_a_line_a_row_and_a_picture_its_caption() -> None:
    extra = (
        "<table><tr><td>Đại biểu nữ</td><td>52</td></tr><tr><td>Đảng viên</td><td>5.067</td></tr></table>"
        "<figure><img src='a.jpg'><figcaption>Ban Chấp hành ra mắt Đại hội.</figcaption></figure>"
    )
    assert lines(page(extra=extra))[-3:] == [
        "Đại biểu nữ | 52",
        "Đảng viên | 5.067",
        "Ban Chấp hành ra mắt Đại hội.",
    ]


def test_an_amp_page_is_read_like_the_page_it_stands_for() -> None:
    body = "".join(f"<p>{line}</p>" for line in BODY)
    markup = f"""<!doctype html><html amp><head><title>{HEADLINE}</title><style amp-boilerplate>a{{}}</style></head>
    <body>    <header>Báo Sông Trăng</header><amp-sidebar><ul><li>Kinh tế</li></ul></amp-sidebar>
    <article><h1>{HEADLINE}</h1><div class="sapo">{LEAD}</div>{body}
    <amp-ad>Mua 2 tặng 1</amp-ad></article></body></html>"""
    assert lines(markup) == [HEADLINE, LEAD, *BODY]


def test_a_print_view_laid_out_by_a_table_is_read_as_paragraphs() -> None:
    body = "<br/><br/>".join(BODY)
    table = f"<table width=600><tr><td><b>{HEADLINE}</b></td></tr><tr><td>{body}</td></tr></table>"
    assert lines(f"<html><body onload='window.print()'>{table}</body></html>") == [HEADLINE, *BODY]


def test_the_text_is_tidy() -> None:
    assert BODY[0] in lines(unicodedata.normalize("NFD", page()).replace("Ban Chấp", "Ban  \u00adChấp"))


@pytest.mark.parametrize(
    "markup",
    [
        "<html><head><title>Trang</title></head><body></body></html>",
        "<html><body><nav>Trang chủ</nav><div><a href='/1'>Chính trị</a> <a href='/2'>Kinh tế</a></div></body></html>",
        "<html><body><script>document.write('Đại hội')</script><noscript>Hãy bật JavaScript</noscript></body></html>",
        "<!DOCTYPE html>",
        "<html>" + "<b>1</b>" * 60_000,
    ],
    ids=["empty", "menus", "scripts", "doctype", "endless"],
)
def test_a_page_without_an_article_says_so(markup: str) -> None:
    with pytest.raises(NoMainText):
        read(markup)


def test_one_broken_byte_in_a_long_page_is_read_over() -> None:
    long = page(extra="<p>Các đại biểu thảo luận sôi nổi, thẳng thắn và trách nhiệm.</p>" * 60).encode()
    assert HEADLINE in (read_bytes(long.replace(b"Trang ch", b"\xff", 1), "bai.html").text or "")


def test_a_page_that_breaks_off_within_a_letter_is_an_error() -> None:
    with pytest.raises(BrokenEncoding):
        read_bytes(page().encode().split("ả".encode())[0] + b"\xe1\xba", "bai.html")

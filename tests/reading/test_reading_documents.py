"""PDF, Word, RTF, Markdown and mail: the words of each in reading order, its own errors where there are none."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from functools import partial
from io import BytesIO

import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from viparse.normalize.tables import Charmap
from viparse.normalize.tcvn3 import TCVN3

from analytics.errors import BinarySource, DamagedSource, LockedSource, NoMainText, TooLarge, UnreadableSource
from analytics.model import Source
from analytics.reading import read_bytes

Words = tuple[float, float, str]
MakePdf = Callable[[Sequence[Words]], bytes]
MakeDocx = Callable[[Callable[[Document], object]], bytes]
LEFT = (
    "Sáng 12/8, Đại hội khai mạc có 199",
    "đại biểu chính thức, đại diện cho hơn",
    "năm nghìn đảng viên. Nhiệm kỳ 2020-",
    "2025, huyện phấn đấu tăng trưởng.",
)
RIGHT = (
    "Đồng chí Trần Văn Mẫu được bầu làm",
    "Bí thư Huyện ủy. Ban Thường vụ gồm",
    "13 đồng chí. Hội nghị mở rộng interna-",
    "tional thành công rất tốt đẹp hôm nay.",
)
LEFT_WHOLE = " ".join(LEFT).replace("2020- 2025", "2020-2025")
RIGHT_WHOLE = " ".join(RIGHT).replace("interna- tional", "international")
HEADLINE = "Đại hội Đảng bộ huyện Sông Trăng lần thứ XXI, một mốc son mới của huyện nhà"


def text(raw: bytes, name: str) -> str:
    return read_bytes(raw, name).text or ""


def two_columns(offset: float = 0) -> list[Words]:
    """A headline over two columns, written line by line across, the right one *offset* points lower."""
    body = [
        word
        for number, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True))
        for word in ((50.0, 100 + 15 * number, left), (320.0, 100 + offset + 15 * number, right))
    ]
    return [(50, 60, HEADLINE), *body, (290, 820, "12")]


@pytest.mark.parametrize("offset", [0, 7], ids=["side by side", "between the lines"])
def test_a_pdf_is_read_column_by_column_with_broken_words_whole(make_pdf: MakePdf, offset: float) -> None:
    assert text(make_pdf(two_columns(offset)), "a.pdf").split("\n") == [HEADLINE, LEFT_WHOLE, RIGHT_WHOLE]


def test_a_table_in_a_pdf_is_read_row_by_row(make_pdf: MakePdf) -> None:
    rows = [("Đại biểu nữ", "52"), ("Đảng viên", "5.067"), ("Chi bộ", "41"), ("Khách mời", "30")]
    cells = [(50.0 + 300 * x, 100 + 20.0 * y, word) for y, row in enumerate(rows) for x, word in enumerate(row)]
    assert text(make_pdf(cells), "a.pdf").split("\n") == [" | ".join(row) for row in rows]


def test_list_items_of_a_pdf_stand_on_lines_of_their_own(make_pdf: MakePdf) -> None:
    items = ["• Đại biểu chính thức: 178, có mặt 174, vắng 4 có lý do", "• Nữ: 52 đại biểu"]
    assert text(make_pdf([(50, 100 + 15 * y, item) for y, item in enumerate(items)]), "a.pdf").split("\n") == items


def test_a_scan_says_that_it_has_no_text(make_pdf: MakePdf) -> None:
    with pytest.raises(NoMainText):
        text(make_pdf([]), "a.pdf")


def test_a_word_file_gives_paragraphs_and_table_rows_in_their_order(make_docx: MakeDocx, report: str) -> None:
    def write(document: Document) -> None:
        for paragraph in report.split("\n\n"):
            document.add_paragraph(paragraph)
        table = document.add_table(rows=2, cols=3)
        table.cell(0, 0).merge(table.cell(0, 1)).text = "Đại biểu nữ"
        for cell, word in zip([table.cell(0, 2), *table.rows[1].cells], ["52", "Ủy viên", "13", "13"], strict=True):
            cell.text = word
        document.add_paragraph("Hết.")

    paragraphs = report.replace("\n\n", "\n")
    assert text(make_docx(write), "a.docx") == f"{paragraphs}\nĐại biểu nữ | 52\nỦy viên | 13 | 13\nHết."


def test_a_word_file_is_read_with_its_changes_accepted(make_docx: MakeDocx) -> None:
    def write(document: Document) -> None:
        paragraph = document.add_paragraph("Bầu ")
        for tag, text_tag, word in (("w:del", "w:delText", "41"), ("w:ins", "w:t", "43")):
            change, run, words = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(text_tag)
            words.text = word
            run.append(words)
            change.append(run)
            paragraph._p.append(change)  # noqa: SLF001 - the library has no call for tracked changes
        paragraph.add_run(" đồng chí")

    assert text(make_docx(write), "a.docx") == "Bầu 43 đồng chí"


def test_a_word_file_typed_in_an_old_font_is_read(make_docx: MakeDocx, typed_in: Callable[[Charmap, str], str]) -> None:
    shown = "Ban Chấp hành gồm 43 đồng chí, nhiệm kỳ 2020 - 2025"
    assert text(make_docx(lambda document: document.add_paragraph(typed_in(TCVN3, shown))), "a.docx") == shown


def test_the_title_of_a_file_counts_where_its_text_bears_it(make_docx: MakeDocx) -> None:
    def write(document: Document, title: str) -> None:
        document.add_paragraph("Báo cáo số 12")
        document.core_properties.title = title

    files = [make_docx(partial(write, title=title)) for title in ("Báo cáo số 12", "Microsoft Word - Document1")]
    titles = [read_bytes(file, "a.docx").title for file in files]
    assert titles == ["Báo cáo số 12", None]


def _packed(**parts: bytes) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/"), content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("raw", "trouble"),
    [
        (b"PK\x03\x04 but no more", DamagedSource),
        (_packed(xl__workbook=b"<xml/>"), BinarySource),
        (_packed(**{"word__document.xml": b"<xml/>"}), DamagedSource),
        (_packed(**{"word__document.xml": b"<xml/>", "bomb": bytes(300 * 2**20)}), TooLarge),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), LockedSource),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old Word", BinarySource),
        (b"%PDF-1.7 but no more", DamagedSource),
    ],
    ids=["cut", "workbook", "no parts", "bomb", "password", "old", "cut pdf"],
)
def test_each_kind_of_bad_document_has_its_own_trouble(raw: bytes, trouble: type[UnreadableSource]) -> None:
    with pytest.raises(trouble):
        text(raw, "a.docx")


def rtf(body: str, head: str = "") -> bytes:
    escaped = "".join(
        letter if letter < "\x80" else f"\\u{ord(letter)}?" for letter in body.replace("\n\n", "\\par\\par ")
    )
    return f"{{\\rtf1\\ansi\\ansicpg1252{head} {escaped}}}".encode()


def test_rtf_gives_the_same_words_without_its_pictures(report: str) -> None:
    picture = "{\\pict\\wmetafile8 " + "0123456789abcdef" * 1000 + "}"
    assert text(rtf(report, picture), "a.rtf") == report


def test_a_table_row_in_rtf_is_one_line() -> None:
    assert text(rtf("Kết quả\\par Nữ\\cell 52\\cell\\row Hết"), "a.rtf").split("\n") == ["Kết quả", "Nữ | 52", "Hết"]


def test_rtf_in_an_old_font_is_read(typed_in: Callable[[Charmap, str], str]) -> None:
    shown = "Ban Chấp hành gồm 43 đồng chí, nhiệm kỳ 2020 - 2025"
    typed = "".join(letter if letter < "\x80" else f"\\'{ord(letter):02x}" for letter in typed_in(TCVN3, shown))
    assert text(f"{{\\rtf1\\ansi{{\\fonttbl{{\\f0\\fnil .VnTime;}}}}\\f0 {typed}}}".encode(), "a.rtf") == shown


def test_markdown_gives_its_words_with_front_matter_aside() -> None:
    raw = """---\ntitle: "Đại hội huyện"\ndate: 2020-08-13\nsource: Báo Sông Trăng\n---\n# Đại hội\n
Bầu **43** [đồng chí](http://a.vn)\ntrúng cử.\n\n1. Nữ: 7\n2. Trẻ: 5\n\n| Mục | Số |\n|---|---|\n| Chi bộ | `41` |\n"""
    source = read_bytes(raw.encode(), "a.md")
    expected = "Đại hội\n\nBầu 43 đồng chí\ntrúng cử.\n\n1. Nữ: 7\n2. Trẻ: 5\nMục | Số\nChi bộ | 41"
    assert source.text == expected
    assert (source.title, source.published, source.publisher) == ("Đại hội huyện", "2020-08-13", "Báo Sông Trăng")


def test_markdown_without_front_matter_takes_its_first_heading() -> None:
    assert read_bytes("# Đại hội *huyện*\n\nBầu 43 đồng chí.".encode(), "a.md").title == "Đại hội huyện"


def mail(plain: str | None, markup: str | None) -> Source:
    message = EmailMessage()
    message["Subject"] = "Fwd: Re: Đại hội huyện Sông Trăng"
    message["Date"] = "Thu, 13 Aug 2020 13:41:00 +0700"
    message["From"] = "Văn phòng <vp@example.vn>"
    message["MIME-Version"] = "1.0"
    if plain is not None:
        message.set_content(plain)
    if markup is not None:
        message.add_alternative(markup, subtype="html")
    return read_bytes(message.as_bytes(), "thu.eml")


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "html"])
def test_a_mail_gives_its_message_subject_and_day(report: str, *, plain: bool) -> None:
    markup = "<html><body>" + "".join(f"<p>{part}</p>" for part in report.split("\n\n")) + "</body></html>"
    source = mail(report, markup) if plain else mail(None, markup)
    assert (source.text or "").replace("\n\n", "\n") == report.replace("\n\n", "\n")
    assert (source.title, source.published) == ("Đại hội huyện Sông Trăng", "2020-08-13")


@pytest.mark.parametrize("sent", ["Fri, 12 Aug 99999999999999999999 08:00:00 +0700", "Fri, 45 Aug 2020 08:00:00", "?"])
def test_a_mail_with_an_impossible_day_keeps_its_words(sent: str) -> None:
    raw = f"Subject: Dai hoi\r\nDate: {sent}\r\n\r\nBau 43 dong chi.".encode()
    source = read_bytes(raw, "thu.eml")
    assert (source.title, source.text, source.published) == ("Dai hoi", "Bau 43 dong chi.", None)


def test_a_mail_without_words_says_so() -> None:
    with pytest.raises(NoMainText):
        mail("  \n", None)


@pytest.mark.parametrize("name", ["thu.eml", "thu.txt", "thu"])
def test_a_mail_is_known_by_its_headers_whatever_it_is_called(name: str) -> None:
    raw = b"Received: by mail.example.vn\r\nSubject: Dai hoi\r\n\r\nBau 43 dong chi."
    assert text(raw, name) == "Bau 43 dong chi."

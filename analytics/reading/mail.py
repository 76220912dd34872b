"""Saved mails (.eml): the message itself, as plain text if it was sent so, else its HTML. Attachments are not read."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parsedate_to_datetime

from analytics.errors import DamagedSource, NoMainText
from analytics.reading import html
from analytics.reading.content import Content, tidy
from analytics.reading.encodings import decode

_FORWARDED = re.compile(r"^(?:\s*(?:re|fwd?|tr|chuyển tiếp|trả lời)\s*:)+\s*", re.IGNORECASE)


def read(raw: bytes, path: str) -> Content:
    """The message; its subject without Re: and Fwd: is the title, the day it was sent the date.

    Raises `NoMainText` for a mail without words of its own, `DamagedSource`, and what HTML raises.
    """
    try:
        mail = message_from_bytes(raw, EmailMessage, policy=policy.default)
        body = mail.get_body(("plain", "html"))
        subject, sent = str(mail["subject"] or ""), _sent(mail)
        words = _words(body, path) if body is not None else ""
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError) as err:
        # The standard parser of headers stumbles in these ways over what no mail program would send.
        raise DamagedSource(path=path, format="EML", reason=type(err).__name__) from err
    if body is None or not words.strip():
        raise NoMainText(path=path)
    text = html.read(words.encode(), path).text if body.get_content_subtype() == "html" else tidy(words)
    return Content(text, _FORWARDED.sub("", tidy(subject)) or None, sent)


def _words(body: MIMEPart, path: str) -> str:
    """The characters of a part: by the charset that it states, or by what makes sense."""
    payload = body.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        return raw.decode(body.get_content_charset("utf-8"))
    except (LookupError, UnicodeDecodeError):
        return decode(raw, path)


def _sent(mail: EmailMessage) -> str | None:
    """The day the mail was sent; None where it states none that the calendar has."""
    try:
        return parsedate_to_datetime(str(mail["date"] or "")).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return None

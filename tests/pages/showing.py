"""What a page shows, read from AppTest, which knows no HTML."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def html(app: AppTest) -> str:
    """All that the page draws as HTML, in order; a page in trouble is a failure."""
    assert not app.exception
    return "".join(str(piece.proto.body) for piece in app.get("html"))

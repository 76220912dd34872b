"""The written parts of the page about the data: headline counts, disputed figures, the importer's account.

Everything that stands in the data is foreign matter and is escaped here.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from analytics import embedded
from analytics.language import number, text
from analytics.metrics import coverage
from pages.parts import device, filters, loading, source, trust
from pages.parts.filters import Choice
from pages.parts.view import View

_LINES = {"congress": "congress_count", "claim": "claim_count", "source": "source_count"}


def headlines(fields: trust.Fields, choice: Choice) -> None:
    """How much stands behind the chosen view, beside the former term; how many *fields* are known; all of the store."""
    st.html(_headlines(fields, choice))


@loading.kept
def _headlines(fields: trust.Fields, choice: Choice) -> str:
    lang = choice.lang
    now, before, every = trust.extents(choice)
    counted = coverage.known(trust.of_provinces(fields, choice).rows)
    blocks = []
    for name, count in _LINES.items():
        lines = [text("extent-publishers", lang, count=now["publisher_count"])] if name == "source" else []
        lines += [text("extent-before", lang, count=number(before[count], 0, lang))] if before else []
        blocks.append(_block(text(f"extent-{name}", lang), number(now[count], 0, lang), lines))
    share = number(counted["known_pct"], 0, lang) + "%"
    of = {name: number(counted[f"{name}_count"], 0, lang) for name in ("known", "whole")}
    blocks.append(_block(text("extent-cells", lang), share, [text("extent-cells-of", lang, **of)]))
    whole = text("extent-whole", lang, **{name: number(count, 0, lang) for name, count in every.items()})
    return f"<div class=headlines>{''.join(blocks)}</div><p class=about>{escape(whole)}</p>"


def _block(label: str, figure: str, lines: list[str]) -> str:
    words = "".join(f"<span>{escape(line)}</span>" for line in lines)
    return f"<div><span>{escape(label)}</span><strong>{escape(figure)}</strong>{words}</div>"


def disputes(shown: View) -> None:
    """The disputed figures as a table: value used, the others with their papers, why; each leads to its congress."""
    lang = shown.choice.lang
    if shown.rows.empty:
        st.html(f"<h2>{escape(shown.about.title)}</h2><p>{escape(text('disagreements-none', lang))}</p>")
        return
    caption = text("disagreements-table", lang, count=len(shown.rows))
    # On a phone the rows stand as cards, one below the other; they are many, so they wait until they are asked for.
    box = st.expander(caption, key="disputed") if device.surface(lang).narrow else st.container(key="disputed")
    box.html(_table(caption, shown.choice))


@loading.kept
def _table(caption: str, choice: Choice) -> str:
    rows = trust.of_disputes(choice).rows.sort_values(["order", "congress", "field"]).to_dict("records")
    titles = [escape(text(f"disagreements-{name}", choice.lang)) for name in ("place", "used", "others", "why")]
    head = "".join(f'<th scope="col">{title}</th>' for title in titles)
    body = "".join(_line(row, titles, choice) for row in rows)
    caption = f"<caption>{escape(caption)}</caption>"
    return f"<table class=ledger>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _line(row: source.Claim, titles: list[str], choice: Choice) -> str:
    lang = choice.lang
    place = f'<a href="{filters.address_of(row["congress"], row["field"], choice)}">{escape(row["name"])}</a>'
    support = text("chart-support", lang, count=row["support"]) if row["support"] > 1 else ""
    others = "<br>".join(_value(claim, "", lang) for claim in row["rivals_said"])
    said = (place, _value(row["used"][0], support, lang), others, escape(row["why_said"]))
    columns = "".join(f'<td data-title="{title}">{cell}</td>' for title, cell in zip(titles, said, strict=True))
    return f"<tr>{columns}</tr>"


def _value(claim: source.Claim, support: str, lang: str) -> str:
    """A value with the paper that states it, which leads to its page, and how many agree."""
    paper = source.link(claim["address"], source.named(claim, lang))
    return f"<strong>{escape(source.stated(claim, lang))}</strong> ({'; '.join(filter(None, (paper, support)))})"


def account(lang: str) -> None:
    """How the data were collected, what became of each collected row, who may use them, how to report an error."""
    counted = embedded.account()
    left, right = st.columns(2, gap="large")
    for column, names in ((left, ("collected", "missing")), (right, ("licence", "error"))):
        said = {text(f"about-data-{name}", lang): text(f"about-data-{name}-words", lang) for name in names}
        column.markdown("\n\n".join(f"### {title}\n\n{words}" for title, words in said.items()))
    rows = "".join(
        f"<tr><td>{escape(outcome.words(lang))}</td><td class=count>{number(outcome.row_count, 0, lang)}</td></tr>"
        for outcome in counted.outcomes
    )
    whole = {"rows": counted.rows_in, "kept": counted.rows_kept, "left": counted.rows_left_out}
    caption = text("about-data-account", lang, **{name: number(count, 0, lang) for name, count in whole.items()})
    right.html(f"<table><caption>{escape(caption)}</caption><tbody>{rows}</tbody></table>")

"""What a downloaded file says of itself: title, filters, coverage, sources, date. Knows no format."""

from __future__ import annotations

from dataclasses import dataclass

from analytics.language import day, text
from analytics.model import slug


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as a file names it: headline, publisher, date (ISO or empty) and address."""

    title: str
    publisher: str
    published: str
    address: str

    def words(self, lang: str) -> str:
        """Paper and date in short: “Báo Quảng Ninh, 11/07/2020”."""
        return ", ".join(part for part in (self.publisher, day(self.published, lang) if self.published else "") if part)


@dataclass(frozen=True, slots=True)
class About:
    """What stands in every file beside the figures, in the language of the screen.

    `filters` are those in force, as (name, value) pairs; `coverage` says how much is known, `finding` what the figures
    come to or what must be known before comparing them; `updated` is the ISO day on which the data were last changed;
    `name` begins the file's name, `subject` follows it there.
    """

    name: str
    title: str
    unit: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    coverage: str = ""
    definition: str = ""
    sources: tuple[Cited, ...] = ()
    updated: str = ""
    lang: str = "vi"
    finding: str = ""
    subject: str = ""

    def subtitle(self) -> str:
        """Unit, filters and coverage in one line."""
        parts = [text("export-unit", self.lang, unit=self.unit)] if self.unit else []
        parts += [f"{name}: {value}" for name, value in self.filters]
        return " · ".join([*parts, self.coverage] if self.coverage else parts)

    def footer(self) -> str:
        """Where the figures come from and of which day they are, in one line."""
        return " · ".join([self._sources(), *self._updated()])

    def _sources(self) -> str:
        named = list(dict.fromkeys(source.words(self.lang) for source in self.sources))
        if not named:
            return text("export-sources-none", self.lang)
        if len(named) > _NAMED:
            return text("export-sources-many", self.lang, named="; ".join(named[:_NAMED]), more=len(named) - _NAMED)
        return text("export-sources", self.lang, named="; ".join(named))

    def _updated(self) -> list[str]:
        return [text("export-updated", self.lang, day=day(self.updated, self.lang))] if self.updated else []

    def filename(self, suffix: str) -> str:
        """Name of the file: content, filters, day, in kebab-case without diacritics.

        >>> About("dai-bieu", "Đại biểu", filters=(("Nhiệm kỳ", "2020-2025"),), updated="2026-11-21").filename("xlsx")
        'dai-bieu-2020-2025-2026-11-21.xlsx'
        """
        words = [self.name, self.subject, *(value for _, value in self.filters)]
        stem = slug("-".join(words))[:_STEM].rstrip("-")
        return "-".join(part for part in (stem, self.updated) if part) + f".{suffix}"


_NAMED = 3  # sources named in a picture; the table's second sheet names all
_STEM = 110  # Windows stops at 255 characters for the whole path

"""Files of any usual format become a Source: text, title, date, publisher. Knows nothing of congresses.

What stands in `Source.text`, and what spans count in:

- plain text (.txt): each code point as decoded, NFC or NFD, with the line ends of Python's text mode (CR LF and CR
  are one LF) and a UTF-8 byte order mark kept as U+FEFF, so that it equals `path.read_text("utf-8")`;
- text typed in a TCVN3 or VNI font: its Unicode letters, for what the font showed, not what the bytes would be;
- every other format: the extracted text in NFC, without soft hyphens, table cells joined by ` | `.
"""

from analytics.reading.formats import SUFFIXES
from analytics.reading.sources import LIMIT_BYTES, LIMIT_MARKUP, address_of, digest_of, read_bytes, read_source

__all__ = ["LIMIT_BYTES", "LIMIT_MARKUP", "SUFFIXES", "address_of", "digest_of", "read_bytes", "read_source"]

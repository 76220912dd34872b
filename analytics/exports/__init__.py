"""Figures and charts as files that explain themselves: title, filters, sources and date stand inside each."""

from analytics.exports.about import About, Cited
from analytics.exports.pictures import framed, pdf, png, svg
from analytics.exports.tables import csv, looks_like_formula, xlsx

__all__ = ["About", "Cited", "csv", "framed", "looks_like_formula", "pdf", "png", "svg", "xlsx"]

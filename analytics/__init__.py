"""Toàn cảnh Đại hội: congress articles in, comparable figures with their sentences out."""

__version__ = "0.1.0"

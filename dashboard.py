"""Streamlit entry: language, clothes, navigation. Served by `daihoi serve`."""

from pages.parts import filters, screen, shell

lang = filters.language()
screen.name_page(lang)
screen.dress(lang)
shell.navigation(lang).run()

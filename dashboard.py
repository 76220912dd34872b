"""Streamlit entry: the list of pages. To be filled."""

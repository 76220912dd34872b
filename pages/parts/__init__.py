"""What the pages share: loading, filters, the frame of a page, chart cards and source panels. Knows Streamlit."""

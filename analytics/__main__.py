"""`python -m analytics` is the `daihoi` command."""

from analytics.cli import main

main()

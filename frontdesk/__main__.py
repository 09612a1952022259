"""`python -m frontdesk`."""

from frontdesk.cli import program

program()

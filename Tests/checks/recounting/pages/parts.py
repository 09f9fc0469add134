"""What further plans say, in parts of their own below the first plan's."""

from dataclasses import replace


def in_part(tables, view):
    """The same tables under ids that end with the plan's year; anchors belong to the first plan's."""
    return [
        replace(table, id=f"{table.id}-{view.year}", rows=[replace(row, id=None) for row in table.rows])
        for table in tables if table]

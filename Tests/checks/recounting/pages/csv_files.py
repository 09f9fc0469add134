"""The CSV beside a table says what the table says."""

import csv
import io
from pathlib import Path

from ..html_tree import unspan
from ..words import flat

FORMULA = ("=", "+", "-", "@")


def check_csv(comparison, folder, page, table):
    path = page.resolve(table.csv)
    comparison.page = path
    data = (Path(folder) / path).read_bytes()
    comparison.same("csv files", "byte order mark", True, data.startswith(b"\xef\xbb\xbf"))
    printed = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    expected = rows_of(table)
    if not comparison.same("csv files", "rows", len(expected), len(printed)):
        return
    for number, (wanted, found) in enumerate(zip(expected, printed), 1):
        if not comparison.same("csv files", f"cells of line {number}", len(wanted), len(found)):
            continue
        for column, (text, cell) in enumerate(zip(wanted, found), 1):
            if text is None:
                comparison.same("csv cells", "heading of the groups", True, bool(cell) or number > 1)
                continue
            comparison.same("csv cells", f"line {number}, column {column}", text, plain(cell))


def rows_of(table):
    """Headings and rows of the HTML table, spans filled; groups in a first column, headed as the table cannot say."""
    heads = [[label(c) for c in row] for row in unspan(table.headings)]
    has_groups = bool(table.groups)
    rows = []
    for body in body_runs(table.rows):
        for row, cells in zip(body, unspan([row.cells for row in body])):
            group = [flat(row.group or "")] if has_groups else []
            rows.append(group + [flat(cell.text) for cell in cells])
    if has_groups:
        heads = [[None] + row for row in heads]
    return heads + rows


def label(cell):
    """A heading without the mark of its footnote."""
    mark = cell.element.one("sup")
    return flat(cell.text).removesuffix(mark.text if mark else "")


def body_runs(rows):
    """Rows of one tbody belong together: spans end with it."""
    runs = []
    for row in rows:
        if runs and runs[-1][-1].body == row.body and row.body is not None:
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def plain(cell):
    """A CSV cell as readers see it: the apostrophe before a formula sign is no part of the text."""
    text = cell[1:] if cell.startswith("'") and cell[1:].lstrip().startswith(FORMULA) else cell
    return flat(text)

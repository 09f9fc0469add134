"""Annex files as groups, rows, lines and duties, with the deadline that each duty has."""

from .days import read_time
from .records import Annex, Cell, Duty, Group, Line, Row, Total


def read_annex(tree):
    annex = Annex(tree["id"], tree["number"], tree, leaves(tree["columns"]))
    read_items(annex, tree["body"], {"unit": None, "series": None, "cells": {}, "groups": []})
    return annex


def read_items(annex, items, outer):
    """The items of one body; a total adds up the rows that stand beside it or in groups beside it."""
    first, totals = len(annex.body), []
    for item in items:
        if "total" in item:
            waiver = item.get("waiver", {})
            totals.append(Total(
                item["total"], read_cells(item.get("cells", {})), item.get("notes", []),
                waiver.get("counted", {}) | ({None: waiver["reason"]} if waiver else {})))
            annex.body.append(totals[-1])
        else:
            read_body(annex, item, outer)
    for total in totals:
        total.rows = [row for row in annex.body[first:] if isinstance(row, Row) and row.printed_in is None]


def leaves(columns):
    return [leaf for column in columns for leaf in (leaves(column["columns"]) if "columns" in column else [column])]


def read_body(annex, item, outer):
    if "row" in item:
        annex.body.append(read_row(annex, item, outer))
        for group in outer["groups"]:
            group.rows += 1
            group.lost += annex.body[-1].missing is not None
        for cluster in item.get("clusters", [])[1:]:
            annex.body.append(companion(annex.body[-1].printed_in or annex.body[-1], cluster, outer, item))
        return
    merged = read_cells(item.get("cells", item.get("merged", {})))
    group = Group(
        item.get("group", ""), item.get("marker"), item.get("missing", {}).get("reason"), item.get("notes", []),
        item.get("corrections", []), merged, unit=item.get("unit"))
    annex.body.append(group)
    inner = {
        "unit": item.get("unit", outer["unit"]), "series": item.get("series", outer["series"]),
        "cells": outer["cells"] | merged, "groups": outer["groups"] + [group],
    }
    read_items(annex, item["body"], inner)


def companion(first, cluster, outer, item):
    """Another cluster of a printed row: milestones and developer are those of the row, all else is said there."""
    shared = {column["id"] for column in first.annex.columns if column["role"] in ("milestone", "developer")}
    row = Row(
        f"{first.id}-{cluster}", first.annex, first.ordinal, first.series, cluster, item.get("unit", outer["unit"]),
        {key: cell for key, cell in first.cells.items() if key in shared}, first.missing, [], [])
    row.printed_in = first
    return row


def read_cells(tree):
    return {
        key: Cell(missing=value["missing"]["reason"]) if isinstance(value, dict) else Cell(value.rstrip("\n"))
        for key, value in tree.items()
    }


def read_row(annex, item, outer):
    series = outer["series"]
    row_id = "-".join(part for part in (annex.id, series, item["row"]) if part)
    row = Row(
        row_id, annex, int(item["row"]), series, item.get("cluster") or next(iter(item.get("clusters", [])), None),
        item.get("unit", outer["unit"]), outer["cells"] | read_cells(item.get("cells", {})), item.get("missing", {}).get("reason"),
        item.get("notes", []), list(item.get("corrections", [])))
    row.own_cells = read_cells(item.get("cells", {}))
    row.carried_from = item.get("carriedFrom")
    duty_column = (annex.column("duty") or {}).get("id")
    if "lines" in item:
        for line in item["lines"]:
            made = read_line(annex, row, line)
            row.lines.append(made)
            row.corrections += [correction | {"line": made} for correction in line.get("corrections", [])]
    elif duty_column in row.cells:
        text = row.cells[duty_column].text
        duty = read_duty(annex, row, f"{row.id}.1", text, None, {})
        row.lines.append(Line(text.split("\n"), [duty]))
    return row


def read_line(annex, row, line):
    duties, paragraphs = [], []
    ids = {column["id"] for column in annex.columns if column["role"] != "duty"}
    cells = read_cells({key: value for key, value in line.items() if key in ids})
    for entry in line["duties"]:
        members = entry["together"] if isinstance(entry, dict) and "together" in entry else [entry]
        texts = []
        for member in members:
            text, due = wording(annex, member)
            number = len(row.duties) + len(duties) + 1
            duties.append(read_duty(annex, row, f"{row.id}.{number}", text, due, cells))
            texts.append(text)
        paragraphs.append((line["bullet"] + " " if "bullet" in line else "") + " ".join(texts))
    return Line(paragraphs, duties, cells)


def wording(annex, entry):
    """The text of a duty and the deadline that it names, if any."""
    due = None
    if isinstance(entry, dict) and "wording" in entry:
        due = entry.get("due")
        entry = annex.tree["wording"][entry["wording"]]
    if isinstance(entry, dict):
        return entry["text"], due or entry.get("due")
    return entry, due


def read_duty(annex, row, duty_id, text, named_due, own):
    """A duty with its deadline: what its text names, else the cell of its line or row, else the annex's rule."""
    if named_due:
        return Duty(duty_id, text, read_time(named_due), "text")
    column = annex.column("deadline")
    if column:
        cell = own.get(column["id"]) or row.cells.get(column["id"], Cell())
        return Duty(duty_id, text, read_time(cell.text) if cell.text else None, "cell")
    rule = annex.tree.get("dutyDue", {})
    if "date" in rule:
        return Duty(duty_id, text, read_time(rule["date"]), "rule")
    if "milestone" in rule:
        cell = row.cells.get(annex.column("milestone", rule["milestone"])["id"], Cell())
        return Duty(duty_id, text, read_time(cell.text), "milestone") if cell.text else Duty(duty_id, text, None, None)
    return Duty(duty_id, text, None, None)

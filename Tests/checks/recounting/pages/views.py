"""What directives put into a text: tables and drawings of a plan's data."""

from dataclasses import replace

from ..counting import by_deadline
from ..observing import seen_by
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import capital, count_text
from .clusters import ClusterPage
from .districts import occupancy_cell
from .overview import Cumulative
from .starts import StartQuarters
from .targets import value_text

VIEWS = {"progress-table", "quarter-chart", "cumulative-chart", "occupancy", "timeline", "indicator"}


def view_of(context, directive):
    """(id, table, drawing) of a directive; ids begin with `vb-`."""
    arguments = directive.arguments
    if directive.name == "indicator":
        return None, indicator_table(context, arguments["id"]), None
    if directive.name == "timeline":
        page = ClusterPage(context.leading(lambda v: v.rows_of(arguments["cluster"])), arguments["cluster"])
        lines, name = page.timeline_lines(), f"vb-dong-thoi-gian-{arguments['cluster']}"
        return name, replace(page.timeline_table(lines), id=f"{name}-so-lieu"), page.timeline(lines)
    view, unit = context.view(arguments["plan"]), arguments.get("unit")
    suffix = f"{view.year}" + (f"-{unit}" if unit else "")
    if directive.name == "quarter-chart":
        chart = StartQuarters(view, f"vb-khoi-cong-theo-quy-{suffix}", unit)
        return chart.name, chart.table(), chart.drawing()
    if directive.name == "cumulative-chart":
        chart = Cumulative(view)
        name = f"vb-khoi-cong-luy-ke-{view.year}"
        return name, replace(chart.table(), id=f"{name}-so-lieu"), chart.drawing()
    if directive.name == "occupancy":
        return None, occupancy_table(view, unit, f"vb-ty-le-lap-day-{suffix}"), None
    return None, progress_table(view, arguments), None


def indicator_table(context, name):
    words, indicator = context.words, context.content.indicators[name]
    rows = []
    for seen in seen_by(indicator, context.cut_off):
        rows.append(ExpectedRow([
            Cell(seen.time.cell, "dates of events"), Cell(value_text(seen.tree["value"]), "observed values"),
            context.source_names_cell(seen.tree["sources"]), Cell(words(f"certainty.{seen.tree['certainty']}")),
            Cell(seen.tree.get("note", ""))]))
    notes = [words("prose.repeated", y=indicator["repeatedSince"])] if "repeatedSince" in indicator else []
    notes += [indicator["note"]] if "note" in indicator else []
    heads = [words(key) for key in (
        "column.date", "prose.column-value", "column.source", "column.certainty", "column.note")]
    return ExpectedTable(
        f"vb-chi-so-{name}", heads, rows, csv=False, notes=notes,
        caption=words("prose.indicator", x=indicator["name"], u=indicator["unit"]))


def occupancy_table(context, unit, name):
    rows = []
    for row in context.counts.operating_rows(unit):
        cluster = context.cluster_cell(row.cluster) if row.cluster else Cell(context.words("table.row-lost"), "names")
        rows.append(ExpectedRow([
            cluster, context.unit_cell(row.unit, "table.not-collected"), occupancy_cell(context, row),
            context.row_cell(row)]))
    heads = [context.words(f"column.{key}") for key in ("cluster", "unit", "occupancy", "row")]
    return ExpectedTable(
        name, heads, rows, csv=False, caption=context.words("prose.occupancy", n=count_text(len(rows))))


def progress_table(context, arguments):
    words, content = context.words, context.content
    commitments = context.judge.commitments
    if "unit" in arguments:
        scope, name = arguments["unit"], content.titled_unit(arguments["unit"])
        shown = context.counts.commitments(scope)
    elif "cluster" in arguments:
        scope = arguments["cluster"]
        name = words("cluster.title", x=content.clusters[scope]["name"])
        shown = [c for c in commitments if c.row.cluster == scope]
    elif "agency" in arguments:
        scope, name = arguments["agency"], capital(context.agency_name(arguments["agency"]))
        shown = [a.commitment for a in by_deadline(context.counts.leads[scope], lambda a: a.commitment)]
        shown += by_deadline(context.counts.develops[scope])
    else:
        scope, name = f"phu-luc-{arguments['annex']}", words("prose.annex", n=arguments["annex"])
        shown = [c for c in commitments if c.row.annex.number == arguments["annex"]]
    rows = []
    for c in shown:
        cells = [] if "cluster" in arguments else [context.cluster_cell(c.row.cluster)]
        cells += [
            Cell(context.subject(c), "duties"), context.agencies_cell(c.bodies), context.due_cell(c),
            context.status_cell(c), context.row_cell(c.row)]
        rows.append(ExpectedRow([Cell(""), *cells], is_late=c.status.category == "late"))
    keys = ["ordinal"] + ([] if "cluster" in arguments else ["cluster"]) + ["duty", "lead", "due", "status", "row"]
    return ExpectedTable(
        f"vb-tien-do-{context.year}-{scope}", [words(f"column.{key}") for key in keys], rows, numbered=True, csv=False,
        caption=words("prose.progress", x=name, n=count_text(len(rows))))

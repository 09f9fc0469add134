"""The reports that came in for a period."""

from ..days import day_text, read_time
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text
from .events import evidence_text


def reports_for(context, first, last):
    """What units sent for exactly this period by the cut-off date; what the press writes is no report."""
    content = context.content
    return [
        r for r in content.reports
        if r.period and (r.period.first, r.period.last) == (first, last) and content.agencies[r.sender]["kind"] != "press"
        and ("submitted" not in r.tree or read_time(r.tree["submitted"]).last <= context.cut_off)]


def report_table(context, first, last, name):
    words, rows = context.words, []
    for report in reports_for(context, first, last):
        tree = report.tree
        days = [
            Cell(day_text(read_time(tree[key]).last) if key in tree else words("table.not-collected"), "dates of reports")
            for key in ("submitted", "countedTo")]
        if tree.get("nothingToReport") == "có":
            told = words("column.nothing-to-report")
        else:
            told = words("period.event-count", n=count_text(len(report.events)))
        document = evidence_text(context, tree["document"]) if "document" in tree else ""
        link = context.agency_path(report.sender) if context.bodies.has_page(report.sender) else None
        rows.append(ExpectedRow([
            Cell(""), Cell(context.agency_name(report.sender), "names", link), *days, Cell(told, "reports"),
            Cell(document, "reports"), Cell(tree.get("note", ""))]))
    if not rows:
        return None
    keys = ("ordinal", "reporter", "sent", "counted-to", "event", "report-document", "note")
    return ExpectedTable(
        "bao-cao-da-nhan", [words(f"column.{key}") for key in keys], rows, numbered=True,
        caption=words("period.report-table", t=name))

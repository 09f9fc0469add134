"""Tables of what letters amend."""

from ..days import day_text
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text


def amendment_table(context, rows):
    """The changes of rows of a plan, in order of the rows and of time; None where there are none."""
    found = [(context, row, a) for row in rows for a in row.amendments]
    return table_of(context, found, lambda view, row: view.row_cell(row))


def table_of_letter(context, letter):
    """The changes that a letter makes in any plan."""
    return table_of(context, changes_of(context, letter), named)


def changes_of(context, letter):
    return [
        (view, row, a) for view in context.site.views for row in view.content.rows for a in row.amendments
        if a.letter is letter]


def named(view, row):
    cell = view.row_cell(row)
    return Cell(view.row_name_with_plan(row), cell.kind, cell.link)


def table_of(context, found, row_cell):
    if not found:
        return None
    words = context.words
    heads = [words("column.ordinal"), words("column.row")] + [
        words(f"amendment.{key}") for key in ("what", "from", "to", "letter", "reason")]
    rows = []
    for number, (view, row, a) in enumerate(found, 1):
        if a.is_withdrawal:
            what, before, after = words("amendment.whole-row"), "", words("status.withdrawn")
        else:
            what, before, after = what_of(view, row, a), a.before or words("amendment.blank"), a.tree["to"]
        rows.append(ExpectedRow([
            Cell(words("amendment.mark", n=number), "amendments"), row_cell(view, row), Cell(what, "amendments"),
            Cell(before, "amendments"),
            Cell(after, "amendments", look=("withdrawn", "✕") if a.is_withdrawal else None),
            Cell(context.letter_text(a.letter, a.day), "amendments", f"van-ban/{a.letter.id}.html"),
            Cell(a.reason, "amendments")]))
    return ExpectedTable(
        "bang-dieu-chinh", heads, rows, csv=False, caption=words("amendment.caption", n=count_text(len(found))))


def what_of(view, row, a):
    column = next(c for c in row.annex.columns if c["id"] == a.tree["cell"])
    if column["role"] == "duty" and len(row.duties) > 1:
        position = next(
            n for n, duty in enumerate(row.states[0].row.duties, 1) if spoken(row, n - 1, a) == a.before)
        return view.words("amendment.duty", c=column["label"], n=position)
    if "line" in a.tree and column["role"] != "duty" and len(row.lines) > 1:
        return view.words("amendment.line", c=column["label"], n=int(a.tree["line"]))
    return column["label"]


def spoken(row, position, a):
    """What a duty said just before a letter."""
    earlier = [state for state in row.states if state.day is None or (state.day, state.letter.id) < (a.day, a.letter.id)]
    return earlier[-1].row.duties[position].text

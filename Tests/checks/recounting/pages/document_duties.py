"""The duties of documents in tables: on the document's own page and on the pages of agencies."""

from ..statuses import LOOKS
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import capital, count_text


def document_name(context, document):
    """`Công văn số 1143/UBND-KTN`; of a plan's body its plan."""
    if document.plan:
        return context.words("document.plan-body", p=context.view(document.plan).number)
    return context.words("letter.title", n=letter_number(context, document))


def letter_number(context, document):
    """The number and symbol; dots for what was left blank."""
    number = document.front["number"]
    if isinstance(number, dict):
        return context.words("table.not-collected") + document.front.get("symbol", "")
    return number


def document_path(context, document):
    return context.plan_path(document.plan) if document.plan else context.letter_path(document)


def item_cell(context, document, commitment):
    link = f"{document_path(context, document)}#{commitment.duty.id}"
    return Cell(commitment.duty.item, "items", link)


def due_cell(context, commitment):
    if commitment.due is None:
        return Cell(context.words("document.no-due"), "deadlines")
    text = commitment.due.cell
    if commitment.adjusted:
        text += "\n" + context.words("document.adjusted", d=commitment.adjusted[0].sentence)
    return Cell(text, "deadlines")


def status_cell(context, commitment):
    """What has no deadline is only done, or nothing is known of it."""
    category = commitment.status.category
    if commitment.due is None and category == "no-readable-date":
        return Cell(context.words("document.nothing-known"), "statuses", look=("unknown", "…"))
    if commitment.due is None and category == "done-undecided":
        return Cell(context.words("document.done"), "statuses", look=("done", "●"))
    return Cell(context.status_text(commitment), "statuses", look=LOOKS[category])


def duty_table(context, document):
    """Every duty of a document under who leads it."""
    words, groups = context.words, {}
    for commitment in context.documents.of(document):
        groups.setdefault(tuple(commitment.duty.leads), []).append(commitment)
    rows = []
    for leads, commitments in groups.items():
        group = " · ".join(context.agency_name(lead) for lead in leads)
        for c in commitments:
            rows.append(ExpectedRow([
                item_cell(context, document, c), Cell(c.duty.text, "duties"),
                context.agencies_cell(c.duty.cooperating), due_cell(context, c), status_cell(context, c),
            ], group=group, is_late=c.status.category == "late"))
    if not rows:
        return None
    heads = [words(key) for key in (
        "document.column-item", "column.duty", "column.cooperating", "document.due", "column.status")]
    return ExpectedTable(
        "nhiem-vu-giao-tai-van-ban", heads, rows, caption=words("document.duty-table", n=count_text(len(rows))))


def given_table(context, given):
    """What documents give a body, what it leads first."""
    words, rows = context.words, []
    for entry in given:
        c = entry.commitment
        role = words("document.leads" if entry.leads else "document.cooperates")
        if entry.via:
            role += "\n" + words("table.assigned-via", x=context.agency_name(entry.via))
        name = Cell(
            document_name(context, entry.document), "names", document_path(context, entry.document))
        rows.append(ExpectedRow(
            [Cell(""), name, item_cell(context, entry.document, c), Cell(c.duty.text, "duties"), Cell(role, "roles"),
             due_cell(context, c), status_cell(context, c)], is_late=c.status.category == "late"))
    if not rows:
        return None
    leads = sum(1 for entry in given if entry.leads)
    heads = [words(key) for key in (
        "column.ordinal", "document.column-document", "document.column-item", "column.duty", "document.column-role",
        "document.due", "column.status")]
    return ExpectedTable(
        "nhiem-vu-giao-tai-van-ban", heads, rows, numbered=True,
        caption=words("document.agency-table", n=count_text(leads), k=count_text(len(rows) - leads)))


def correction_table(context, document):
    """Every correction of a document's text; None where there is none."""
    words, rows = context.words, []
    for correction in document.front.get("corrections", []):
        shown = words("correction.open") if "open" in correction else correction["corrected"]
        rows.append(ExpectedRow([
            Cell(part_name(words, correction["cell"]), "corrections"), Cell(correction["printed"], "corrections"),
            Cell(shown, "corrections"), Cell(correction["reason"], "corrections")]))
    if not rows:
        return None
    heads = [words(f"correction.{key}") for key in ("place", "printed", "shown", "reason")]
    return ExpectedTable(
        "bang-hieu-chinh", heads, rows, csv=False, caption=words("correction.caption", n=count_text(len(rows))))


PARTS = {
    "number": "fact.number", "symbol": "fact.number", "place": "fact.issued", "date": "fact.issued",
    "subject": "fact.subject", "addressees": "document.addressees", "recipients": "fact.recipients",
    "signer": "fact.signer", "legalBases": "fact.bases", "body": "document.body",
}


def part_name(words, cell):
    """The part of a document that a correction touches."""
    if cell == "addressees":
        return words("letter.addressees")
    return capital(words(PARTS[cell])) if cell in PARTS else words("document.item", n=cell)

"""The text of a letter or plan body as its page shows it: words in order, headings, boxes of duties, views."""

from ..html_tree import Element
from ..markdown import Block
from ..words import flat
from .document_duties import correction_table, due_cell, duty_table, status_cell
from .views import VIEWS, view_of


def body_tables(context, document):
    return [duty_table(context, document), correction_table(context, document)]


def prose_views(context, document):
    """The tables and drawings that directives put in."""
    tables, drawings = [], {}
    for directive in document.text.directives():
        if directive.name in VIEWS:
            name, table, drawing = view_of(context, directive)
            tables.append(table)
            if drawing:
                drawings[name] = drawing
    return tables, drawings


def check_prose(context, comparison, page, document):
    same, words = comparison.same, context.words
    prose = page.main.one("div", "prose")
    mark = page.main.one("p", "digest-mark")
    wanted = words("document.digest") if document.front["kind"] == "digest" else None
    same("digest marks", "text", wanted, mark.text if mark else None)
    headings = [b.words for b in document.text.blocks if isinstance(b, Block) and b.level]
    printed = [e.text for e in prose.walk() if e.name in ("h2", "h3", "h4", "h5", "h6")]
    same("headings of texts", "text", headings, printed)
    same("words of texts", "text", list(expected_words(context, document.text.blocks)), list(printed_words(prose)))
    boxes = prose.all("div", "assignment")
    duties = context.documents.of(document)
    if not same("boxes of duties", "text", [c.duty.id for c in duties], [box.get("id") for box in boxes]):
        return
    for commitment, box in zip(duties, boxes):
        check_box(context, comparison, commitment, box)


def check_box(context, comparison, commitment, box):
    words, duty = context.words, commitment.duty
    names = [" · ".join(context.agency_name(a) for a in listed) for listed in (duty.leads, duty.cooperating)]
    status = status_cell(context, commitment)
    wanted = [
        (words("column.lead"), names[0]), (words("column.cooperating"), names[1]),
        (words("document.due"), flat(due_cell(context, commitment).text)), (words("column.status"), status.text)]
    printed = [(d.one("dt").text, d.one("dd").text) for d in box.one("dl", "facts").elements()]
    place = f"duty {duty.id}"
    comparison.same("boxes of duties", place, [(label, text) for label, text in wanted if text], printed)
    label = words("document.item", n=duty.item)
    comparison.same("boxes of duties", f"{place}, item", label, box.one("p", "assignment-item").text)
    mark = box.one("span", "status")
    comparison.same(
        "shapes and tones", place, status.look, (mark.classes[-1], mark.one("span", "shape").children[0]))


def expected_words(context, blocks):
    """Every piece of text in order, without what views put in."""
    words, duties = context.words, {"assignment", "note", "annex"}
    for block in blocks:
        if isinstance(block, Block):
            yield from (flat(cell) for cell in block.cells) if block.cells else [block.words]
        elif block.name in duties:
            yield from directive_words(context, words, block)


def directive_words(context, words, directive):
    if directive.name == "assignment":
        yield words("document.item", n=directive.arguments["item"])
    elif directive.name == "note":
        kind = "prose.warning" if directive.arguments.get("kind") == "warning" else "prose.note"
        yield directive.label or words(kind)
    else:
        view = context.view(directive.arguments["plan"])
        annex = next(a for a in view.content.annexes if a.number == directive.arguments["number"])
        yield flat(words("annex.link", n=annex.number, title=annex.tree["title"]))
    yield from expected_words(context, directive.blocks)


HOLDERS = {"ul", "ol", "div", "section", "table", "thead", "tbody", "tr", "blockquote", "article"}


def printed_words(element):
    """The same of the page: the words of paragraphs, headings, items and cells; views and facts left out."""
    for child in element.children:
        if not isinstance(child, Element) or is_view(child) or "digest-mark" in child.classes:
            continue
        if child.name in HOLDERS:
            yield from printed_words(child)
        elif child.name == "li":
            yield from item_words(child)
        elif child.text:
            yield child.text


def item_words(item):
    """An item's own words, then what stands inside it."""
    own = [c for c in item.children if isinstance(c, str) or c.name not in HOLDERS | {"li", "p"}]
    text = flat("".join(c if isinstance(c, str) else c.raw() for c in own))
    if text:
        yield text
    yield from printed_words_of([c for c in item.elements() if c.name in HOLDERS | {"p"}])


def printed_words_of(elements):
    for element in elements:
        if element.name in HOLDERS:
            yield from printed_words(element)
        elif element.text:
            yield element.text


def is_view(element):
    if element.name == "dl" or "chart-figure" in element.classes or "table-notes" in element.classes:
        return True
    return "table-scroll" in element.classes and element.one("table").get("id") is not None

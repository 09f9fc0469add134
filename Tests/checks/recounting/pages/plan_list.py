"""The listing of all plans."""

from ..days import read_time
from ..documents import is_missing, reason
from ..expected import Expected
from ..tables import Cell, ExpectedRow, ExpectedTable, number
from ..words import count_text
from .clusters import cited, plan_over_note
from .comparison import comparison_table
from .targets import value_text


class PlanListing:
    def __init__(self, context, _):
        self.context, self.words = context, context.words

    def expected(self):
        plans, words = self.context.content.plans, self.words
        sentence = words(
            "plan.list-sentence", n=count_text(len(plans)), a=plans[0].year, b=plans[-1].year,
            p=self.context.plan_name())
        sources = [source for plan in plans for source in plan.tree["sources"]]
        sources += [source for plan in plans for figure in plan.figures for source in figure.get("sources", [])]
        return Expected(
            words("plan.listing-title"), sentence,
            tables=[t for t in (self.table(plans), comparison_table(self.context)) if t],
            notes=plan_over_note(self.context), sources=cited(self.context, sources, []))

    def table(self, plans):
        context, words = self.context, self.words
        rows = []
        for plan in plans:
            mark = "\n" + words("plan.in-force") if plan is context.content.plan_in_force else ""
            figures = "\n".join(
                f"{f['label']}: " + (words("plan.not-known") if is_missing(f["value"]) else value_text(f["value"]))
                for f in plan.figures)
            rows.append(ExpectedRow([
                Cell(f"{plan.year}{mark}", "names", context.plan_path(plan.year)),
                Cell(self.shown(plan.tree["number"]), "facts"),
                Cell(self.shown(plan.tree["date"], lambda date: read_time(date).cell), "facts"),
                Cell(figures, "targets"), number(len(plan.annexes) or words("table.none" if context.is_at_hand(plan.year) else "table.not-collected")),
                context.source_names_cell(plan.tree["sources"])], f"ke-hoach-{plan.year}"))
        heads = [words(key) for key in (
            "column.year", "fact.number", "fact.issued", "column.figures", "column.annexes", "column.source")]
        return ExpectedTable(
            "danh-sach-ke-hoach", heads, rows, caption=words("plan.list-table", n=count_text(len(rows))))

    def shown(self, field, text=str):
        if is_missing(field):
            return self.words("plan.not-known") + "\n" + reason(field)
        return text(field)

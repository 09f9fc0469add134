"""What every page check needs: the recount and its words, of one plan or another."""

import copy
import re
from pathlib import Path

from .bodies import Bodies
from .cells import Cells
from .content import Content, load
from .counting import Counts
from .days import Unreadable, read_time
from .documents import known
from .duties import Documents
from .forms import Forms
from .judging import Judge
from .tables import Cell, number
from .words import Words, count_text


class Context(Cells):
    """The recount and its words at one cut-off date."""

    def __init__(self, content_folder, words_file, cut_off=None):
        content = Content(content_folder, read_time(cut_off).last if cut_off else None)
        self.words = Words(load(Path(words_file)), content.province_word())
        self.cut_off = read_time(cut_off or content.site["cutOff"]).last
        for plan in content.plans:
            Bodies(content.view(plan))
        self.site = self
        self._look(content)
        others = [plan for plan in content.plans if plan is not content.record]
        #: The same for every plan, that in force first, then by year.
        self.views = [self] + [self._view(plan) for plan in others]
        documents, forms = Documents(self), Forms(self)
        for view in self.views:
            view.documents, view.forms = documents, forms

    def _look(self, content):
        self.content, self.bodies = content, Bodies(content)
        self.judge = Judge(content, self.cut_off)
        self.counts = Counts(content, self.bodies, self.judge)
        self.year = self.counts.year
        self.number = self.plan_number(content.record)

    def _view(self, plan):
        view = copy.copy(self)
        view._look(self.content.view(plan))
        return view

    def view(self, year):
        return next(view for view in self.site.views if view.year == int(year))

    def leading(self, tells):
        """The first plan that tells of something, else that in force."""
        return next((view for view in self.site.views if tells(view)), self.site)

    def others(self):
        """The other plans that have annexes."""
        return [view for view in self.site.views if view.year != self.year and view.content.annexes]

    def rows_of(self, cluster):
        return [row for row in self.content.rows if row.cluster == cluster]

    def has_rows_in(self, unit):
        return any(row.unit == unit for row in self.content.rows)

    def plan_number(self, plan):
        return known(plan.tree["number"]) or f"năm {plan.year}"

    # Paths

    def cluster_path(self, cluster):
        return f"cum-cong-nghiep/{cluster}.html"

    def unit_path(self, unit):
        return f"dia-ban/{unit}.html"

    def agency_path(self, agency):
        return f"co-quan/{agency}.html"

    def is_at_hand(self, year):
        """Whether the document itself is in the content, by its annexes or its body."""
        plan = next(plan for plan in self.content.plans if plan.year == year)
        return bool(plan.annexes) or (self.content.root / "plans" / str(year) / "plan.md").exists()

    def plan_path(self, year=None):
        return f"ke-hoach/{year or self.year}/index.html"

    def letter_path(self, letter):
        return f"van-ban/{letter.id}.html"

    def annex_path(self, annex, edition=""):
        return f"ke-hoach/{self.year}/phu-luc-{annex.number}{edition}.html"

    # Starts

    def at_least(self, starts):
        text = count_text(starts.started)
        return self.words("table.at-least", n=text) if starts.is_lower_bound else text

    def started_text(self, starts):
        return self.words("table.not-collected") if starts.started == 0 else self.at_least(starts)

    def late_figure(self, late, unknown):
        """Dots where none is known to be late and nothing is known of some."""
        return self.words("table.not-collected") if late == 0 and unknown else count_text(late)

    def count_cell(self, value, unknown=0):
        """A dash where there is none, dots where there is none among what is known."""
        if value:
            return number(value)
        return Cell(self.words("table.not-collected" if unknown else "table.none"), "counts")

    def start_cells(self, starts):
        """To start, started, known not to have started, unknown."""
        started = self.started_text(starts) if starts.total else self.words("table.none")
        return [
            self.count_cell(starts.total), Cell(started, "counts"),
            self.count_cell(starts.not_started, starts.unknown), self.count_cell(starts.unknown)]

    def start_figure(self, starts):
        return f"{self.started_text(starts)}/{count_text(starts.total)}"


def percent_of(text):
    """`68,45%` as a number."""
    found = re.fullmatch(r"(\d+(?:,\d+)?)%", text)
    if not found:
        raise Unreadable(text)
    return float(found[1].replace(",", "."))

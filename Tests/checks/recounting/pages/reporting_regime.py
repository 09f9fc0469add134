"""The reporting regimes: rules, the calendar with how many bodies stand how, what is known body by body."""

from datetime import timedelta

from ..days import day_text, read_time
from ..expected import Expected
from ..reporting import STANDINGS, compliance, rule_cells, unlisted
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text
from .clusters import cited, unit_end_note
from .events import evidence_text

HEADS = {
    "on-time": "report-on-time", "late": "report-late", "undated": "report-undated", "not-submitted": "not-submitted",
    "not-yet-due": "not-due", "no-information": "report-unknown",
}
LOOKS = {
    "on-time": ("done", "●"), "late": ("done-late", "■"), "undated": ("done-late", "?"),
    "not-submitted": ("late", "▲"),
}


class ReportingRegimePage:
    def __init__(self, context):
        self.context, self.words = context, context.words
        plans = [view.content.record for view in context.views]
        self.regimes = [Regime(context.view(plan.year), plan) for plan in plans if plan.tree.get("reporting")]

    def expected(self):
        words, context = self.words, self.context
        sentence = self.regimes[0].sentence() if self.regimes else words("reporting.none")
        sources = [source for regime in self.regimes for source in regime.plan.tree["sources"]]
        bodies = {owed.body for regime in self.regimes for owed in regime.owed}
        units = [a.get("unit") for a in context.content.agencies.values() if a["id"] in bodies]
        ended = dict.fromkeys(note for unit in units if unit for note in unit_end_note(context, unit))
        return Expected(
            words("navigation.reporting"), sentence,
            tables=[table for regime in self.regimes for table in regime.tables()],
            notes=[words("plan.reporting-note")] + list(ended), sources=cited(context, sources, []))

    def check(self, comparison, page):
        for number, regime in enumerate(self.regimes):
            section = page.main.by_id(f"che-do-bao-cao-{regime.plan.year}").parent
            printed = [p.text for p in section.elements() if p.name == "p" and "export" not in p.classes]
            wanted = ([] if number == 0 else regime.standings()) + regime.unlisted()
            comparison.same("sentences", f"regime of {regime.plan.year}", wanted, printed)


class Regime:
    def __init__(self, context, plan):
        self.context, self.words, self.plan = context, context.words, plan
        self.entries = compliance(context, plan)
        self.owed = [owed for entry in self.entries for owed in entry.owed]
        self.name = context.plan_of_year(plan)

    def sentence(self):
        first = self.words(
            "reporting.sentence", p=self.name, n=count_text(len(self.plan.tree["reporting"])),
            k=count_text(len(self.entries)))
        return " ".join([first] + self.standings())

    def standings(self):
        """How many have not reported for the last period of which that is known; then of how many nothing is known."""
        words, found = self.words, []
        for entry in reversed(self.entries):
            missing = sum(1 for o in entry.owed if o.standing == "not-submitted")
            if missing:
                before = day_text(entry.last + timedelta(days=1))
                found.append(words("reporting.missing", n=count_text(missing), k=entry.period.sentence(), d=before))
                break
        due = [o for o in self.owed if o.standing != "not-yet-due"]
        unknown = sum(1 for o in due if o.standing == "no-information")
        if unknown and unknown == len(due):
            return [words("reporting.unknown")]
        if unknown:
            found.append(words("reporting.unknown-of", n=count_text(unknown), m=count_text(len(due))))
        return found

    def unlisted(self):
        return [self.words("reporting.unlisted", x=self.context.agency_name(a)) for a in unlisted(self.context, self.plan)]

    def tables(self):
        return [t for t in (self.rule_table(), self.calendar_table(), self.body_table()) if t]

    def head(self, *keys):
        return [self.words(f"column.{key}") for key in keys]

    def rule_table(self):
        rows = [ExpectedRow([Cell(""), *rule_cells(self.context, rule)]) for rule in self.plan.tree["reporting"]]
        return ExpectedTable(
            f"quy-dinh-bao-cao-{self.plan.year}",
            self.head("ordinal", "reporter", "recipient", "recurrence", "before"), rows, numbered=True,
            caption=self.words("reporting.rules", n=count_text(len(rows))))

    def calendar_table(self):
        context, rows = self.context, []
        shown = [s for s in STANDINGS if any(o.standing == s for o in self.owed)]
        has_nothing = any(o.is_nothing for o in self.owed)
        ways = dict.fromkeys((tuple(r["from"]), tuple(r["to"])) for r in self.plan.tree["reporting"])
        for way in ways:
            names = [" · ".join(context.agency_name(a) for a in side) for side in way]
            group = names[0] + self.words("reporting.to") + names[1]
            for entry in self.entries:
                if (tuple(entry.rule["from"]), tuple(entry.rule["to"])) != way:
                    continue
                counts = [len(entry.owed)] + [sum(1 for o in entry.owed if o.standing == s) for s in shown]
                counts += [sum(1 for o in entry.owed if o.is_nothing)] if has_nothing else []
                cells = [Cell(entry.period.cell(), "names"), Cell(day_text(entry.last), "reporting days")]
                rows.append(ExpectedRow(cells + [context.count_cell(n) for n in counts], group=group))
        heads = self.head("period-reported", "last-day", "bodies", *(HEADS[s] for s in shown))
        heads += self.head("nothing-to-report") if has_nothing else []
        return ExpectedTable(
            f"lich-bao-cao-{self.plan.year}", heads, rows, notes=[self.words("plan.reporting-note")],
            caption=self.words("reporting.calendar", y=self.plan.year))

    def body_table(self):
        context, rows = self.context, []
        for owed in self.owed:
            if owed.standing in ("no-information", "not-yet-due"):
                continue
            tree = owed.report.tree if owed.report else {}
            lines = [evidence_text(context, tree["document"])] if "document" in tree else []
            lines += [self.words("reporting.nothing")] if owed.is_nothing else []
            lines += [tree["note"]] if "note" in tree else []
            sent = day_text(read_time(tree["submitted"]).last) if "submitted" in tree else ""
            link = context.agency_path(owed.body) if context.bodies.has_page(owed.body) else None
            rows.append(ExpectedRow([
                Cell(""), Cell(context.agency_name(owed.body), "names", link), Cell(owed.entry.period.cell(), "names"),
                Cell(day_text(owed.entry.last), "reporting days"), Cell(sent, "dates of reports"),
                Cell(self.standing_text(owed), "statuses", look=LOOKS[owed.standing]),
                Cell("\n".join(lines), "reports")], is_late=owed.standing in ("late", "not-submitted")))
        if not rows:
            return None
        heads = self.head(
            "ordinal", "reporter", "period-reported", "last-day", "sent", "status", "report-document")
        return ExpectedTable(
            f"tinh-hinh-gui-bao-cao-{self.plan.year}", heads, rows, numbered=True,
            caption=self.words("reporting.bodies", n=count_text(len(rows))))

    def standing_text(self, owed):
        if owed.standing == "late":
            return self.words("reporting.late", n=count_text(owed.more))
        if owed.standing == "not-submitted":
            return self.words("reporting.not-submitted", d=day_text(owed.more))
        return self.words(f"reporting.{owed.standing}")

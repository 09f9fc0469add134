"""The page of the plan in force."""

from datetime import date, timedelta

from ..days import day_text, quarter_text, read_period, read_time
from ..expected import Expected
from ..tables import Cell, ExpectedRow, ExpectedTable, number
from ..words import count_text, flat
from .clusters import cited, plan_over_note
from .targets import Targets


class PlanPage:
    def __init__(self, context):
        self.context, self.words = context, context.words
        self.plan = context.content.plan
        self.issued = read_time(self.plan["date"]).last

    def expected(self):
        tables = [self.target_table(), self.stated_table(), self.reporting_table()]
        return Expected(
            self.words("plan.title", number=self.plan["number"]), self.sentence(), facts=self.facts(),
            tables=[t for t in tables if t], notes=self.notes(), sources=cited(self.context, self.plan["sources"], []))

    def sentence(self):
        content = self.context.content
        return self.words(
            "plan.sentence", p=self.context.plan_name(), x=self.context.agency_name(self.plan["issuer"]),
            n=count_text(self.context.counts.starts().total),
            d=count_text(sum(len(row.duties) for row in content.rows)), k=count_text(len(content.annexes)))

    def facts(self):
        plan, words = self.plan, self.words
        signer = plan["signer"]
        found = [
            ("number", [plan["number"]]), ("issuer", [self.context.agency_name(plan["issuer"])]),
            ("issued", [words("fact.issued-at", p=plan["place"], d="ngày " + day_text(self.issued))]),
            ("subject", [plan["title"]]), ("bases", plan["legalBases"]),
            ("signer", [*signer["authority"], signer["name"]]), ("recipients", plan["recipients"]),
        ]
        return [(words(f"fact.{key}"), [flat(p) for p in paragraphs]) for key, paragraphs in found if paragraphs]

    def notes(self):
        notes = [
            self.words("note.corrected", x=c["printed"], y=c["corrected"], z=c["reason"])
            for c in self.plan.get("corrections", [])]
        return notes + plan_over_note(self.context)

    def head(self, *keys):
        return [self.words(f"column.{key}") for key in keys]

    def target_table(self):
        targets, rows = Targets(self.context), []
        for target in self.plan["targets"]:
            for f in target["figures"]:
                cells = [targets.label_cell(f), targets.planned_cell(f), targets.measured_cell(f)]
                rows.append(ExpectedRow(cells, group=flat(target["text"])))
        return ExpectedTable(
            "bang-muc-tieu", self.head("target", "target-plan", "measured"), rows, csv=False,
            caption=self.words("plan.target-table"))

    def stated_table(self):
        rows = [self.stated_row(*entry) for entry in self.stated()]
        if not rows:
            return None
        return ExpectedTable(
            "so-ghi-va-so-dem", self.head("subject", "stated", "counted", "comparison"), rows, csv=False, order="free",
            key=(0,), caption=self.words("plan.stated-table"))

    def stated(self):
        """(what, stated, counted, waiver, key of the difference) of all numbers stated beside annexes."""
        planned = {}
        for entry in self.plan["stated"]:
            if entry["milestone"] not in planned:
                series = self.context.counts.series(milestone=entry["milestone"])
                planned[entry["milestone"]] = {quarter_text(q.key): q.planned for q in series.quarters}
            name = self.words(
                "stated.milestone", m=self.words(f"milestone.{entry['milestone']}"),
                p=read_period(entry["period"]).text)
            yield name, entry["count"], planned[entry["milestone"]][entry["period"]], entry.get("waiver"), "difference"
        for annex in self.context.content.annexes:
            if "stated" in annex.tree:
                stated = annex.tree["stated"]
                name = self.words("stated.rows", n=annex.number)
                yield name, stated["rows"], len(annex.rows), stated.get("waiver"), "rows-difference"
            yield from self.stated_groups(annex, annex.tree["body"])

    def stated_groups(self, annex, items):
        for item in items:
            if "group" not in item:
                continue
            if "stated" in item:
                key = "stated.group" if item["group"] else "stated.group-unnamed"
                name = self.words(key, n=annex.number, g=item["group"])
                yield name, item["stated"]["rows"], count_rows(item), item["stated"].get("waiver"), "rows-difference"
            yield from self.stated_groups(annex, item["body"])

    def stated_row(self, name, stated, counted, waiver, key):
        if waiver:
            text = self.words(f"stated.{key}", a=count_text(counted), b=stated, r=waiver["reason"])
        else:
            text = self.words("stated.approximate" if stated.startswith("khoảng ") else "stated.same")
        return ExpectedRow([
            Cell(name, "names"), Cell(stated, "stated numbers"), number(counted, "stated numbers"),
            Cell(text, "stated numbers")])

    # Reporting

    def reporting_table(self):
        rows = []
        for duty in self.plan["reporting"]:
            cells = [
                Cell(""), self.context.agencies_cell(duty["from"]), self.context.agencies_cell(duty["to"]),
                Cell(self.words(f"recurrence.{duty['every']}")), Cell(self.before(duty), "deadlines"),
                Cell("; ".join(day_text(day) for day in self.last_days(duty)), "reporting days")]
            rows.append(ExpectedRow(cells))
        if not rows:
            return None
        heads = self.head("ordinal", "reporter", "recipient", "recurrence", "before", "last-day")
        return ExpectedTable(
            "bang-bao-cao", heads, rows, numbered=True, csv=False, caption=self.words("plan.reporting-table"),
            notes=[self.words("plan.reporting-note")])

    def before(self, duty):
        day = duty["beforeDay"]
        if duty["every"] == "yearly":
            day = day_text(date(self.context.year, int(duty["month"]), int(day)))
        return self.words(f"recurrence.before-{duty['every']}", n=day)

    def last_days(self, duty):
        """The last day in time is the day before; what was due before the plan was issued is no duty of it."""
        months = {"monthly": range(1, 13), "quarterly": (3, 6, 9, 12), "yearly": (int(duty.get("month", 12)),)}
        days = [
            date(self.context.year, month, int(duty["beforeDay"])) - timedelta(days=1)
            for month in months[duty["every"]]]
        return [day for day in days if day >= self.issued]


def count_rows(item):
    return 1 if "row" in item else sum(count_rows(child) for child in item["body"])


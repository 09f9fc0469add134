"""The ministry's half-yearly forms, each a page, and the list of them."""

from ..days import day_text, read_time
from ..expected import Expected
from ..forms import OF_PERIOD
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import capital, count_text, flat
from .clusters import cited
from .form_links import filled_text, form_path, period_name, subject_name

UNITS = {
    "Tỷ đồng": {
        "approved-investment", "paid-investment", "revenue", "budget", "infrastructure-revenue", "infrastructure-budget"},
    "Dự án": {"projects", "foreign-projects", "operating-projects"}, "Người": {"workers", "infrastructure-workers"},
    "%": {"occupancy"}, "Triệu đồng/người/tháng": {"infrastructure-income"},
}
GROUPS = (("I", 2), ("II", 14), ("III", 27))


def all_forms(context):
    """04 of every period, 03 of every unit, 02 of every cluster of which something is known."""
    forms, content = context.forms, context.content
    units = [(unit, forms.latest_of(unit)) for unit in content.units]
    of_units = [forms.unit_form(unit, period) for unit, period in units if period]
    of_clusters = [form for form in map(forms.cluster_form, content.clusters) if form]
    return (forms.provinces(), of_units, of_clusters) if forms.periods else ([], [], [])


class FormPage:
    def __init__(self, context, form):
        self.context, self.words, self.form = context, context.words, form
        self.name = period_name(self.words, form.period)
        self.code = self.words("statutory.code", n=form.form)
        bases = [f.basis[1].report for _, _, f, _ in form.entries if f.basis and f.basis[0] == "reported"]
        self.own_report = next((r for r in bases if not self.is_press(r)), None)

    def is_press(self, report):
        return self.context.content.agencies[report.sender]["kind"] == "press"

    def expected(self):
        words, form = self.words, self.form
        entries = form.entries
        sentence = words(
            "statutory.page-sentence", n=count_text(form.filled), m=count_text(len(entries)),
            d=day_text(form.period.last))
        bounded = any(f.value and f.value.bound == "least" for _, _, f, _ in entries)
        notes = ([words("statutory.at-least")] if bounded else []) + [words("statutory.digest")]
        return Expected(
            words("statutory.page-title", b=self.code, k=self.name, x=subject_name(self.context, form)), sentence,
            tables=[self.table()], notes=notes,
            sources=cited(self.context, [s for _, _, f, _ in entries for s in f.sources], []))

    def check(self, comparison, page):
        """The lines over the table, and who signs."""
        sheet = page.main.one("div", "statutory-form")
        printed = [(d.one("dt").text, d.one("dd").text) for d in sheet.one("dl").elements()]
        comparison.same("forms", "lines over the table", self.lines(), printed)
        words, form = self.words, self.form
        before = words("statutory.deadline", d=day_text(form.period.before(form.form)))
        comparison.same("forms", "deadline", before, sheet.one("p", "statutory-deadline").text)
        key = {"02": "infrastructure", "03": "unit", "04": "province"}[form.form]
        heading = words(f"statutory.{key}", l=self.level())
        comparison.same("forms", "heading", heading, sheet.one("p", "statutory-heading").text)
        signer = {"02": ["developer", "developer-of"], "03": ["unit"], "04": ["province"]}[form.form]
        signers = [p.text for p in sheet.one("footer").all("p", "document-capitals")]
        comparison.same("forms", "signers", [words(f"statutory.sign-{key}") for key in signer], signers)

    def level(self):
        return self.words("statutory.commune" if self.form.period.is_after_reform else "statutory.district")

    def lines(self):
        words, form, context = self.words, self.form, self.context
        department, agencies = context.content.site["publisher"], context.content.agencies
        committee = self.committee(context.forms.province) if context.forms.province else ""
        office = words("statutory.office" if form.period.is_after_reform else "statutory.old-office")
        sender, to = {
            "04": (lambda: department, lambda: words("statutory.from-province", u=committee, c=office)),
            "03": (
                lambda: self.committee(form.subject), lambda: words("statutory.from-unit", u=committee, s=department)),
            "02": (
                lambda: agencies[context.forms.developer(form.subject)]["name"],
                lambda: words("statutory.from-developer", l=self.level(), s=department)),
        }[form.form]
        days = words(
            "statutory.period", k=self.name, a=day_text(form.period.first), b=day_text(form.period.last))
        cluster = [(words("column.cluster"), subject_name(context, form))] if form.form == "02" else []
        lines = [(words("statutory.sender"), sender())] + cluster + [
            (words("statutory.recipient"), to()), (words("statutory.period-label"), days)]
        return [(f"{label}:", flat(text)) for label, text in lines]

    def committee(self, unit):
        bodies = self.context.content.agencies.values()
        named = [a["name"] for a in bodies if a.get("kind") == "peoples-committee" and a.get("unit") == unit]
        return named[0] if named else self.context.content.titled_unit(unit)

    def table(self):
        words, form = self.words, self.form
        heads = [
            words("statutory.number"), words("column.indicator"), words("statutory.unit-of-measure"),
            words("statutory.result" if form.form == "02" else "statutory.cumulative"), words("column.note")]
        rows = [self.row(*entry) for entry in form.entries]
        groups = None
        if form.form != "02":
            groups = [f"{roman}. {words(f'statutory.group-{n}')}" for n, (roman, _) in enumerate(GROUPS, 1)]
        return ExpectedTable(
            "bieu", heads + [f"({n})" for n in range(1, 6)], rows, notes=self.table_notes(), groups=groups,
            caption=words("statutory.table", b=self.code, k=self.name))

    def table_notes(self):
        words, form, notes = self.words, self.form, []
        marked = [number for number, kind, _, _ in form.entries if form.form != "02" and kind in OF_PERIOD]
        if marked:
            rows = ", ".join(marked[:-1]) + " và " + marked[-1]
            notes += [
                words("statutory.of-period", r=rows, a=day_text(form.period.first), b=day_text(form.period.last)),
                words("statutory.specialised")]
        return notes + ([words("statutory.own-report", r=self.report_name(self.own_report))] if self.own_report else [])

    def row(self, number, kind, finding, contradicted):
        words, form = self.words, self.form
        is_project = form.form == "02"
        label = words(f"statutory.{'project' if is_project else 'area'}-{kind}")
        label += " (*)" if not is_project and kind in OF_PERIOD else ""
        value = finding.value.text() if finding.value else words("common.no-figure")
        group = None
        if not is_project:
            place = next(n for n, (_, last) in enumerate(GROUPS, 1) if float(number) < last + 1)
            group = f"{GROUPS[place - 1][0]}. {words(f'statutory.group-{place}')}"
        return ExpectedRow([
            Cell(number), Cell(label, "names"), Cell(self.unit(kind)), Cell(value, "values of forms"),
            Cell("\n".join(flat(n) for n in self.notes(number, finding, contradicted)), "notes of forms")],
            f"dong-{number.replace('.', '-')}", group)

    def unit(self, kind):
        for unit, kinds in UNITS.items():
            if kind in kinds:
                return unit
        if kind.endswith("-area") or kind.endswith("-land"):
            return "ha"
        return self.words("statutory.work") if self.form.form == "02" else "Cụm"

    def notes(self, number, finding, contradicted):
        words, notes = self.words, self.basis(finding.basis) if finding.value else []
        if finding.undecided:
            notes.append(words("statutory.undecided", n=count_text(finding.undecided)))
        if contradicted:
            notes.append(words("statutory.contradicted", x=contradicted.text()))
        if number in ("15", "16") and self.is_wrong_sum(number):
            notes.append(words("statutory.wrong-sum", n=number))
        return notes

    def is_wrong_sum(self, number):
        """The two sub-rows of a sum do not add up to it, all three known exactly."""
        exact = {n: f.value.exact if f.value else None for n, _, f, _ in self.form.entries}
        parts = [exact[number], exact[f"{number}.1"], exact[f"{number}.2"]]
        return None not in parts and parts[1] + parts[2] != parts[0]

    def basis(self, basis):
        return getattr(self, f"basis_{basis[0]}")(*basis[1:])

    def basis_reported(self, figure):
        if figure.tree["figure"] in OF_PERIOD:
            when = self.words("statutory.reported-in-period")
        else:
            when = self.words("statutory.reported", d=read_time(figure.tree["date"]).sentence)
        return [when] + self.told(figure.tree, figure.report) + ([figure.tree["note"]] if "note" in figure.tree else [])

    def told(self, tree, report):
        """The sources that it cites, and the report unless it is named under the table."""
        names = [self.context.short_source(s) for s in tree.get("sources", [])]
        is_told_below = report is self.own_report or self.is_press(report)
        return names + ([] if is_told_below else [self.report_name(report)])

    def basis_event(self, event):
        return [self.words("statutory.reported", d=event.time.sentence)] + self.told(event.tree, event.report)

    def basis_fact(self, fact):
        names = [self.words("statutory.register", d=read_time(fact["date"]).sentence)]
        names += [self.context.short_source(s) for s in fact["sources"]]
        return names + ([fact["note"]] if "note" in fact else [])

    def basis_row(self, plan, row):
        name = self.context.view(plan.year).row_name(row)
        return [f"{self.words('statutory.row', y=plan.year)}: {name}"]

    def basis_indicator(self, indicator, seen):
        names = [self.words("statutory.indicator", d=seen.time.sentence)]
        if "repeatedSince" in indicator:
            names.append(self.words("indicators.repeated-since", y=indicator["repeatedSince"]))
        names += [self.context.short_source(s) for s in seen.tree["sources"]]
        return names + ([seen.tree["note"]] if "note" in seen.tree else [])

    def basis_share(self):
        return [self.words("statutory.share")]

    def basis_counted(self, known, whole):
        return [self.words("statutory.counted", n=count_text(known), m=count_text(whole))]

    def report_name(self, report):
        document = report.tree.get("document", {})
        return self.words(
            "table.report-source", n=f" {document['number']}" if "number" in document else "",
            k=f" {report.period.sentence()}" if report.period else "", a=self.context.agency_name(report.sender))


class FormListing:
    def __init__(self, context):
        self.context, self.words = context, context.words
        self.forms = all_forms(context)

    def expected(self):
        words, (provinces, units, clusters) = self.words, self.forms
        named = [c for c in self.context.content.clusters if self.context.forms.developer(c)]
        without = len(named) - len(clusters)
        notes = [words("statutory.choice")]
        notes += [words("statutory.no-cluster-form", n=count_text(without))] if without else []
        tables = [
            self.table("bieu-04", "province-table", provinces), self.table("bieu-03", "unit-table", units, "free"),
            self.table("bieu-02", "cluster-table", clusters, "free")]
        return Expected(
            words("statutory.title"), words(
                "statutory.sentence", n=count_text(len(provinces)), m=count_text(len(units)), k=count_text(len(clusters))),
            tables=[t for t in tables if t.rows], notes=notes + [words("statutory.digest")])

    def table(self, id, caption, forms, order="fixed"):
        words = self.words
        rows = [ExpectedRow([
            Cell(""), Cell(subject_name(self.context, f), "names", form_path(f)),
            Cell(capital(period_name(words, f.period))), Cell(day_text(f.period.before(f.form)), "reporting days"),
            Cell(filled_text(words, f), "counts")]) for f in forms]
        keys = ("column.ordinal", "statutory.column-form", "column.period-reported", "statutory.column-before",
                "statutory.column-filled")
        return ExpectedTable(
            id, [words(key) for key in keys], rows, order, key=(1,), numbered=True,
            caption=words(f"statutory.{caption}", n=count_text(len(rows))))

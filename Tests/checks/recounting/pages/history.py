"""The page of changes by quarter, and the newest of them on the overview."""

from ..days import day_text, read_time
from ..expected import Expected
from ..history import RANKS, figure_time, history, value_text
from ..quantities import read_quantity
from ..statuses import Commitment
from ..tables import Cell, ExpectedRow, ExpectedTable, number
from ..words import capital, count_text, small
from .events import event_paragraphs
from .document_duties import letter_number

RANK_TITLES = {
    "regress": "Tiến độ lùi", "deadline": "Dời thời hạn", "removal": "Bỏ dòng, cụm, văn bản",
    "progress": "Tiến độ mới", "register": "Danh mục, văn bản"}
SHIFT_TITLES = {
    "undone": "Không còn được coi là hoàn thành", "newly-late": "Mới quá hạn",
    "slipped-again": "Lùi thời hạn lần nữa", "caught-up": "Đã hoàn thành phần quá hạn"}
# Facts that are numbers with a unit.
MEASURED = {"area", "total-investment", "occupancy"}
FACTS = {
    "area": "Diện tích", "establishment-decision": "Quyết định thành lập",
    "establishment-reported": "Thông tin thành lập", "total-investment": "Tổng mức đầu tư", "communes": "Địa điểm",
    "developer": "Chủ đầu tư", "occupancy": "Tỷ lệ lấp đầy", "expected-operation": "Dự kiến hoạt động",
    "other": "Thông tin khác"}
STEPS = {
    "site-clearance": "giải phóng mặt bằng", "land-handover": "giao đất", "ground-breaking": "khởi công",
    "infrastructure-completion": "hoàn thành hạ tầng kỹ thuật", "wastewater-station": "trạm xử lý nước thải",
    "in-operation": "đi vào hoạt động"}
HEADS = ("about", "date", "event", "held-before", "source", "certainty")


class NewsRows:
    """Changes as rows, the same on both pages."""

    def __init__(self, context):
        self.context, self.words = context, context.words

    def row(self, news, group):
        cells = [
            self.about(news), Cell(self.date(news), "dates of changes"), Cell(self.content(news), "changes"),
            Cell("\n".join(news.before), "values before"), self.source(news), Cell(self.certainty(news))]
        return ExpectedRow(cells, f"nk-{news.item.id}" if news.what == "event" else None, group)

    def about(self, news):
        context, item = self.context, news.item
        if news.what in ("fact", "event", "figure"):
            cluster = news.owner if news.what == "fact" else (
                item.cluster if news.what == "event" else item.get("cluster"))
            if cluster:
                return context.cluster_cell(cluster)
            if news.what == "figure":
                return context.unit_cell(item["unit"])
            rows = [row for view in context.views for row in view.content.rows if any(d.id == item.duty for d in row.duties)]
            return Cell(context.named_row(rows[0].id), "row references") if rows else Cell(None)
        if news.what == "observation":
            return Cell(news.owner["name"], "names", f"chi-tieu.html#{news.owner['id']}")
        if news.what == "report":
            return Cell(context.agency_name(item.sender), "names")
        if news.what == "plan":
            title = self.words("plan.title", number=context.plan_number(item))
            return Cell(title, "names", f"ke-hoach/{item.year}/index.html")
        return Cell(letter_number(self.context, item), "names", context.letter_path(item))

    def date(self, news):
        if news.what == "event":
            return news.item.time.cell
        if news.what == "figure":
            return figure_time(news.item).cell
        if news.what in ("plan", "letter"):
            front = news.item.tree if news.what == "plan" else news.item.front
            return read_time(front["date"]).cell
        key = "submitted" if news.what == "report" else "date"
        tree = news.item.tree if news.what == "report" else news.item
        return read_time(tree[key]).cell if key in tree else ""

    def content(self, news):
        item = news.item
        if news.what == "event":
            return "\n".join(event_paragraphs(self.context, item))
        if news.what == "fact":
            value = item["value"]
            shown = value_text(read_quantity(value)) if item["fact"] in MEASURED else value
            return f"{FACTS[item['fact']]}: {shown}"
        if news.what == "observation":
            quantity = read_quantity(item["value"])
            quantity.unit = quantity.unit or news.owner["unit"]
            return value_text(quantity)
        if news.what == "plan":
            title = item.tree["title"]
            return title if isinstance(title, str) else f"Kế hoạch năm {item.year}"
        if news.what == "letter":
            return capital(item.front["subject"])
        if news.what == "report":
            period = item.period.sentence() if item.period else "chưa rõ kỳ"
            nothing = "\n" + self.words("column.nothing-to-report") if "nothingToReport" in item.tree else ""
            return f"Báo cáo của {self.context.agency_name(item.sender)}, {period}{nothing}"
        return None

    def sources(self, news):
        item = news.item
        if news.what == "report":
            return []
        if news.what == "letter":
            return item.front.get("sources", [])
        return (item.tree if news.what in ("event", "plan") else item).get("sources", [])

    def source(self, news):
        if news.what == "event":
            return self.context.sources_cell(news.item)
        return self.context.source_names_cell(self.sources(news))

    def certainty(self, news):
        tree = news.item.tree if news.what == "event" else news.item
        is_stated = news.what not in ("report", "plan", "letter") and "certainty" in tree
        return self.words(f"certainty.{tree['certainty']}") if is_stated else ""


class HistoryPage:
    def __init__(self, context):
        self.context, self.words = context, context.words
        self.rows, self.quarters = NewsRows(context), history(context)

    def name(self, quarter):
        name = capital(f"quý {['I', 'II', 'III', 'IV'][quarter.key[1] - 1]}/{quarter.key[0]}")
        return name if quarter.ends else self.words("history.until", p=name, d=day_text(quarter.last))

    def expected(self):
        tables = [self.summary()] if self.quarters else []
        for quarter in self.quarters:
            tables += [table for table in (self.changes(quarter), self.shifts(quarter)) if table]
        keys = {key for quarter in self.quarters for news in quarter.news[:200] for key in self.rows.sources(news)}
        titles = [source["title"] for key, source in self.context.content.sources.items() if key in keys]
        notes = [self.words(f"history.note-{key}") for key in ("comparison", "told", "documents")]
        return Expected(
            self.words("history.title"), self.sentence(), self.figures(), tables=tables, notes=notes, sources=titles)

    @staticmethod
    def counts(quarter):
        kinds = [news.what for news in quarter.news]
        reports, events = kinds.count("report"), kinds.count("event")
        back = sum(1 for news in quarter.news if news.rank in ("regress", "deadline"))
        late, silent = len(quarter.of("newly-late", "slipped-again")), len(quarter.of("newly-silent"))
        return [reports, events, len(kinds) - reports - events, back, late, silent, len(quarter.of("caught-up"))]

    def sentence(self):
        if not self.quarters:
            return self.words("history.none")
        counts, name = self.counts(self.quarters[0]), self.name(self.quarters[0])
        if not any(counts):
            return self.words("history.nothing", p=name)
        return self.words(
            "history.sentence", p=name, n=count_text(sum(counts[:3])), l=count_text(counts[4]),
            c=count_text(counts[6]))

    def figures(self):
        if not self.quarters:
            return []
        counts, name = self.counts(self.quarters[0]), self.name(self.quarters[0])
        shown = [("news", sum(counts[:3])), ("set-back", counts[3]), ("newly-late", counts[4]), ("caught-up", counts[6])]
        return [(self.words(f"column.{key}"), count_text(count), name) for key, count in shown]

    def head(self, *keys):
        return [self.words(f"column.{key}") for key in keys]

    def summary(self):
        rows = [
            ExpectedRow([Cell(self.name(q), "names"), *(number(count) for count in self.counts(q))])
            for q in self.quarters]
        heads = self.head(
            "quarter", "new-reports", "new-events", "new-others", "set-back", "newly-late", "newly-silent", "caught-up")
        return ExpectedTable(
            "bang-ky", heads, rows, caption=self.words("history.summary"), notes=[self.words("history.note-silent")])

    def changes(self, quarter):
        if not quarter.news:
            return None
        shown = quarter.news[:200]
        rest = len(quarter.news) - len(shown)
        rows = [self.rows.row(news, RANK_TITLES[rank]) for rank in RANKS for news in shown if news.rank == rank]
        notes = [self.words("history.note-more", n=count_text(200), m=count_text(rest))] if rest else []
        return ExpectedTable(
            f"thay-doi-{quarter.anchor}", self.head(*HEADS), rows, notes=notes,
            caption=self.words("history.change-table", p=small(self.name(quarter))))

    def shifts(self, quarter):
        rows = []
        for kind, old, new in [shift for shift in quarter.shifts if shift[0] != "newly-silent"][:200]:
            rows.append(ExpectedRow(
                [Cell(self.shifted(new), "names"), self.context.unit_cell(new.row.unit), self.status(old),
                 self.status(new), self.context.sources_cell(new.status.event)], None, SHIFT_TITLES[kind]))
        if not rows:
            return None
        return ExpectedTable(
            f"trang-thai-{quarter.anchor}", self.head("subject", "unit", "status-before", "status-now", "source"), rows,
            caption=self.words("history.shift-table", p=small(self.name(quarter))))

    def shifted(self, c):
        text = STEPS[c.milestone] if c.milestone else c.duty.text
        short = text if len(text) <= 80 or c.milestone else text[:79] + "…"
        name = self.context.content.clusters[c.row.cluster]["name"] if c.row.cluster else f"dòng {c.row.id}"
        return f"{name}: {short}"

    def status(self, c):
        return self.context.status_cell(Commitment(c.row, c.due, status=c.status), adjusted=False)

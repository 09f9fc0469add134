"""Every page of the output, held against the recount; a page of no known kind is a fault."""

from pathlib import Path

from .comparison import Comparison
from .context import Context
from .pages.reconciliation import ReconciliationPage
from .pages.reporting_regime import ReportingRegimePage
from .pages.summary import SummaryPage
from .printed import read_pages
from .expected import check_page
from .pages.agencies import AgencyPage
from .pages.annexes import AnnexPage
from .pages.clusters import ClusterPage
from .pages.csv_files import check_csv
from .pages.districts import DistrictPage
from .pages.form_links import form_path
from .pages.forms import FormListing, FormPage, all_forms
from .pages.history import HistoryPage
from .pages.indicators import IndicatorsPage
from .pages.late_list import LateListPage
from .pages.listings import AgencyListing, ClusterListing, DistrictListing
from .pages.letters import LetterListing, LetterPage
from .pages.overview import OverviewPage
from .pages.plan_list import PlanListing
from .pages.plans import PlanPage
from .pages.periods import period_pages
from .pages.quarter_reports import quarter_reports

LISTINGS = {
    "dia-ban/index.html": DistrictListing, "cum-cong-nghiep/index.html": ClusterListing,
    "co-quan/index.html": AgencyListing, "ke-hoach/index.html": PlanListing, "van-ban/index.html": LetterListing,
}


class Site:
    """The pages that the content asks for, by path, each with its check."""

    def __init__(self, context):
        self.context = context
        self.checks = {}
        content, counts = context.content, context.counts
        for cluster in content.clusters:
            self._expect(context.cluster_path(cluster), ClusterPage(context, cluster))
        for unit in counts.districts():
            self._expect(context.unit_path(unit), DistrictPage(context, unit))
        for agency in content.agencies:
            if context.bodies.has_page(agency):
                self._expect(context.agency_path(agency), AgencyPage(context, agency))
        for path, listing in LISTINGS.items():
            if listing is LetterListing and not content.letters:
                continue
            self.checks[path] = lambda comparison, page, kind=listing: check_page(
                comparison, context, page, kind(context, page).expected())
        for view in context.views:
            for annex in view.content.annexes:
                self.checks[view.annex_path(annex)] = AnnexPage(view, annex).check
            for annex, issued in zip(view.content.annexes, view.content.record.issued):
                if any(row.amendments for row in annex.rows):
                    self.checks[view.annex_path(annex, "-ban-hanh")] = AnnexPage(view, issued, annex).check
            for path, page in period_pages(view).items():
                self._expect(path, page)
            for path, page in quarter_reports(view).items():
                self._expect(path, page)
            self._expect(view.plan_path(), PlanPage(view))
        for letter in content.letters:
            self._expect(context.letter_path(letter), LetterPage(context, letter))
        forms = [form for group in all_forms(context) for form in group]
        for form in forms:
            self._expect(form_path(form), FormPage(context, form))
        if forms:
            self._expect("bieu-mau/index.html", FormListing(context))
        single = {
            "cham-tien-do.html": LateListPage, "chi-tieu.html": IndicatorsPage, "che-do-bao-cao.html": ReportingRegimePage,
            "doi-soat-so-lieu.html": ReconciliationPage, "tom-tat.html": SummaryPage,
            "thay-doi.html": HistoryPage}
        for path, page in single.items():
            self._expect(path, page(context))

    def _expect(self, path, page):
        def check(comparison, printed):
            check_page(comparison, self.context, printed, page.expected())
            if hasattr(page, "check"):
                page.check(comparison, printed)

        self.checks[path] = check

    def compare(self, output):
        comparison = Comparison()
        pages = read_pages(output)
        comparison.page = output
        self._expect("index.html", OverviewPage(self.context, district_order(pages)))
        comparison.same("pages", "pages of the site", sorted(self.checks), sorted(pages))
        files = set()
        for path, page in pages.items():
            comparison.page = path
            if path in self.checks:
                self.checks[path](comparison, page)
            for table in page.tables.values():
                if table.csv:
                    files.add(page.resolve(table.csv))
                    check_csv(comparison, output, page, table)
        comparison.page = output
        there = {file.relative_to(output).as_posix() for file in Path(output).rglob("*.csv")}
        comparison.same("csv files", "files that no table names", sorted(files), sorted(there))
        return comparison


def district_order(pages):
    """Units in the order in which their listing names them, by name; other tests prove that order."""
    listing = pages.get("dia-ban/index.html")
    return [row.id for row in listing.tables["danh-sach-dia-ban"].rows] if listing else []


def compare(content, output, words, cut_off=None):
    return Site(Context(content, words, cut_off)).compare(output)

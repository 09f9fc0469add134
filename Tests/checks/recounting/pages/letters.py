"""A letter in its form, and the listing of letters."""

from datetime import date

from ..days import read_time
from ..documents import is_missing, known, reason
from ..expected import Expected
from ..tables import Cell, ExpectedRow, ExpectedTable, number
from ..words import count_text, flat
from .amendments import changes_of, table_of_letter
from .clusters import cited
from .document_duties import document_name, letter_number
from .prose import body_tables, check_prose, prose_views


class LetterPage:
    def __init__(self, context, letter):
        self.context, self.words, self.letter, self.front = context, context.words, letter, letter.front
        self.duties = context.documents.of(letter)

    def expected(self):
        views, drawings = prose_views(self.context, self.letter)
        tables = body_tables(self.context, self.letter) + views + [table_of_letter(self.context, self.letter)]
        return Expected(
            document_name(self.context, self.letter), self.sentence(), facts=self.facts(),
            tables=[t for t in tables if t], drawings=drawings, notes=self.front.get("notes", []),
            sources=cited(self.context, self.front["sources"], [c.status.event for c in self.duties]))

    def sentence(self):
        changes = changes_of(self.context, self.letter)
        if not changes:
            return self.duty_sentence()
        return self.duty_sentence() + " " + self.words("amendment.of-letter", n=count_text(len(changes)))

    def duty_sentence(self):
        words, issuer = self.words, self.context.agency_name(self.front["issuer"])
        if not self.duties:
            return words("letter.sentence-none", x=issuer)
        leads = {lead for c in self.duties for lead in c.duty.leads}
        no_due = sum(1 for c in self.duties if c.due is None)
        return words(
            "letter.sentence-open" if no_due else "letter.sentence", x=issuer, n=count_text(len(self.duties)),
            k=count_text(len(leads)), o=count_text(no_due))

    def missing(self, *fields):
        """Why the first of the fields that is missing is so, in brackets."""
        return next((self.words("letter.missing", r=reason(self.front[f])) for f in fields if is_missing(self.front[f])), "")

    def facts(self):
        front, words = self.front, self.words
        when = known(front["date"])
        bases = known(front["legalBases"])
        addressed = " · ".join(self.context.agency_name(a) for a in front.get("to", []))
        found = [
            ("fact.number", [known(front["number"]) or self.missing("number")]),
            ("fact.issuer", [self.context.agency_name(front["issuer"])]),
            ("fact.issued", [read_time(when).cell if when else self.missing("date")]),
            ("letter.addressees", [addressed]),
            ("fact.bases", bases if bases is not None else [self.missing("legalBases")])]
        return [(words(key), paragraphs) for key, paragraphs in found if paragraphs and paragraphs != [""]]

    def check(self, comparison, page):
        self.check_form(comparison, page.main.one("article", "document"))
        check_prose(self.context, comparison, page, self.letter)

    def check_form(self, comparison, article):
        front, words = self.front, self.words

        def same(part, wanted, element):
            comparison.same("letter forms", part, [flat(text) for text in wanted], [e.text for e in element])

        head, foot = article.one("header", "document-head"), article.one("footer", "document-foot")
        issuer = self.context.agency_name(front["issuer"])
        lines = ["Ủy ban nhân dân", issuer[5:]] if issuer.startswith("UBND ") else [issuer]
        same("issuer", [line.upper() for line in lines], head.one("div", "document-issuer").all("p", "document-capitals"))
        number = words("letter.number", n=letter_number(self.context, self.letter)) + " " + self.missing("number")
        same("number", [number], head.all("p", "document-number"))
        same("subject", [words("letter.subject", x=front["subject"])], head.all("p", "document-subject"))
        same("date", [self.dateline() + " " + self.missing("place", "date")], head.all("p", "document-date"))
        to = article.one("div", "document-to")
        one = len(front["addressees"]) == 1
        same("addressees", [] if one else front["addressees"], to.all("li"))
        comparison.same("letter forms", "one addressee", one, front["addressees"][0] in to.one("p").text)
        recipients = known(front["recipients"])
        listed = recipients if recipients is not None else [self.missing("recipients")]
        same("recipients", listed, foot.one("div", "document-recipients").all("li"))
        signer = known(front["signer"]) or {"authority": [], "name": None}
        signature = foot.one("div", "document-signature")
        same("authority", signer["authority"], signature.all("p", "document-capitals"))
        same("signer", [signer["name"]] if signer["name"] else [], signature.all("p", "document-name"))
        missing = [self.missing("signer")] if is_missing(front["signer"]) else []
        same("missing signature", missing, signature.all("p", "document-missing"))

    def dateline(self):
        """`Lạng Sơn, ngày 04 tháng 12 năm 2009`; dots for what is not known."""
        place = known(self.front["place"]) or self.words("table.not-collected")
        when = known(self.front["date"])
        return self.words("letter.dateline", p=place, d=self.day(read_time(when)) if when else self.words("letter.blank-date"))

    def day(self, time):
        if time.kind != "within":
            return time.sentence
        first, last = time.first, time.last
        if first == last:
            return f"ngày {two_digits(first.day, 10)} tháng {two_digits(first.month, 3)} năm {first.year}"
        if (first.month, first.year) == (last.month, last.year):
            return self.words("letter.month", m=two_digits(first.month, 3), y=first.year)
        if (first.month, last.month) == (1, 12):
            return self.words("letter.year", y=first.year)
        return time.sentence


def two_digits(value, below):
    return f"0{value}" if value < below else str(value)


class LetterListing:
    def __init__(self, context, _):
        self.context, self.words = context, context.words

    def expected(self):
        context, words = self.context, self.words
        letters = sorted(context.content.letters, key=lambda letter: context.documents.issued(letter) or date.max)
        rows = [self.row(letter) for letter in letters]
        duties = sum(len(letter.duties) for letter in letters)
        heads = [words(key) for key in (
            "column.ordinal", "fact.number", "fact.issued", "fact.issuer", "fact.subject", "document.column-duties")]
        table = ExpectedTable(
            "danh-sach-van-ban", heads, rows, numbered=True, caption=words("letter.table", n=count_text(len(rows))))
        bodies = [plan.body for plan in context.content.plans if plan.body and plan.body.duties]
        return Expected(
            words("navigation.letters"),
            words("letter.list-sentence", n=count_text(len(rows)), k=count_text(duties)), tables=[table],
            notes=[
                words("letter.list-body", x=document_name(context, body), n=count_text(len(body.duties)))
                for body in bodies],
            sources=cited(context, [s for letter in letters for s in letter.front["sources"]], []))

    def row(self, letter):
        front, context = letter.front, self.context
        name = letter_number(context, letter)
        if is_missing(front["number"]):
            name += "\n" + reason(front["number"])
        when = known(front["date"])
        return ExpectedRow([
            Cell(""), Cell(name, "names", context.letter_path(letter)),
            Cell(read_time(when).cell if when else reason(front["date"]), "dates of events"),
            context.agencies_cell([front["issuer"]]), Cell(flat(front["subject"])),
            number(len(letter.duties) or self.words("table.none"))], letter.id)

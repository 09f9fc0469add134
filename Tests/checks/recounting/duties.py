"""The duties that letters and plan bodies give: how they stand, and what they give each body."""

from dataclasses import dataclass
from datetime import date

from .content import plan_issued
from .days import read_time
from .documents import known
from .statuses import Commitment


@dataclass
class Given:
    """A duty in the list of a body; `via` is the collective that is named in its place."""

    document: object
    commitment: object
    leads: bool
    via: str | None


class Documents:
    """Every duty of a document, judged by the events that name it, and found by body."""

    def __init__(self, context):
        self.context = context
        self.judged = {}
        for document in context.content.documents:
            self.judged[document.id] = [self._judge(document, duty) for duty in document.duties]

    def _judge(self, document, duty):
        commitment = Commitment(None, duty.due, duty=duty)
        same = [d for d in document.duties if d.item == duty.item]
        ids = {duty.id} | ({f"{document.id}.{duty.item.lower()}"} if len(same) == 1 else set())
        self.context.judge.judge_named(commitment, ids, self.issued(document))
        return commitment

    def issued(self, document):
        """The first day on which a document can have been in force; None where nothing bounds it."""
        if document.plan:
            return plan_issued(self.context.content.plan_of(document.plan))
        when = known(document.front["date"])
        return read_time(when).first if when else None

    def of(self, document):
        return self.judged[document.id]

    def given_to(self, body):
        """By deadline, what has none last; what it leads first. Each duty once: as lead, and by its own name."""
        found = []
        for document in self.context.content.documents:
            for commitment in self.of(document):
                for leads in (True, False):
                    named = commitment.duty.leads if leads else commitment.duty.cooperating
                    via = self.via(body, named)
                    if via is not False:
                        found.append(Given(document, commitment, leads, via))
                        break
        return sorted(found, key=lambda given: (not given.leads, given.commitment.last or date.max))

    def via(self, body, named):
        """None where the body is named itself, a collective that it belongs to, False where it is not meant."""
        if body in named:
            return None
        agencies = self.context.content.agencies
        return next((a for a in agencies if a in named and body in members(agencies, a)), False)


def members(agencies, collective):
    """Its members, those of collectives among them too."""
    found = list(agencies[collective].get("members", []))
    for member in list(found):
        found += [inner for inner in members(agencies, member) if inner not in found]
    return found

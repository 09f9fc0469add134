"""Statuses: what the log says of a milestone or duty by the cut-off date, held against its deadline.

Own reading of the rules: the first that applies holds - withdrawn; done on time, late or undecided; late, where a
source says after the deadline that it was not done; no information; in progress; due this quarter; not yet due;
continuous; no readable date. Nothing is decided by rounding: a month against a day inside it stays open.
"""

import re
from datetime import date, timedelta

from .amendments import moves
from .content import plan_issued
from .days import months_late, quarter_of, read_time
from .records import Cell
from .statuses import EXCLUDES, KNOWN, MILESTONES, PREPARING, Commitment, Occurrence, Status, is_step, presupposes


class Judge:
    """Statuses at one cut-off date; with the whole log also what was only learned later of the time before."""

    def __init__(self, content, cut_off, knows_later=False):
        self.content = content
        self.cut_off = cut_off
        self.knows_later = knows_later
        self.issued = plan_issued(content.record)
        self.closed = read_time(content.site["cutOff"]).last
        unknown = {event.kind for event in content.events} - KNOWN
        if unknown:
            raise ValueError(f"events that the recount does not know: {sorted(unknown)}")
        self.events = [event for event in content.events if self.is_heard(event)]
        self.facts = [event for event in self.events if not event.is_estimate]
        self.by_cluster, self.facts_by_cluster = {}, {}
        for event in self.events:
            if event.cluster:
                self.by_cluster.setdefault(event.cluster, []).append(event)
                if not event.is_estimate:
                    self.facts_by_cluster.setdefault(event.cluster, []).append(event)
        self.commitments = [commitment for row in content.rows for commitment in self._of(row)]
        self.by_row = {}
        for commitment in self.commitments:
            self.by_row.setdefault(commitment.row.id, []).append(commitment)

    def known_by(self, event):
        """The day by which it had certainly happened; of an estimate the day by which it was reported."""
        report, last = event.report, event.time.last
        sent = read_time(report.tree["submitted"]).last if "submitted" in report.tree else None
        end = report.period.last if report.period else self.closed
        if event.is_estimate:
            return sent or end
        day = min([d for d in (last, sent) if d], default=end)
        return max(day, event.time.first) if event.time.first else day

    def is_heard(self, event):
        """It may have happened by the cut-off date: the log shows it."""
        if event.is_estimate:
            return self.known_by(event) <= self.cut_off
        first = event.time.first
        return self.knows_later or first is None or first <= self.cut_off

    def is_certain(self, event):
        """It has happened by the cut-off date, on whichever of its days: statuses rest on it."""
        return self.known_by(event) <= self.cut_off

    def _of(self, row):
        for column in row.annex.columns:
            if column["role"] != "milestone":
                continue
            cell = row.cells.get(column["id"], Cell(missing=row.missing))
            if cell.text or cell.missing:
                time = read_time(cell.text) if cell.text else None
                commitment = Commitment(row, time, milestone=column["milestone"], missing=cell.missing)
                self._judge_milestone(commitment)
                yield commitment
        for duty in row.duties:
            commitment = Commitment(row, duty.due, duty=duty)
            self._judge_duty(commitment)
            yield commitment

    def _judge_milestone(self, commitment):
        cluster, kind = commitment.row.cluster, commitment.milestone
        events = self.facts_by_cluster.get(cluster, [])
        own = [e for e in events if e.kind == kind and e.duty is None and not is_partial(e)]
        after = [e for e in events if presupposes(e.kind, kind)]
        seen = [e for e in events if kind in EXCLUDES.get(e.kind, ()) or (e.kind == kind and is_partial(e))]
        steps = [
            e for e in events
            if self.is_certain(e) and (is_step(e.kind, kind) or (e.kind == kind and is_partial(e)))]
        withdrawn = self.withdrawals([e for e in events if e.duty is None])
        commitment.moves = moves(commitment.row, lambda row: milestone_due(row, kind))
        self.settle(
            commitment, withdrawn, own + after, own, seen, steps, self.revisions(events, kind, self.since(commitment)))
        self.expect(commitment, [
            e for e in self.by_cluster.get(cluster, []) if e.is_estimate and e.kind == kind and e.duty is None])

    def _judge_duty(self, commitment):
        ids = {commitment.duty.id}
        if len(commitment.row.duties) == 1:
            ids.add(commitment.row.id)
        withdrawn = self.withdrawals([
            e for e in self.facts_by_cluster.get(commitment.row.cluster, []) if e.duty is None])
        position = [d.id for d in commitment.row.duties].index(commitment.duty.id)
        commitment.moves = moves(commitment.row, lambda row: row.duties[position].due)
        self.judge_named(commitment, ids, self.issued, withdrawn)

    def judge_named(self, commitment, ids, since, withdrawn=()):
        """A duty by the events that name it."""
        events = [e for e in self.facts if e.duty in ids]
        done = [e for e in events if e.kind == "completed" and not is_partial(e)]
        seen = [e for e in events if e.kind == "not-completed" or (e.kind == "completed" and is_partial(e))]
        withdrawn = self.withdrawals(events, since) + list(withdrawn)
        self.settle(commitment, withdrawn, done, done, seen, self.steps_of(commitment), self.revisions(events, None, self.since(commitment, since)))
        self.expect(commitment, [e for e in self.events if e.is_estimate and e.duty in ids and e.kind == "completed"])

    def since(self, commitment, issued=...):
        """What reporters promised before the plan last set the deadline no longer holds."""
        if commitment.moves:
            return commitment.moves[-1][1]
        return self.issued if issued is ... else issued

    def steps_of(self, commitment):
        """What has happened at the cluster towards breaking ground; duties lead there."""
        cluster = commitment.row.cluster if commitment.row else None
        return [
            e for e in self.facts_by_cluster.get(cluster, [])
            if cluster and self.is_certain(e) and e.kind in PREPARING]

    def withdrawals(self, events, since=...):
        """Those that have happened, and not before the document was issued."""
        since = self.issued if since is ... else since
        return [
            e for e in events
            if e.kind == "withdrawn" and self.is_certain(e) and (since is None or self.known_by(e) >= since)]

    def revisions(self, events, milestone, since=...):
        """Adjusted deadlines in the order in which they became known; an uncertain entry moves nothing."""
        since = self.issued if since is ... else since
        found = [
            e for e in events
            if e.kind == "revised-schedule" and "deadline" in e.tree and e.tree.get("milestone") == milestone
            and e.tree["certainty"] != "uncertain" and self.is_certain(e)
            and (since is None or self.known_by(e) >= since)]
        return [read_time(e.tree["deadline"]) for e in sorted(found, key=self.known_by)]

    def expect(self, commitment, estimates):
        known = sorted((e for e in estimates if self.is_certain(e)), key=self.known_by)
        if known and not is_partial(known[-1]) and not commitment.status.is_done:
            commitment.expected = known[-1]

    def settle(self, commitment, withdrawn, done, own, seen, steps, revisions):
        denied = [(e.time.first, e) for e in seen if e.time.first]
        denied += self._not_yet(own)
        denied = [(day, e) for day, e in denied if e.tree["certainty"] != "uncertain"]
        done = [e for e in done if self.is_certain(e)]
        done = [e for e in done if e.tree["certainty"] != "uncertain"] or done
        if commitment.row is not None and commitment.row.withdrawn_by:
            commitment.status = Status("withdrawn")
            if revisions:
                commitment.adjusted = (revisions[-1], commitment.status)
            return
        commitment.status = self._decide(commitment.due, withdrawn, done, denied, steps)
        if revisions:
            due = revisions[-1]
            commitment.adjusted = (due, self._decide(due, withdrawn, done, denied, steps))

    def _not_yet(self, done):
        """What is done only after the cut-off date, or perhaps: not done on the day before it can have been."""
        return [(e.time.first - timedelta(days=1), e) for e in done if e.time.first and not self.is_certain(e)]

    def _decide(self, due, withdrawn, done, denied, steps):
        last = due.due if due else None
        if withdrawn:
            return Status("withdrawn", event=withdrawn[0])
        if done and not (due is not None and due.is_continuous and due.kind != "from"):
            return decide_done(narrowest(done, denied), due)
        if last is not None and last <= self.cut_off:
            after = [(day, event) for day, event in denied if day > last or (day == last and event.time.first > last)]
            if after:
                day, event = max(after, key=lambda pair: pair[0])
                day = min(day, self.cut_off)
                months = months_late(last, day)
                return Status("late", months, months, day, event=event)
            return Status("no-information")
        if due is not None and due.is_continuous:
            is_begun = due.kind != "from" or due.first <= self.cut_off
            return Status("continuous" if is_begun else "not-yet-due")
        if last is None:
            return Status("no-readable-date")
        if steps:
            return Status("in-progress", event=max(steps, key=lambda e: e.time.last or date.min))
        return Status("due-this-quarter" if quarter_of(last) == quarter_of(self.cut_off) else "not-yet-due")


def milestone_due(row, kind):
    cell = row.cells.get(row.annex.column("milestone", kind)["id"])
    return read_time(cell.text) if cell and cell.text else None


def is_partial(event):
    """A share of less than the whole: "giải phóng mặt bằng 80%"."""
    found = re.fullmatch(r"(?:[^\d]*)(\d+(?:,\d+)?)\s*%", event.tree.get("value", ""))
    return bool(found) and float(found[1].replace(",", ".")) < 100


def narrowest(done, denied):
    """When it happened: after every day on which it had not, by the earliest day on which it certainly had."""
    firsts = [(e.time.first, e) for e in done[:1] if e.kind in MILESTONES + ["completed"] and e.time.first]
    lasts = [(e.time.last, e) for e in done if e.time.last]
    event = min(lasts, key=lambda pair: pair[0])[1] if lasts else done[0]
    first = firsts[0][0] if firsts else None
    last = min(day for day, _ in lasts) if lasts else None
    bounds = [day for day, _ in denied if last is None or day <= last]
    if bounds and (first is None or max(bounds) > first):
        first = max(bounds)
    return Occurrence(first, last, event.time), event


def decide_done(found, due):
    occurrence, event = found
    first, last = occurrence.first, occurrence.last
    if due is not None and due.kind == "from":
        return Status("done-on-time", occurrence=occurrence, event=event)
    day = due.due if due else None
    if day is not None and last is not None and last <= day:
        return Status("done-on-time", occurrence=occurrence, event=event)
    if day is not None and first is not None and last is not None and first > day:
        return Status(
            "done-late", months_late(day, first), months_late(day, last), occurrence=occurrence, event=event)
    return Status("done-undecided", occurrence=occurrence, event=event)

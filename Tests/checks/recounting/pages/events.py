"""Entries of the log in words."""

from ..days import day_text, read_time
from ..statuses import MILESTONES
from ..words import small


def event_name(words, kind):
    return words(f"milestone.{kind}" if kind in MILESTONES else f"event.{kind}")


def event_paragraphs(context, event):
    """What happened, own words, particulars, evidence, and that a contradiction is accepted."""
    words, tree = context.words, event.tree
    name = event_name(words, event.kind) + (f" {tree['value']}" if "value" in tree else "")
    found = [words("event.estimate", x=name) if event.is_estimate else name]
    found += [tree["text"]] if "text" in tree else []
    found += revision(words, tree) + obstacle(context, tree.get("obstacle", {}))
    if "evidence" in tree:
        found.append(words("event.evidence", x=evidence_text(context, tree["evidence"])))
    return found + ([words("event.waiver", x=tree["waiver"])] if "waiver" in tree else [])


def revision(words, tree):
    if tree["event"] != "revised-schedule" or "deadline" not in tree:
        return []
    deadline = read_time(tree["deadline"]).sentence
    if "milestone" not in tree:
        return [words("event.adjusted", w=deadline)]
    return [words("event.adjusted-milestone", m=small(words(f"milestone.{tree['milestone']}")), w=deadline)]


def obstacle(context, tree):
    words, found = context.words, []
    if "authority" in tree:
        found.append(words("obstacle.authority", a=context.agency_name(tree["authority"])))
    if "beyondPowers" in tree:
        found.append(words("obstacle.beyond-powers" if tree["beyondPowers"] == "có" else "obstacle.within-powers"))
    if "proposal" in tree:
        found.append(words("obstacle.proposal", x=tree["proposal"]))
    if "deadline" in tree:
        found.append(words("obstacle.deadline", w=read_time(tree["deadline"]).sentence))
    return found


def evidence_text(context, evidence):
    """`Quyết định số 33/2022/QĐ-UBND ngày 03/10/2022 của UBND thành phố Hà Nội`."""
    words, text = context.words, evidence["document"]
    if "number" in evidence:
        text += " " + words("event.evidence-number", n=evidence["number"])
    if "date" in evidence:
        text += " " + words("event.evidence-date", d=day_text(read_time(evidence["date"]).last))
    if "issuer" in evidence:
        text += " " + words("event.evidence-issuer", a=context.agency_name(evidence["issuer"]))
    return text

"""Letters and plan bodies: the duties that their texts give, with ids made of the document and the item."""

from collections import Counter

from . import markdown
from .days import read_time
from .records import Document, DocumentDuty


def read_document(path, name, file, plan=None):
    """A letter, or a plan's body; `name` begins the ids of its duties."""
    text = markdown.read(path)
    return Document(name, text.front, text, duties_of(text, name), file, plan)


def duties_of(text, name):
    drafts = [d for d in text.directives() if d.name == "assignment"]
    total, used, found = Counter(d.arguments["item"] for d in drafts), Counter(), []
    for draft in drafts:
        item = draft.arguments["item"]
        used[item] += 1
        duty_id = f"{name}.{item.lower()}" + (f".{used[item]}" if total[item] > 1 else "")
        due = draft.arguments.get("due")
        leads = draft.list_of("lead")
        cooperating = [body for body in draft.list_of("cooperating") if body not in leads]
        found.append(DocumentDuty(duty_id, item, draft.words, read_time(due) if due else None, leads, cooperating))
    return found


def known(field):
    """The value of a field that may be missing; None where it is."""
    return None if is_missing(field) else field


def is_missing(field):
    return isinstance(field, dict) and set(field) == {"missing"}


def reason(field):
    return field["missing"]["reason"] if is_missing(field) else None

"""What letters amend in annex rows: the annex as each letter leaves it, up to a day."""

import copy
from dataclasses import dataclass

from .annex_reading import read_annex
from .days import read_time
from .documents import known


@dataclass(eq=False)
class Amendment:
    """One entry of a letter's list."""

    letter: object
    day: object
    tree: dict
    #: What the cell said before; None where the row is taken out of the plan.
    before: str | None = None

    @property
    def row(self):
        return self.tree["row"]

    @property
    def is_withdrawal(self):
        return self.tree.get("withdrawn") == "có"

    @property
    def reason(self):
        return self.tree["reason"]


def amendments_of(letters):
    """Every entry of every letter, in order of time; letters of one day by their names."""
    found = []
    for letter in letters:
        if "amends" in letter.front:
            day = read_time(known(letter.front["date"])).last
            found += [Amendment(letter, day, entry) for entry in letter.front["amends"]]
    return sorted(found, key=lambda a: (a.day, a.letter.id))


@dataclass(eq=False)
class State:
    """A row as a letter left it, or as issued."""

    letter: object
    day: object
    row: object


def annex_at(annex, amendments, day, unit_of):
    """The annex as in force on a day; each row knows its amendments, its states, and who took it out."""
    tree = copy.deepcopy(annex.tree)
    rows = dict(rows_of(tree["body"], annex.id, None))
    entries = {}
    states = {}
    mine = [a for a in amendments if a.row in rows and a.day <= day]
    for number, amendment in enumerate(mine):
        item, series = rows[amendment.row]
        apply(annex, amendment, item)
        entries.setdefault(amendment.row, []).append(amendment)
        following = mine[number + 1] if number + 1 < len(mine) else None
        if following is None or following.letter is not amendment.letter:
            left = made(annex, tree, unit_of)
            for row in left.rows:
                if any(a.letter is amendment.letter for a in entries.get(row.id, [])):
                    states.setdefault(row.id, []).append(State(amendment.letter, amendment.day, row))
    result = made(annex, tree, unit_of)
    issued = {row.id: row for row in annex.rows}
    for row in result.rows:
        row.amendments = entries.get(row.id, [])
        row.states = [State(None, None, issued[row.id])] + states.get(row.id, [])
        row.withdrawn_by = next((a.letter for a in row.amendments if a.is_withdrawal), None)
        changed = {a.tree.get("cell") for a in row.amendments}
        row.corrections = [c for c in issued[row.id].corrections if c["cell"] not in changed]
    return result


def made(annex, tree, unit_of):
    result = read_annex(copy.deepcopy(tree))
    result.file = annex.file
    for row in result.rows:
        row.unit = row.unit or unit_of(row)
    return result


def rows_of(items, annex_id, series):
    """(id, (row, series)) of the mappings of all rows."""
    for item in items:
        if "row" in item:
            yield "-".join(part for part in (annex_id, series, item["row"]) if part), (item, series)
        elif "body" in item:
            yield from rows_of(item["body"], annex_id, item.get("series", series))


def apply(annex, amendment, item):
    """Puts the new words where the old ones stand."""
    if amendment.is_withdrawal:
        return
    entry, lines = amendment.tree, item.get("lines", [])
    column = next(c for c in annex.columns if c["id"] == entry["cell"])
    item.pop("corrections", None)
    for line in lines:
        line.pop("corrections", None)
    chosen = [lines[int(entry["line"]) - 1]] if "line" in entry else lines
    if column["role"] == "duty" and lines:
        amendment.before = entry["from"]
        for line in chosen:
            line["duties"] = [replaced(annex, duty, entry) for duty in line["duties"]]
        return
    holder = next((line for line in chosen if entry["cell"] in line), None)
    if holder is None:
        holder = chosen[0] if "line" in entry else item.setdefault("cells", {})
    before = holder.get(entry["cell"], "")
    amendment.before = "" if isinstance(before, dict) else before
    holder[entry["cell"]] = entry["to"]


def replaced(annex, duty, entry):
    if isinstance(duty, dict) and "together" in duty:
        return {"together": [replaced(annex, member, entry) for member in duty["together"]]}
    words = duty
    if isinstance(words, dict) and "wording" in words:
        words = annex.tree["wording"][words["wording"]]
    text = words["text"] if isinstance(words, dict) else words
    if text != entry["from"]:
        return duty
    return {"text": entry["to"]} | ({"due": entry["due"]} if "due" in entry else {})


def moves(row, due_of):
    """(letter, day, before, after) of each letter that moved a deadline."""
    found = []
    states = getattr(row, "states", [])
    for before, after in zip(states, states[1:]):
        old, new = due_of(before.row), due_of(after.row)
        if (old and old.sentence) != (new and new.sentence):
            found.append((after.letter, after.day, old, new))
    return found

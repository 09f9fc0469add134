"""Who is meant by the cells that name agencies: names, aliases, lists, collectives, the developer of the row."""

import re

PARTS = re.compile(r"\s*(?:[;,:.]\s*|\s+và\s+|$)")
PREFIXES = ("các Sở: ", "Các Sở: ")


class Bodies:
    """The register of agencies, asked by name."""

    def __init__(self, content):
        self.content = content
        self.names = {}
        for agency in content.agencies.values():
            for name in {agency["name"], *agency.get("aliases", [])}:
                self.names.setdefault(fold(name), []).append(agency["id"])
        self.ordered = sorted(self.names, key=len, reverse=True)
        self.role_word = next(a["id"] for a in content.agencies.values() if a["kind"] == "developer-of-row")
        for row in content.rows:
            self._resolve_row(row)

    def _resolve_row(self, row):
        annex = row.annex
        column = annex.column("developer")
        if column and row.cells.get(column["id"]) and row.cells[column["id"]].text:
            row.developer = self.one(row.cells[column["id"]].text, row)
        for line in row.lines:
            lead, cooperating = (line.text(annex, row, role) or "" for role in ("lead", "cooperating"))
            for duty in line.duties:
                duty.leads = self.many(lead, row)
                duty.cooperating = [body for body in self.many(cooperating, row) if body not in duty.leads]

    def one(self, name, row):
        """The body of a name; of several that share it, the one of the row's unit. None where none has it."""
        found = self.names.get(fold(name), [])
        if len(found) > 1:
            found = [body for body in found if self.content.agencies[body].get("unit") == row.unit]
        if found == [self.role_word]:
            return row.developer or self.role_word
        return found[0] if len(found) == 1 else None

    def many(self, text, row):
        """The bodies of a cell, in its order, each once."""
        found = []
        rest = text.strip()
        while rest:
            for prefix in PREFIXES:
                rest = rest.removeprefix(prefix)
            name = next((n for n in self.ordered if fold(rest).startswith(n) and PARTS.match(rest[len(n):])), None)
            if name is None:
                raise ValueError(f"{row.id}: no agency begins {rest!r}")
            body = self.one(rest[:len(name)], row)
            if body is None:
                raise ValueError(f"{row.id}: {rest[:len(name)]!r} names no single agency")
            if body not in found:
                found.append(body)
            rest = rest[len(name):]
            rest = rest[PARTS.match(rest).end():]
        return found

    def collectives_of(self, body):
        return [a["id"] for a in self.content.agencies.values() if body in a.get("members", [])]

    def has_page(self, body):
        return self.content.agencies[body]["kind"] not in ("press", "developer-of-row")


def fold(name):
    """A name without regard to the case of its first letter."""
    return name[:1].lower() + name[1:]

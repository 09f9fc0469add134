"""Markdown texts, read on their own: front matter, blocks line by line, directives by their colons."""

import re
from dataclasses import dataclass, field

import yaml

FENCE = re.compile(r"(:{3,})([a-z-]+)(?:\[([^\]]*)\])?(?:\{(.*)\})?\s*")
LEAF = re.compile(r"::([a-z-]+)(?:\[([^\]]*)\])?(?:\{(.*)\})?\s*")
ARGUMENT = re.compile(r"""([A-Za-z]+)=(?:"([^"]*)"|'([^']*)'|([^\s}]+))""")
HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*$")
ITEM = re.compile(r"(\s*)(?:[-*+]|(\d+)[.)])\s+(.*)")
RULE = re.compile(r"\s*(?:-\s*){3,}$|\s*(?:\*\s*){3,}$")


@dataclass
class Directive:
    name: str
    arguments: dict
    label: str | None = None
    blocks: list = field(default_factory=list)

    def list_of(self, key):
        return [part.strip() for part in self.arguments.get(key, "").split(",") if part.strip()]

    @property
    def words(self):
        """The words of its own blocks, a space between them; what directives inside say is not its own."""
        return " ".join(block.words for block in self.blocks if isinstance(block, Block) and block.words)


@dataclass
class Block:
    """A heading (`level` above 0), a paragraph, an item of a list or a row of a table, as plain words."""

    words: str
    level: int = 0
    cells: list | None = None


@dataclass
class Text:
    """A Markdown file: its front matter and its blocks, directives among them."""

    front: dict
    blocks: list

    def directives(self):
        """All directives in the order of the text, outer before inner."""
        return list(_walk(self.blocks))


def _walk(blocks):
    for block in blocks:
        if isinstance(block, Directive):
            yield block
            yield from _walk(block.blocks)


def read(path):
    text = path.read_text(encoding="utf-8")
    found = re.match(r"---\n(.*?\n)---\n(.*)", text, re.S)
    front = yaml.load(found[1], Loader=yaml.BaseLoader) or {}
    body, notes = footnotes(found[2])
    return Text(front, _Reader(body.split("\n")).blocks(0) + notes)


def footnotes(body):
    """The body with numbers for its references, in the order in which they occur; the notes, each with its way back."""
    definition = re.compile(r"^\[\^([^\]]+)\]:[ \t]+(.*(?:\n(?:[ \t]+\S.*))*)\n?", re.M)
    told = {found[1]: found[2] for found in definition.finditer(body)}
    body = definition.sub("", body)
    names = list(dict.fromkeys(name for name in re.findall(r"\[\^([^\]]+)\]", body) if name in told))
    for number, name in enumerate(names, 1):
        body = body.replace(f"[^{name}]", str(number))
    return body, [Block(plain(told[name]) + " ↩") for name in names]


def plain(words):
    """Inline marks dropped: the words that readers see."""
    words = re.sub(r"(?<!\\)`([^`]*)`", r"\1", words)
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", words)
    words = re.sub(r"<((?:https?|mailto):[^>]*)>", r"\1", words)
    words = re.sub(r"(?<![\\\w*])(\*{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)", r"\2", words)
    words = re.sub(r"~~(.+?)~~", r"\1", words)
    return " ".join(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", words).split())


class _Reader:
    def __init__(self, lines):
        self.lines, self.at = lines, 0

    def blocks(self, colons):
        """Blocks up to the closing fence of at least so many colons, or the end."""
        found, open_words = [], []

        def close():
            if open_words:
                found.append(Block(plain(" ".join(open_words))))
                open_words.clear()

        while self.at < len(self.lines):
            line = self.lines[self.at]
            self.at += 1
            fence, leaf, heading = FENCE.fullmatch(line), LEAF.fullmatch(line), HEADING.match(line)
            item = ITEM.match(line)
            if colons and re.fullmatch(rf":{{{colons},}}\s*", line):
                break
            if fence or leaf:
                close()
                found.append(self._directive(fence, leaf))
            elif not line.strip() or RULE.match(line):
                close()
            elif heading:
                close()
                found.append(Block(plain(heading[2]), len(heading[1])))
            elif line.lstrip().startswith("|"):
                close()
                if not re.fullmatch(r"[\s|:-]+", line):
                    cells = [plain(cell) for cell in line.strip().strip("|").split("|")]
                    found.append(Block(" ".join(cells), cells=cells))
            elif item:
                close()
                open_words.append(re.sub(r"^\[[ xX]\] ", "", item[3]))
            else:
                open_words.append(line.strip().removeprefix("> "))
        close()
        return found

    def _directive(self, fence, leaf):
        if fence:
            directive = Directive(fence[2], _arguments(fence[4]), fence[3])
            directive.blocks = self.blocks(len(fence[1]))
            return directive
        return Directive(leaf[1], _arguments(leaf[3]), leaf[2])


def _arguments(text):
    found = {}
    for match in ARGUMENT.finditer(text or ""):
        found[match[1]] = next(value for value in match.groups()[1:] if value is not None)
    return found

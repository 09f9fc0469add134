"""The text fields of a content folder: every scalar of its YAML, and the marked places of its Markdown bodies."""

import json
import re
import shutil
from dataclasses import dataclass

import yaml

PLACE = re.compile("⟦(.*?)⟧")
FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.S)


@dataclass(frozen=True)
class Field:
    """A place that takes text: `key` is the YAML key above it, or None in a Markdown body."""

    number: int
    path: str
    start: int
    end: int
    key: str | None
    value: str

    @property
    def mark(self):
        """What is written behind a payload, so that each field's text is told from the others'."""
        return f"Zq{self.number}z"


@dataclass(frozen=True)
class Span:
    """Where a field's text stands in a written file; lines and columns from 1, the end excluded."""

    field: Field
    start: tuple
    end: tuple


class Content:
    """A content folder whose fields can be filled anew."""

    def __init__(self, folder):
        self.folder = folder
        self.texts = {
            path.relative_to(folder).as_posix(): path.read_bytes().decode()
            for path in sorted(folder.rglob("*")) if path.suffix in (".yaml", ".json", ".md")}
        self.fields = []
        for path, text in self.texts.items():
            for start, end, key, value in scalars(path, text):
                self.fields.append(Field(len(self.fields), path, start, end, key, value))

    def write(self, folder, texts):
        """Writes the folder with new texts for some fields; gives where each of them stands, by file."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        spans = {}
        for path, text in self.texts.items():
            parts, last, here = [], 0, (1, 1)
            for field in (field for field in self.fields if field.path == path):
                before = text[last:field.start]
                here = after(here, before)
                filled = texts.get(field)
                written = field.value if field.key is None else text[field.start:field.end]
                if filled is not None:
                    written = filled if field.key is None else json.dumps(filled, ensure_ascii=False)
                end = after(here, written)
                if filled is not None:
                    spans.setdefault(path, []).append(Span(field, here, end))
                parts += [before, written]
                last, here = field.end, end
            (folder / path).write_bytes("".join(parts + [text[last:]]).encode())
        return spans


def after(position, text):
    line, column = position
    lines = text.count("\n")
    return (line + lines, len(text) - text.rfind("\n") if lines else column + len(text))


def scalars(path, text):
    """Start, end, key and value of each field of a file, in order."""
    if not path.endswith(".md"):
        return list(leaves(yaml.compose(text), None, 0))
    front = FRONT.match(text)
    found = list(leaves(yaml.compose(front[1]), None, front.start(1))) if front else []
    found += [(match.start(), match.end(), None, match[1]) for match in PLACE.finditer(text, front.end() if front else 0)]
    return found


def leaves(node, key, offset):
    if isinstance(node, yaml.ScalarNode):
        yield node.start_mark.index + offset, node.end_mark.index + offset, key, node.value
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from leaves(item, key, offset)
    else:
        for name, value in node.value:
            yield from leaves(value, name.value, offset)

"""The site's words, with numbers in; a wrong number is a fault of the page, a changed word is not."""

import re


class Words:
    """Patterns by dotted key, gaps filled by name; `{province}` is the word of the unit that the site is about."""

    def __init__(self, tree, province):
        self._patterns = {}
        self._province = province
        self._add("", tree)

    def _add(self, head, tree):
        for key, value in tree.items():
            if isinstance(value, dict):
                self._add(f"{head}{key}.", value)
            else:
                self._patterns[head + key] = value

    def __call__(self, key, **gaps):
        filled = {"province": self._province} | {name: str(value) for name, value in gaps.items()}
        return re.sub(r"\{([^}]*)\}", lambda gap: filled[gap[1]], self._patterns[key])


def count_text(number):
    """A count as pages print it: thousands parted by points."""
    return f"{number:,}".replace(",", ".")


def percent_text(part, whole):
    """A share rounded half up to a tenth of a percent: `51,2%`."""
    tenths = (part * 2000 + whole) // (2 * whole)
    return f"{tenths // 10},{tenths % 10}%"


def capital(text):
    return text[:1].upper() + text[1:]


def small(text):
    return text[:1].lower() + text[1:]


def flat(text):
    """Text with every run of white space as one space."""
    return " ".join(text.split())

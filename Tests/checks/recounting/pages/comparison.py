"""The figures of all plans side by side: of one wording, or of one commitment that is carried on."""

from ..documents import is_missing, reason
from ..tables import Cell, ExpectedRow, ExpectedTable
from ..words import count_text
from .targets import Targets, value_text


def joined_figures(content):
    """Lines of (year, figure): what carries on an earlier figure stands with it, else what has the same id."""
    lines = []
    for plan in content.plans:
        for figure in plan.figures:
            line = line_of(lines, plan, figure)
            if line is None:
                line = []
                lines.append(line)
            line.append((plan.year, figure))
    return lines


def line_of(lines, plan, figure):
    """Its line; none of the same plan may stand on it."""
    def free(line):
        return all(year != plan.year for year, _ in line)

    if "continues" in figure:
        earlier = (int(figure["continues"]["plan"]), figure["continues"]["figure"])
        line = next((l for l in lines if any((y, f["id"]) == earlier for y, f in l)), None)
        if line is not None:
            return line if free(line) else None
    named = [l for l in lines if any(f["id"] == figure["id"] for _, f in l) and free(l)]
    return named[0] if named else None


def comparison_table(context):
    words, content = context.words, context.content
    plans = [plan for plan in content.plans if plan.figures]
    if len(plans) < 2:
        return None
    lines = joined_figures(content)
    rows = []
    for is_carried, group in ((True, "plan.comparison-carried"), (False, "plan.comparison-other")):
        for line in lines:
            if any("continues" in figure for _, figure in line) != is_carried:
                continue
            label = line[0][1]["label"] + ("\n" + chain(context, line) if is_carried else "")
            cells = [Cell(label, "targets")]
            cells += [Cell("\n".join(shown(context, line, plan.year)), "compared figures") for plan in plans]
            rows.append(ExpectedRow(cells + [Cell(city(context, line), "city observations")], group=words(group)))
    heads = [words("column.target")] + [words("plan.year", y=p.year) for p in plans] + [words("column.target-city")]
    return ExpectedTable(
        "so-sanh-ke-hoach", heads, rows, caption=words("plan.comparison-table", n=count_text(len(plans))),
        notes=[words("plan.comparison-note"), words("plan.comparison-city")])


def chain(context, line):
    """`43 cụm (2021) → 41 cụm (2022)`."""
    steps = [
        context.words("plan.chain-step", v=reason(f["value"]) or value_text(f["value"]), y=year) for year, f in line]
    return " → ".join(steps)


def shown(context, line, year):
    figure = next((f for y, f in line if y == year), None)
    if figure is None:
        return [context.words("table.none" if context.is_at_hand(year) else "table.not-collected")]
    if is_missing(figure["value"]):
        texts = [context.words("plan.not-known"), reason(figure["value"])]
    else:
        texts = [value_text(figure["value"])]
    if figure["label"] != line[0][1]["label"]:
        texts.append(figure["label"])
    if figure.get("certainty", "stated") != "stated":
        texts.append(context.words(f"certainty.{figure['certainty']}"))
    return texts + ([figure["note"]] if "note" in figure else [])


def city(context, line):
    targets = Targets(context)
    names = dict.fromkeys(name for _, figure in line for name in figure.get("indicators", []))
    lines = []
    for name in names:
        indicator = context.content.indicators[name]
        for observation in targets.latest(indicator):
            lines += targets.observation_lines(indicator, observation)
    return "\n".join(lines) or context.words("common.no-figure")

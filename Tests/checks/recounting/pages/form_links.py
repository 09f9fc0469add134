"""What names a half-yearly form and leads to it."""

from ..words import count_text


def period_name(words, period):
    return words("statutory.half-year" if period.is_half else "statutory.year", y=period.year)


def form_path(form):
    if form.form == "04":
        return f"bieu-mau/bieu-04-{'6-thang' if form.period.is_half else 'nam'}-{form.period.year}.html"
    return f"bieu-mau/bieu-{form.form}-{form.subject}.html"


def subject_name(context, form):
    content = context.content
    if form.form == "02":
        return content.clusters[form.subject]["name"]
    unit = form.subject or context.forms.province
    return content.titled_unit(unit) if unit else content.site["publisher"]


def filled_text(words, form):
    return words("statutory.filled", n=count_text(form.filled), m=count_text(len(form.entries)))


def form_fact(context, forms):
    """The forms by which a cluster or a unit is reported."""
    words = context.words
    return words("statutory.fact"), [
        f"{words('statutory.code', n=f.form)}, {period_name(words, f.period)} ({subject_name(context, f)}"
        + (f", {filled_text(words, f)})" if f.form == "02" else ")") for f in forms]

"""The picture of cost against the number of clusters: both axes by powers of ten."""

import math
from html import escape

COLOURS = {"cold": "#12436D", "Hugo cold": "#A4161A", "floor, 2 threads": "#5A5F66", "unchanged": "#2A9D8F", "check": "#7B2D8B"}
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 440, 70, 150, 30, 50


def draw(benches):
    counts = [bench.count for bench in benches]
    times = [bench.median(name) * 1000 for bench in benches for name in COLOURS]
    low_x, high_x = math.log10(min(counts)), max(math.log10(max(counts)), math.log10(min(counts)) + 0.1)
    low_y, high_y = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    high_y = max(high_y, low_y + 1)

    def x(count):
        return LEFT + (math.log10(count) - low_x) / (high_x - low_x) * (WIDTH - LEFT - RIGHT)

    def y(milliseconds):
        return HEIGHT - BOTTOM - (math.log10(milliseconds) - low_y) / (high_y - low_y) * (HEIGHT - TOP - BOTTOM)

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#FFFFFF"/>',
             f'<text x="{LEFT}" y="18">Cost of a build by number of clusters (milliseconds)</text>']
    for power in range(low_y, high_y + 1):
        height = y(10 ** power)
        parts += [f'<line x1="{LEFT}" y1="{height:.1f}" x2="{WIDTH - RIGHT}" y2="{height:.1f}" stroke="#D9D9D9"/>',
                  f'<text x="{LEFT - 8}" y="{height + 4:.1f}" text-anchor="end">{10 ** power:,}</text>']
    for count in counts:
        parts.append(f'<text x="{x(count):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{count:,}</text>')
    for name, colour in COLOURS.items():
        points = [(x(bench.count), y(bench.median(name) * 1000)) for bench in benches]
        line = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in points]
        parts.append(f'<text x="{points[-1][0] + 8:.1f}" y="{points[-1][1] + 4:.1f}" fill="{colour}">{escape(name)}</text>')
    return "\n".join(parts + ["</svg>"]) + "\n"

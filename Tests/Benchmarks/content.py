#!/usr/bin/env python3
"""Writes synthetic, realistic content of N clusters in tiendo's own format: content.py N FOLDER [--shape SHAPE].

The same N and shape always give the same bytes. Shapes beside `plan`, for tests of growth, load one thing only:
`registers` (clusters without a plan's rows), `faults` (the same, each said to extend an unknown one), `annex` (one annex of N rows), `district` (all clusters in one district),
`letter` (a letter of N duties that shows N rows), `years` (N / 5 plans).
"""

import argparse
import random
from pathlib import Path

ROWS_OF_AN_ANNEX = 1000
SYLLABLES = (
    "An,an Bình,binh Châu,chau Dương,duong Đông,dong Gia,gia Hà,ha Hòa,hoa Khánh,khanh Lạc,lac Liên,lien Long,long "
    "Mai,mai Minh,minh Nam,nam Ngọc,ngoc Phú,phu Phúc,phuc Quang,quang Sơn,son Tam,tam Tân,tan Thạch,thach Thanh,thanh "
    "Thịnh,thinh Tiến,tien Trung,trung Vạn,van Việt,viet Xuân,xuan Yên,yen"
).split()
SYLLABLES = [tuple(pair.split(",")) for pair in SYLLABLES]
DEPARTMENTS = [
    ("so-cong-thuong", "Sở Công Thương"), ("so-tai-chinh", "Sở Tài chính"), ("so-xay-dung", "Sở Xây dựng"),
    ("so-nong-nghiep-va-moi-truong", "Sở Nông nghiệp và Môi trường"), ("so-noi-vu", "Sở Nội vụ"),
    ("so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ"), ("so-tu-phap", "Sở Tư pháp"),
    ("so-van-hoa-va-the-thao", "Sở Văn hóa và Thể thao"),
]
PREPARATION = [
    "Phê duyệt quy hoạch chi tiết xây dựng cụm công nghiệp", "Kiểm đếm, phê duyệt phương án bồi thường và tái định cư",
    "Chi trả bồi thường, bàn giao mặt bằng cho chủ đầu tư", "Thẩm định báo cáo đánh giá tác động môi trường",
]
OPERATION = [
    "Rà soát, hoàn thiện các công trình hạ tầng kỹ thuật theo quy hoạch được duyệt",
    "Quản lý, theo dõi, xử lý việc sử dụng đất và xây dựng trái phép", "Kiểm tra việc vận hành trạm xử lý nước thải",
    "Duy tu, bảo dưỡng các công trình hạ tầng kỹ thuật",
]
REASONS = ["vướng đường điện 110 kV", "chưa thống nhất giá đất", "chờ điều chỉnh quy hoạch", "thiếu vốn đối ứng"]


def quarter(index):
    return "I II III IV".split()[index % 4], 2021 + index // 4


class Cluster:
    def __init__(self, number, district, chance):
        (first, ascii_first), (second, ascii_second) = (SYLLABLES[chance.randrange(len(SYLLABLES))] for _ in "12")
        self.id = f"{ascii_first}-{ascii_second}-{number}"
        self.name = f"{first} {second} {number}"
        self.district = district
        self.operates = chance.random() < 0.5
        self.start = chance.randrange(4)  # quarter of 2021
        self.late = chance.choice([0, 0, 1, 2, 5, None])  # quarters; None: not started
        self.area = chance.randrange(50, 700)
        self.developer = chance.randrange(max(3, number // 4 + 3))


class Content:
    def __init__(self, count, shape="plan"):
        self.chance = random.Random(f"{count} {shape}")
        self.is_faulty, shape = shape == "faults", "registers" if shape == "faults" else shape
        self.shape, self.rows = shape, count if shape in ("annex", "letter") else 30
        self.count = count if shape in ("plan", "registers", "district") else 60
        self.plans = max(1, count // 5) if shape == "years" else 1
        few = {"district": 1, "registers": 3, "annex": 3, "letter": 3}
        self.districts = few.get(shape, max(3, self.count * 30 // 1000))
        self.clusters = [Cluster(n, (n - 1) * self.districts // self.count + 1, self.chance)
                         for n in range(1, self.count + 1)]
        self.planned = [] if shape == "registers" else self.clusters

    def files(self):
        yield "site.yaml", self.site()
        yield "units.yaml", self.units()
        yield "agencies.yaml", self.agencies()
        yield "developers.yaml", self.developers()
        yield "sources.yaml", self.sources()
        yield "indicators.yaml", INDICATORS
        for district in range(1, self.districts + 1):
            yield f"clusters/huyen-{district}.yaml", self.register(district)
        for plan in range(self.plans):
            year = 2021 - plan if plan < 100 else 1922 + plan
            yield f"plans/{year}/plan.yaml", self.plan(year)
            if plan == 0 or self.shape == "years":
                yield f"plans/{year}/annex-1.yaml", self.duties(year)
        yield "plans/2021/plan.md", BODY
        yield from self.annexes()
        yield from self.reports()
        yield from self.letters()

    def site(self):
        return ("title: Tiến độ kế hoạch cụm công nghiệp thành phố Hải Sơn\npublisher: Sở Công Thương Hải Sơn\n"
                f"language: vi\ncutOff: 31/12/{2125 if self.shape == 'years' else 2023}\nplanInForce: 2021\n")

    def units(self):
        lines = ["units:", "  - {id: hai-son, kind: city, name: Hải Sơn, sources: [ke-hoach]}"]
        for number in range(1, self.districts + 1):
            lines += [f"  - id: huyen-{number}", "    kind: rural-district", f"    name: {self.unit(number)}",
                      "    parent: hai-son", "    sources: [ke-hoach]"]
        return "\n".join(lines) + "\n"

    def unit(self, number):
        first, second = SYLLABLES[number % len(SYLLABLES)][0], SYLLABLES[number * 7 % len(SYLLABLES)][0]
        return f"{first} {second} {number}"

    def agencies(self):
        lines = ["agencies:", "  - {id: ubnd-thanh-pho, kind: peoples-committee, name: UBND thành phố Hải Sơn,"
                 " aliases: [UBND Thành phố], unit: hai-son}"]
        lines += [f"  - {{id: {id}, kind: department, name: {name}}}" for id, name in DEPARTMENTS]
        for number in range(1, self.districts + 1):
            lines += [f"  - id: ubnd-huyen-{number}", "    kind: peoples-committee",
                      f"    name: UBND huyện {self.unit(number)}", f"    unit: huyen-{number}"]
        members = ", ".join(f"ubnd-huyen-{n}" for n in range(1, self.districts + 1))
        lines += ["  - id: ubnd-cac-huyen", "    kind: collective", "    name: UBND các huyện",
                  f"    members: [{members}]", "  - {id: chu-dau-tu, kind: developer-of-row, name: Chủ đầu tư}"]
        return "\n".join(lines) + "\n"

    def developers(self):
        numbers = sorted({cluster.developer for cluster in self.clusters})
        return "developers:\n" + "".join(
            f"  - {{id: cong-ty-{n}, kind: company, name: Công ty cổ phần Hạ tầng {self.unit(n)}}}\n" for n in numbers)

    def sources(self):
        return ("sources:\n  - id: ke-hoach\n    kind: document\n    title: Kế hoạch phát triển cụm công nghiệp\n"
                "    publisher: UBND thành phố Hải Sơn\n    date: 17/3/2021\n  - id: bao-hai-son\n    kind: press\n"
                "    title: Cụm công nghiệp Hải Sơn sau một năm\n    publisher: Báo Hải Sơn\n    date: 5/1/2023\n"
                "    url: https://bao-hai-son.example/cum-cong-nghiep?trang=1\n")

    def register(self, district):
        lines = [f"unit: huyen-{district}", "clusters:"]
        for cluster in self.clusters:
            if cluster.district != district:
                continue
            lines += [f"  - id: {cluster.id}", f"    name: {cluster.name}"]
            lines += ["    extends: khong-co-cum-nay"] if self.is_faulty else []
            lines += ["    facts:"]
            for fact, value in [("area", f"{cluster.area // 10},{cluster.area % 10} ha"),
                                ("establishment-decision", f"Quyết định {cluster.area + 1000}/QĐ-UBND"),
                                ("total-investment", f"{cluster.area * 3} tỷ đồng"),
                                ("developer", f"Công ty cổ phần Hạ tầng {self.unit(cluster.developer)}")]:
                lines += [f"      - fact: {fact}", f"        value: {value}", "        date: 17/3/2021",
                          "        sources: [ke-hoach]", "        certainty: stated"]
        return "\n".join(lines) + "\n"

    def plan(self, year):
        name = f"Quản lý, đầu tư phát triển cụm công nghiệp trên địa bàn thành phố Hải Sơn năm {year}"
        started = sum(not cluster.operates for cluster in self.planned)
        lines = [f"year: {year}", f"number: {year % 100 + 10}/KH-UBND", f"title: {name}", "issuer: ubnd-thanh-pho",
                 "place: Hải Sơn", f"date: 17/3/{year}", "legalBases: [Căn cứ Nghị định số 68/2017/NĐ-CP;]",
                 "signer: {authority: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Trần Văn Sơn}",
                 "recipients: [Như Điều 3;, \"Lưu: VT, KT.\"]", "sources: [ke-hoach]", "targets:",
                 f"  - text: Khởi công hạ tầng {started} cụm công nghiệp", "    figures:",
                 f"      - {{id: khoi-cong, label: Khởi công hạ tầng kỹ thuật, value: {started} cụm,"
                 " milestone: ground-breaking, indicators: [da-khoi-cong]}"]
        if year == 2021:
            lines += ["reporting:", "  - {from: [ubnd-cac-huyen], to: [so-cong-thuong], every: quarterly, beforeDay: 20}"]
        return "\n".join(lines) + "\n"

    def duties(self, year):
        rows = self.rows
        lines = [f"id: nv{year}", 'number: "1"', "title: Phân công thực hiện các nhiệm vụ", "orientation: portrait",
                 "reference: (Kèm theo Kế hoạch của UBND Thành phố)", "columns:",
                 "  - {id: ordinal, label: STT, role: ordinal, width: 10mm}",
                 "  - {id: duty, label: Nhiệm vụ, role: duty}", "  - {id: lead, label: Cơ quan chủ trì, role: lead}",
                 "  - {id: cooperating, label: Cơ quan phối hợp, role: cooperating}",
                 "  - {id: deadline, label: Tiến độ thực hiện, role: deadline}", "body:"]
        for row in range(1, rows + 1):
            lead, other = (DEPARTMENTS[(row + shift) % len(DEPARTMENTS)][1] for shift in (0, 3))
            lines += [f"  - row: {row}", "    cells:", f"      duty: {PREPARATION[row % 4]}, đợt {row}",
                      f"      lead: {lead}", f"      cooperating: {other}; UBND các huyện",
                      f"      deadline: Quý {quarter(row)[0]}/{year}"]
        return "\n".join(lines) + "\n"

    def annexes(self):
        """Annexes of at most a thousand rows: first the clusters to be started, then those in operation."""
        number = 2
        for operates in (False, True) if self.shape not in ("annex", "letter", "years") else ():
            rows = [cluster for cluster in self.planned if cluster.operates == operates]
            for start in range(0, len(rows), ROWS_OF_AN_ANNEX):
                yield f"plans/2021/annex-{number}.yaml", self.annex(number, rows[start:start + ROWS_OF_AN_ANNEX])
                number += 1

    def annex(self, number, rows):
        lines = [f"id: pl{number}", f'number: "{number}"', "title: Danh mục cụm công nghiệp và nhiệm vụ năm 2021",
                 "reference: (Kèm theo Kế hoạch của UBND Thành phố)", "orientation: landscape",
                 CLUSTER_COLUMNS + (OPERATING_COLUMNS if rows[0].operates else NEW_COLUMNS) + DUTY_COLUMNS,
                 f'stated: {{rows: "{len(rows)}"}}', "body:"]
        district = 0
        for ordinal, cluster in enumerate(rows, 1):
            if cluster.district != district:
                district = cluster.district
                lines += [f"  - group: Huyện {self.unit(district)}", f"    unit: huyen-{district}", "    body:"]
            lines += self.row(ordinal, cluster)
        return "\n".join(lines) + "\n"

    def row(self, ordinal, cluster):
        lines = [f"      - row: {ordinal}", f"        cluster: {cluster.id}", "        cells:",
                 f"          cluster: Cụm công nghiệp {cluster.name}",
                 f"          developer: Công ty cổ phần Hạ tầng {self.unit(cluster.developer)}"]
        if cluster.operates:
            lines += [f"          occupancy: {cluster.area % 100},5%"]
        else:
            lines += [f"          start: Quý {quarter(cluster.start)[0]}/2021"]
            if cluster.area % 2:
                lines += ["          finish: Năm 2022"]
        works = OPERATION if cluster.operates else PREPARATION
        leads = [f"UBND huyện {self.unit(cluster.district)}", DEPARTMENTS[cluster.area % len(DEPARTMENTS)][1],
                 "Chủ đầu tư"]
        lines += ["        lines:"]
        for position, lead in enumerate(leads):
            lines += [f"          - lead: {lead}", '            bullet: "-"', "            duties:"]
            lines += [f"              - {works[(position + shift) % 4]}" for shift in range(1 + (position < 2))]
        return lines

    def reports(self):
        """Twelve quarters; every district reports, and most clusters appear in most quarters."""
        if self.shape in ("annex", "letter", "years"):
            return
        by_district = {}
        for cluster in self.clusters:
            by_district.setdefault(cluster.district, []).append(cluster)
        for index in range(12):
            name, year = quarter(index)
            month, part = index % 4 * 3 + 2, index % 4 + 1
            lines = [f"period: Quý {name}/{year}", f"registeredTo: 28/{month + 1}/{year}", "reports:"]
            for district, clusters in by_district.items():
                lines += [f"  - from: ubnd-huyen-{district}", f"    submitted: {10 + district % 9}/{month + 1}/{year}",
                          f"    countedTo: 28/{month}/{year}",
                          f"    document: {{document: Báo cáo, number: {district}/BC-UBND, date: 5/{month + 1}/{year}}}"]
                events = [event for cluster in clusters for event in self.events(cluster, index, f"{month}/{year}")]
                lines += ["    events:", *events] if events else ["    nothingToReport: có"]
            yield f"plans/2021/progress/{year}-Q{part}.yaml", "\n".join(lines) + "\n"

    def events(self, cluster, index, month):
        head = f"      - {{cluster: {cluster.id}, "
        tail = "certainty: stated, sources: [bao-hai-son]}"
        day = 1 + cluster.area % 27
        if cluster.operates or self.shape == "registers":
            if (index + cluster.area) % 2 == 0:
                value = min(100, cluster.area % 60 + index * 3)
                yield f'{head}event: occupancy, date: {day}/{month}, value: "{value},5%", {tail}'
            return
        actual = None if cluster.late is None else cluster.start + cluster.late
        if actual == index:
            yield f"{head}event: ground-breaking, date: {day}/{month}, {tail}"
        elif (actual is None or index < actual) and index % 2 == cluster.area % 2:
            value = min(99, cluster.area % 40 + index * 5)
            yield f'{head}event: site-clearance, date: {day}/{month}, value: "{value}%", {tail}'
        elif actual is not None and index > actual and index % 4 == cluster.area % 4:
            yield f"{head}event: land-lease, date: {day}/{month}, text: Cho thuê đất đợt {index}, {tail}"
        if actual is None and index % 5 == cluster.area % 5:
            reason = REASONS[cluster.area % len(REASONS)]
            yield (f"{head}event: obstacle, date: {day}/{month}, text: Chậm do {reason}, obstacle: "
                   f"{{authority: so-cong-thuong, beyondPowers: có, proposal: Đề nghị tháo gỡ}}, {tail}")

    def letters(self):
        count = 1 if self.shape == "letter" else max(2, self.count // 100)
        items = self.rows if self.shape == "letter" else 4
        for number in range(1, count + 1):
            yield f"directives/cong-van-{number}.md", self.letter(number, items)

    def letter(self, number, items):
        district = number % self.districts + 1
        lines = ["---", "kind: full-text", f"number: {number}/UBND-KT", "issuer: ubnd-thanh-pho", "place: Hải Sơn",
                 "date: 3/9/2022", f"subject: đôn đốc tiến độ các cụm công nghiệp, lần {number}",
                 "addressees: [Các Sở; UBND các huyện.]", "to: [so-cong-thuong, ubnd-cac-huyen]",
                 "legalBases: [Kế hoạch của UBND Thành phố]",
                 "recipients: [Như trên;]", "signer: {authority: [CHỦ TỊCH], name: Trần Văn Sơn}",
                 "sources: [ke-hoach]", "---", "", "UBND Thành phố **yêu cầu** các đơn vị:", ""]
        for item in range(1, items + 1):
            lead = DEPARTMENTS[item % len(DEPARTMENTS)][0]
            lines += [f':::assignment{{lead="ubnd-huyen-{district}" cooperating="{lead}" due="Quý IV/2022" item="{item}"}}',
                      f"{PREPARATION[item % 4]}; báo cáo kết quả lần {item} trước ngày 25 hằng tháng.", ":::", ""]
        lines += ["::progress-table{plan=2021 annex=1}", "", "::indicator{id=da-khoi-cong}", ""]
        return "\n".join(lines)


INDICATORS = """indicators:
  - id: da-khoi-cong
    name: Số cụm đã khởi công
    unit: cụm
    observations:
      - {date: 31/12/2022, value: "24", sources: [bao-hai-son], certainty: stated}
"""
CLUSTER_COLUMNS = """columns:
  - {id: ordinal, label: STT, role: ordinal, width: 10mm}
  - {id: cluster, label: Cụm công nghiệp, role: cluster}
  - {id: developer, label: Chủ đầu tư, role: developer}
"""
OPERATING_COLUMNS = """  - {id: occupancy, label: Tỷ lệ lấp đầy, role: occupancy}
"""
NEW_COLUMNS = """  - {id: start, label: Thời gian khởi công, role: milestone, milestone: ground-breaking}
  - {id: finish, label: Thời gian hoàn thành, role: milestone, milestone: infrastructure-completion}
"""
DUTY_COLUMNS = """  - {id: duty, label: Các nhiệm vụ cần triển khai, role: duty}
  - {id: lead, label: Cơ quan chủ trì, role: lead}
dutyDue: {date: Năm 2021}"""
BODY = """---
kind: digest
---

## I. Mục tiêu

Năm 2021 thành phố **khởi công** các cụm công nghiệp đã có quyết định thành lập và đôn đốc các cụm đang hoạt động.

::quarter-chart{plan=2021}

## II. Tổ chức thực hiện

:::assignment{lead="ubnd-cac-huyen" cooperating="so-cong-thuong" due="Thường xuyên" item="II.1"}
Bố trí cán bộ theo dõi cụm công nghiệp trên địa bàn.
:::

::annex{plan=2021 number=1}
"""


def write(count, folder, shape="plan"):
    for path, text in Content(count, shape).files():
        file = Path(folder, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("folder")
    parser.add_argument("--shape", default="plan")
    arguments = parser.parse_args()
    write(arguments.count, arguments.folder, arguments.shape)

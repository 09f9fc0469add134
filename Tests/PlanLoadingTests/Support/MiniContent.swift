/// A small content folder of an invented province, without a fault: the ground of all fixtures.
enum MiniContent {
  static let files: [String: String] = [
    "site.yaml": """
    title: Tiến độ cụm công nghiệp tỉnh Mây
    publisher: Sở Công Thương tỉnh Mây
    language: vi
    cutOff: 22/12/2021
    planInForce: 2021
    reports:
      issuer: so-cong-thuong
      superior: ubnd-tinh
      place: Mây
      symbol: BC-SCT
      authority: [GIÁM ĐỐC]
      recipients: [UBND tỉnh;, Bộ Công Thương;, 'Lưu: VT.']

    """,
    "units.yaml": """
    units:
      - id: tinh-may
        kind: province
        name: Mây
      - id: suoi-da
        kind: rural-district
        name: Suối Đá
        parent: tinh-may
        validTo: 30/6/2025
        successors: [xa-suoi-da]
        sources: [ke-hoach-01]
      - id: doi-cau
        kind: rural-district
        name: Đồi Cau
        parent: tinh-may
        validTo: 30/6/2025
        successorsMissing: {reason: nguồn không nêu}
      - id: xa-suoi-da
        kind: commune
        name: Suối Đá
        parent: tinh-may
        validFrom: 1/7/2025

    """,
    "sources.yaml": """
    sources:
      - id: ke-hoach-01
        kind: document
        title: Kế hoạch 01/KH-UBND
        publisher: UBND tỉnh Mây
        date: 15/2/2021
      - id: bao-may-2021
        kind: press
        title: Khởi công cụm Bến Gỗ
        publisher: Báo Mây
        date: Tháng 11/2021
        url: https://bao-may.example/khoi-cong
        note: bản lưu

    """,
    "agencies.yaml": """
    agencies:
      - id: ubnd-tinh
        kind: peoples-committee
        name: UBND tỉnh Mây
        aliases: [UBND tỉnh]
        unit: tinh-may
      - id: so-cong-thuong
        kind: department
        name: Sở Công Thương
        validTo: 28/2/2025
        successors: [so-kinh-te]
        sources: [ke-hoach-01]
      - id: so-kinh-te
        kind: department
        name: Sở Kinh tế
        validFrom: 1/3/2025
      - id: ubnd-suoi-da
        kind: peoples-committee
        name: UBND huyện Suối Đá
        aliases: [UBND huyện]
        unit: suoi-da
      - id: ubnd-doi-cau
        kind: peoples-committee
        name: UBND huyện Đồi Cau
        aliases: [UBND huyện]
        unit: doi-cau
      - id: cac-huyen
        kind: collective
        name: UBND các huyện
        members: [ubnd-suoi-da, ubnd-doi-cau]
      - id: chu-dau-tu
        kind: developer-of-row
        name: Chủ đầu tư
      - id: bao-chi
        kind: press
        name: Báo chí
        note: tin công khai

    """,
    "developers.yaml": """
    developers:
      - id: cong-ty-go
        kind: company
        name: Công ty Gỗ

    """,
    "clusters/suoi-da.yaml": """
    unit: suoi-da
    clusters:
      - id: ben-go
        name: Bến Gỗ
        craftVillage: có
        facts:
          - {fact: area, value: "5,92 ha", date: 21/7/2020, sources: [ke-hoach-01], certainty: stated}
          - {fact: other, value: Gần bến, date: chưa rõ, sources: [bao-may-2021], certainty: derived, note: theo bản đồ}
      - id: ben-go-2
        name: Bến Gỗ - Giai đoạn 2
        extends: ben-go

    """,
    "clusters/doi-cau.yaml": """
    unit: doi-cau
    clusters:
      - id: chan-doi
        name: Chân Đồi
        aliases: [Chân đồi Cau]
        missing: {reason: dòng bị mất}

    """,
    "indicators.yaml": """
    indicators:
      - id: da-khoi-cong
        name: Số cụm đã khởi công
        unit: cụm
        repeatedSince: 2021
        observations:
          - {date: 30/6/2022, value: "1", sources: [bao-may-2021], certainty: stated}

    """,
    "plans/2021/plan.yaml": """
    year: 2021
    number: 01/KH-UBND
    title: Phát triển cụm công nghiệp năm 2021
    issuer: ubnd-tinh
    place: Mây
    date: 15/2/2021
    legalBases:
      - Căn cứ Luật Mây;
    signer: {authority: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Nguyễn Văn Mây}
    recipients: [Như trên;]
    sources: [ke-hoach-01]
    targets:
      - text: Khởi công 2 cụm
        figures:
          - {id: khoi-cong, label: Khởi công, value: "2 cụm", milestone: ground-breaking, indicators: [da-khoi-cong]}
          - {id: nuoc-thai, label: Xử lý nước thải, value: "95%"}
    stated:
      - {milestone: ground-breaking, period: Quý II/2021, count: "1"}
      - {milestone: ground-breaking, period: Quý III/2021, count: "2", waiver: {counted: "1", reason: một dòng bị mất}}
    reporting:
      - {from: [cac-huyen], to: [so-cong-thuong], every: monthly, beforeDay: 25}
      - {from: [cac-huyen], to: [so-cong-thuong], every: yearly, beforeDay: 20, month: 12}
    corrections:
      - {cell: number, printed: 01 /KH-UBND, corrected: 01/KH-UBND, reason: thừa dấu cách}

    """,
    "plans/2021/annex-1.yaml": """
    id: pl1
    number: "1"
    title: Phân công nhiệm vụ
    reference: (Kèm theo Kế hoạch số 01/KH-UBND)
    orientation: portrait
    columns:
      - {id: ordinal, label: STT, role: ordinal}
      - {id: duty, label: Nhiệm vụ, role: duty}
      - {id: lead, label: Chủ trì, role: lead}
      - {id: deadline, label: Thời hạn, role: deadline}
    body:
      - row: 1
        cells: {duty: Ban hành quy chế, lead: Sở Công Thương, deadline: Quý II/2021}
      - row: 2
        cells: {duty: Rà soát quy hoạch, lead: UBND các huyện, deadline: Năm 2021}

    """,
    "plans/2021/annex-2.yaml": """
    id: pl2
    number: "2"
    title: Khởi công hạ tầng
    reference: (Kèm theo Kế hoạch số 01/KH-UBND)
    orientation: landscape
    columns:
      - {id: ordinal, label: STT, role: ordinal}
      - {id: cluster, label: Cụm công nghiệp, role: cluster}
      - {id: developer, label: Chủ đầu tư, role: developer}
      - {id: start, label: Khởi công, role: milestone, milestone: ground-breaking}
      - {id: duty, label: Nhiệm vụ, role: duty}
      - {id: lead, label: Chủ trì, role: lead}
    dutyDue: {milestone: ground-breaking}
    body:
      - group: Huyện Suối Đá
        unit: suoi-da
        body:
          - row: 1
            cluster: ben-go
            cells: {cluster: Cụm công nghiệp Bến Gỗ, developer: Công ty Gỗ, start: Tháng 6/2021}
            lines:
              - lead: UBND huyện
                duties: [Phê duyệt quy hoạch, Giải phóng mặt bằng]
          - row: 2
            cluster: ben-go-2
            cells: {cluster: Cụm công nghiệp Bến Gỗ - Giai đoạn 2, developer: Công ty Gỗ, start: Quý III/2021}
            lines:
              - lead: Chủ đầu tư
                duties: [Khởi công]

    """,
    "plans/2021/progress/2021-Q4.yaml": """
    period: Quý IV/2021
    reports:
      - from: bao-chi
        events:
          - {cluster: ben-go, event: ground-breaking, date: 5/11/2021, sources: [bao-may-2021], certainty: stated}
      - from: ubnd-suoi-da
        submitted: 20/12/2021
        events:
          - {cluster: ben-go, event: occupancy, date: 15/12/2021, value: "68,45%", certainty: stated}
          - {cluster: ben-go, duty: pl2-1.2, event: completed, date: Tháng 11/2021, certainty: stated}
          - {duty: pl1-1, event: not-completed, date: 1/12/2021, certainty: derived, note: theo báo cáo}
          - cluster: ben-go-2
            event: obstacle
            date: chưa rõ
            text: Thiếu vốn.
            evidence: {document: Công văn 7/CV, date: 1/12/2021, issuer: ubnd-suoi-da}
            certainty: uncertain

    """,
    "plans/2021/plan.md": """
    ---
    kind: full-text
    corrections:
      - {cell: III.1, printed: ra soat, corrected: rà soát, reason: thiếu dấu}
      - {cell: body, printed: Mâi, corrected: Mây, reason: nhận dạng sai}
    notes: [ghi theo bản in]
    ---

    ## II. Mục tiêu của tỉnh Mây

    ::progress-table{plan=2021 unit=suoi-da}

    ::quarter-chart{plan=2021}

    ::::note[Lưu ý]{kind=warning}
    Số liệu *chưa* [xác nhận](https://may.example).

    :::assignment{lead=cac-huyen item=III.1}
    Các huyện rà soát:

    - quy hoạch;
    - kế hoạch.
    :::
    ::::

    ::cumulative-chart{plan=2021}

    - ::occupancy{plan=2021 unit=doi-cau}

    | Cụm | Số |
    |---|---|
    | Bến Gỗ | 1 |

    ::progress-table{plan=2021 annex=2}

    ::timeline{cluster=ben-go}

    ::indicator{id=da-khoi-cong}

    ::annex{plan=2021 number=1}

    """,
    "plans/2022/plan.yaml": """
    year: 2022
    number: {missing: {reason: nguồn không nêu}}
    title: {missing: {reason: nguồn không nêu}}
    issuer: ubnd-tinh
    place: {missing: {reason: nguồn không nêu}}
    date: không muộn hơn 20/12/2021
    legalBases: {missing: {reason: nguồn không nêu}}
    signer: {missing: {reason: nguồn không nêu}}
    recipients: {missing: {reason: nguồn không nêu}}
    sources: [bao-may-2021]
    targets:
      - text: Khởi công các cụm còn lại
        figures:
          - id: khoi-cong-tiep
            label: Khởi công tiếp
            value: {missing: {reason: nguồn không ghi số}}
            continues: {plan: 2021, figure: khoi-cong}
            sources: [bao-may-2021]
            certainty: derived
            note: theo tin đăng
    notes: [chỉ biết qua báo chí]

    """,
    "plans/2022/annex-1.yaml": """
    id: pl2022
    number: "1"
    title: Khởi công hạ tầng
    reference: (Kèm theo kế hoạch)
    orientation: landscape
    columns:
      - {id: ordinal, label: STT, role: ordinal}
      - {id: cluster, label: Cụm công nghiệp, role: cluster}
      - {id: start, label: Khởi công, role: milestone, milestone: ground-breaking}
    body:
      - row: 1
        cluster: ben-go-2
        carriedFrom: pl2-2
        cells: {cluster: Cụm công nghiệp Bến Gỗ - Giai đoạn 2, start: Quý III/2022}

    """,
    "plans/2023/plan.yaml": """
    year: 2023
    number: {missing: {reason: nguồn không nêu}}
    title: Phát triển cụm công nghiệp năm 2023
    issuer: ubnd-tinh
    place: {missing: {reason: nguồn không nêu}}
    date: {missing: {reason: nguồn không nêu}}
    legalBases: {missing: {reason: nguồn không nêu}}
    signer: {missing: {reason: nguồn không nêu}}
    recipients: {missing: {reason: nguồn không nêu}}
    sources: [bao-may-2021]

    """,
    "directives/cong-van-5.md": """
    ---
    kind: digest
    number: {missing: {reason: để trống số}}
    symbol: /UBND-KT
    issuer: ubnd-tinh
    place: Mây
    date: Năm 2021
    subject: tăng cường quản lý cụm công nghiệp
    addressees:
      - Sở Công Thương;
      - UBND các huyện.
    to: [so-cong-thuong, cac-huyen]
    recipients: [Như trên;]
    signer: {authority: [CHỦ TỊCH], name: Nguyễn Văn Mây}
    legalBases: {missing: {reason: không nêu}}
    sources: [ke-hoach-01]
    corrections:
      - {cell: "2", printed: dôn đốc, corrected: đôn đốc, reason: lời của văn bản}
      - {cell: subject, printed: quan lý, corrected: quản lý, reason: thiếu dấu}
    notes: [bản lưu]
    ---

    UBND tỉnh giao:

    :::assignment{lead="cac-huyen" item="1"}
    Quản lý trật tự xây dựng.

    Báo cáo kết quả.
    :::

    :::assignment{lead="so-cong-thuong" cooperating="cac-huyen, ubnd-tinh" due="Quý IV/2021" item="2"}
    Kiểm tra.
    :::

    :::assignment{lead="so-cong-thuong, cac-huyen" item="2"}
    Thu hút đầu tư.
    :::

    """,
  ]
}

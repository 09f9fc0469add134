extension AnnexFixture {
  /// A sound annex with every feature, which the tables of faults spoil in one place each.
  static let base = """
    id: pl9
    number: "9"
    title: Phân công nhiệm vụ
    reference: (Kèm theo Kế hoạch số 1/KH)
    orientation: landscape
    columns:
      - {id: ordinal, label: STT, role: ordinal, width: 10mm}
      - {id: cluster, label: Cụm, role: cluster}
      - {id: developer, label: Chủ đầu tư, role: developer}
      - label: Tiến độ
        columns:
          - {id: start, label: Khởi công, role: milestone, milestone: ground-breaking}
          - {id: finish, label: Hoàn thành, role: milestone, milestone: infrastructure-completion}
      - {id: occupancy, label: Tỷ lệ lấp đầy, role: occupancy}
      - {id: area, label: Diện tích, role: number, unit: ha}
      - {id: duty, label: Nhiệm vụ, role: duty}
      - {id: lead, label: Chủ trì, role: lead}
      - {id: deadline, label: Thời hạn, role: deadline}
      - {id: cooperating, label: Phối hợp, role: cooperating}
    dutyDue: {milestone: ground-breaking}
    stated: {rows: "5"}
    wording:
      giai-phong: Giải phóng mặt bằng
      xu-ly: {text: Xây trạm xử lý trước tháng 6/2021, due: trước tháng 6/2021}
    corrections:
      - {cell: reference, printed: 1 /KH, corrected: 1/KH, reason: thừa dấu cách}
    notes: [Chữ hoa giữ như bản gốc.]
    body:
      - group: CỤM ĐANG HOẠT ĐỘNG
        marker: A
        series: a
        stated: {rows: "3"}
        body:
          - group: Huyện An
            unit: an
            cells:
              cooperating: Sở Một; các Sở, ngành; Chủ đầu tư cụm công nghiệp
            corrections:
              - {cell: group, printed: Huyện Ản, corrected: Huyện An, reason: sai dấu}
              - {cell: cooperating, printed: Sở Mốt, corrected: Sở Một, reason: sai dấu}
            body:
              - row: 1
                cluster: mot
                cells:
                  cluster: Cụm công nghiệp Một
                  developer: BQL dự án huyện
                  start: Tháng 3/2021
                  finish: Quý IV/2021
                  occupancy: 68,45%
                  area: 5,92 ha
                lines:
                  - lead: UBND huyện An
                    bullet: "-"
                    duties:
                      - wording: giai-phong
                      - together: [{wording: xu-ly}, Bàn giao]
                    corrections:
                      - {cell: duty, printed: Ban giao, corrected: Bàn giao, reason: mất dấu}
                  - lead: Chủ đầu tư
                    deadline: Quý II/2021
                    duties:
                      - Khởi công
                      - {text: Báo cáo trước tháng 5/2021, due: trước tháng 5/2021}
                corrections:
                  - {cell: cluster, printed: Mốt, corrected: Một, reason: nhận dạng sai}
                  - {cell: finish, printedIn: cooperating, reason: lệch một cột}
                notes: [Giữ như bản gốc.]
              - row: 2
                missing: {reason: trang bị mất}
          - group: ""
            missing: {reason: tiêu đề bị mất}
            body:
              - row: 3
                cluster: ba
                unit: binh
                cells:
                  cluster: Cụm Ba
                  developer: {missing: {reason: bị cắt}}
                  duty: Hoàn thành hồ sơ
                  lead: "UBND huyện Bình; Chủ đầu tư"
                corrections:
                  - {cell: cluster, printed: Cụm Ba, open: có, reason: chờ xác nhận}
      - group: CỤM MỚI
        marker: B
        series: b
        unit: binh
        body:
          - row: 1
            cluster: bon
            cells:
              cluster: Cụm Bốn
              developer: Công ty Đỏ
            lines:
              - lead: {missing: {reason: bị cắt}}
                duties: {missing: {reason: bị cắt}}
              - lead: "Các Sở: Kế hoạch và Đầu tư, Quy hoạch Kiến trúc"
                duties: [Hướng dẫn]
          - row: 2
            cells:
              cluster: Cụm
            missing: {reason: dòng bị cắt}

    """
}

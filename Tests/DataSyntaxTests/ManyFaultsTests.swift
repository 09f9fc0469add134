import DataSyntax
import Diagnostics
import Testing

/// One run tells all faults of a file, and a file full of them does not drown the reader.
@Suite struct ManyFaultsTests {
  @Test func twentyDifferentFaultsInOneFileAreAllTold() {
    let marked = MarkedText(
      """
      unit: a
      ⟦unit⟧: b
      ⟦no⟧: c
      name: ⟦&x⟧ Hà Nội
      other: ⟦*x⟧
      kind: ⟦!t⟧ city
      ⟦<<⟧: {a: b}
      ⟦""⟧: trống
      ⟦[a, b]⟧: c
      area: [⟦68,45⟧]
      note: Hà⟦\u{200B}⟧ Nội
      sign: ⟦\u{D0}⟧ông Anh
      mark: H⟦a\u{300}⟧ Nội
      space: Hà⟦\u{A0}⟧Nội
      bell: Hà⟦\u{7}⟧Nội
      turn: Hà⟦\u{202E}⟧Nội
      bullet: ⟦\u{F0B7}⟧ a
      lost: H⟦\u{FFFD}⟧
      escape: "a⟦\\u200B⟧b"
      ⟦off⟧: d
      ⟦name⟧: e

      """)
    let result = DataReader.read(path: "a.yaml", bytes: marked.bytes)
    #expect(marked.marks.count == 20)
    #expect(result.diagnostics.map { $0.place.start..<$0.place.end } == marked.marks)
    #expect(Set(result.diagnostics.map(\.id)).count == 17)
    #expect(result.document != nil, "the rest of the file is still read, so that its values are checked too")
  }

  @Test func jsonFaultsThatLeaveNoDoubtAreAllTold() {
    let marked = MarkedText(
      """
      {⟦// ghi chú⟧
        "id": ⟦'a'⟧,
        ⟦name⟧: "C:⟦\\S⟧o",
        ⟦"id"⟧: ⟦010⟧,
        "ok": ⟦True⟧,
        "rows": [1, 2⟦,⟧]
        ⟦"tab":⟧ "a⟦\t⟧b"⟦,⟧
      }

      """)
    let result = DataReader.read(path: "a.json", bytes: marked.bytes)
    #expect(result.diagnostics.map { $0.place.start..<$0.place.end } == marked.marks)
    #expect(result.document != nil)
  }

  @Test func tooManyFaultsEndWithTheirNumber() {
    let text = String(repeating: "a\u{300}\n", count: 70) + "no: [\n"
    let result = DataReader.read(path: "a.yaml", bytes: Array(text.utf8))
    #expect(result.diagnostics.count == 51)
    #expect(result.diagnostics.last?.id == "syntax.file.more-faults")
    #expect(result.diagnostics.last?.text.contains("21") == true)
  }

  @Test func aCleanFileGivesNoMessage() {
    for (path, text) in [("a.yaml", Realistic.yaml), ("a.json", Realistic.json)] {
      let result = DataReader.read(path: path, bytes: Array(text.utf8))
      #expect(result.diagnostics.isEmpty, "\(result.diagnostics)")
      #expect(result.document != nil)
    }
  }
}

/// Texts as officials write them.
enum Realistic {
  static let yaml = """
    # Phụ lục 3
    annex: 3
    title: "Phân công thực hiện nhiệm vụ, tiến độ khởi công: 43 cụm công nghiệp"
    page: {orientation: landscape, margins: [20mm, 15mm]}
    columns:
      - {id: ordinal, label: STT, role: ordinal, width: 10mm}
      - {id: finish, label: 'Hoàn thành "năm 2021"', role: milestone}
    groups:
      - heading: Huyện Phúc Thọ
        rows:
          - ordinal: 32
            cells:
              cluster: vong-xuyen
              start: Tháng 6/2021
              rate: 68,45%
              developer:
            lines:
              - duty: |-
                  Phê duyệt QHCT;
                  Tổ chức GPMB

                lead: "UBND\\thuyện \\u0110an Phượng"
      - missing: {reason: trang cuối bị mất}

    """
  static let json = """
    {
      "annex": 3,
      "title": "Phân công thực hiện nhiệm vụ",
      "columns": [{"id": "ordinal", "label": "STT", "width": 1.5e2}, {"id": "finish", "ok": true, "x": null}],
      "groups": [
        {"heading": "Huyện Phúc Thọ \\"A\\"\\n\\u0110", "rows": [{"ordinal": 32, "cells": {"rate": "68,45%"}}], "x": []}
      ]
    }

    """
}

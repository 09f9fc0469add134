/// The report of a quarter (báo cáo quý) in the decree's form, with the annex that belongs to it.
package struct QuarterReportPage: Hashable, Sendable {
  /// What stands under a heading of the report.
  package struct Part: Hashable, Sendable {
    package let heading: String
    package let paragraphs: [[Inline]]

    package init(heading: String, paragraphs: [[Inline]]) {
      self.heading = heading
      self.paragraphs = paragraphs
    }
  }

  package let frame: PageFrame
  package let head: Letterhead
  /// "BÁO CÁO".
  package let kind: String
  /// What the report is about, under its kind (trích yếu).
  package let subject: String
  /// The documents it rests on (căn cứ), one paragraph each.
  package let bases: [[Inline]]
  package let opening: String
  package let parts: [Part]
  package let closing: String
  package let foot: SignatureBlock
  package let annex: QuarterAnnex
  /// The page of the quarter; nil where the plan has none.
  package let period: Link?

  package init(
    frame: PageFrame, head: Letterhead, kind: String, subject: String, bases: [[Inline]], opening: String,
    parts: [Part], closing: String, foot: SignatureBlock, annex: QuarterAnnex, period: Link?
  ) {
    self.frame = frame
    self.head = head
    self.kind = kind
    self.subject = subject
    self.bases = bases
    self.opening = opening
    self.parts = parts
    self.closing = closing
    self.foot = foot
    self.annex = annex
    self.period = period
  }
}

/// The annex of a quarter's report (phụ lục quý): what was to be done and what was.
package struct QuarterAnnex: Hashable, Sendable {
  /// "Phụ lục".
  package let number: String
  /// In capitals.
  package let title: String
  /// "(Kèm theo Báo cáo số …/BC-SCT ngày … tháng … năm … của Sở Công Thương)".
  package let reference: String
  /// By district and for the whole city.
  package let totals: Table
  /// Milestones due in the quarter, by district.
  package let milestones: Table?
  /// Duties due in the quarter, by district.
  package let duties: Table?
  /// Done in the quarter and due in another, or in the plan of another year.
  package let others: Table?

  package init(
    number: String, title: String, reference: String, totals: Table, milestones: Table?, duties: Table?,
    others: Table?
  ) {
    self.number = number
    self.title = title
    self.reference = reference
    self.totals = totals
    self.milestones = milestones
    self.duties = duties
    self.others = others
  }

  var tables: [Table] { [totals, milestones, duties, others].compactMap(\.self) }
}

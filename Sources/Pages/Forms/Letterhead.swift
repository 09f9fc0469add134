import PlanModel

/// A part of a document's form: its lines, and why they are missing where they are.
package struct FormPart: Hashable, Sendable {
  package let lines: [String]
  package let missing: String?

  package init(_ lines: [String], missing: String? = nil) {
    self.lines = lines
    self.missing = missing
  }
}

/// What stands over the text of a document, beside the national title and motto [NĐ30 I.II.1-4, 5b].
package struct Letterhead: Hashable, Sendable {
  /// The body over the issuer, in capitals; empty where the form names none.
  package let superior: [String]
  /// In capitals.
  package let issuer: [String]
  /// "Số: 1143/UBND-KTN".
  package let number: FormPart
  /// "V/v …", of a letter only: what other documents are about stands under their kind.
  package let subject: String?
  /// "Lạng Sơn, ngày 04 tháng 12 năm 2009".
  package let dateline: FormPart

  package init(
    superior: [String] = [], issuer: [String], number: FormPart, subject: String? = nil, dateline: FormPart
  ) {
    self.superior = superior
    self.issuer = issuer
    self.number = number
    self.subject = subject
    self.dateline = dateline
  }
}

extension Letterhead {
  /// The name of a body as a letterhead has it, in capitals; a people's committee in full, its unit on a line of its
  /// own [NĐ30 I.II.2].
  static func capitals(of body: Agency) -> [String] {
    let committee = "UBND "
    guard body.kind == .peoplesCommittee, body.name.hasPrefix(committee) else { return [body.name.uppercased()] }
    return ["ỦY BAN NHÂN DÂN", body.name.dropFirst(committee.count).uppercased()]
  }
}

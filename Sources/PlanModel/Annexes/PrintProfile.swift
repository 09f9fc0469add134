/// The form in which an annex goes on paper (mẫu trình bày khi in).
package enum PrintProfile: String, Hashable, Sendable, CaseIterable {
  /// As the annex was issued: its own word, number and capitals.
  case asIssued = "nguyen-van"
  /// The form of the decree on clerical work [NĐ30 PL I.III.1]: Roman number, title in capitals.
  case decree30 = "nd30"
}

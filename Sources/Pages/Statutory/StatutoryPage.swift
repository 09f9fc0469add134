/// A half-yearly form of the ministry (biểu báo cáo theo Thông tư 14/2024/TT-BCT), filled as far as the data goes.
package struct StatutoryPage: Hashable, Sendable {
  package let frame: PageFrame
  /// "Biểu số 04".
  package let code: String
  package let title: String
  /// Sender, recipient, cluster and period, one line each.
  package let lines: [Fact]
  /// By when it must be sent, in brackets.
  package let deadline: String
  package let table: Table
  /// Who signs; under it what belongs there: signature, name, seal.
  package let signature: SignatureBlock
  /// The same form of other periods, and the list of all forms.
  package let others: [Link]

  package init(
    frame: PageFrame, code: String, title: String, lines: [Fact], deadline: String, table: Table,
    signature: SignatureBlock, others: [Link]
  ) {
    self.frame = frame
    self.code = code
    self.title = title
    self.lines = lines
    self.deadline = deadline
    self.table = table
    self.signature = signature
    self.others = others
  }
}

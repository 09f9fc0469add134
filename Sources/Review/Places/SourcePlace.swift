/// Where a side says something.
package struct SourcePlace: Hashable, Sendable {
  /// The file as the user would type it; of a model file the path inside the content folder, without its ending.
  package let file: String
  /// Nil where the side has no content files.
  package let line: Int?
  package let record: String

  /// `Content/plans/2021/annex-3.yaml:412`, or `plans/2021/annex-3 (pl3-32)`.
  package var shown: String { line.map { "\(file):\($0)" } ?? "\(file) (\(record))" }
}

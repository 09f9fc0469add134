/// A directive: something that the program puts into the page, asked for by a line of its own.
///
///     ::quarter-chart[Khởi công năm 2021]{plan=2021 title="Khởi công theo quý"}
///
///     :::note{kind=warning}
///     Số liệu chưa được xác nhận.
///     :::
///
/// Whether its name and arguments exist is asked of `DirectiveRules`.
package struct Directive: Hashable, Sendable {
  /// How much of the text a directive takes.
  package enum Kind: Hashable, Sendable {
    /// `::name`: its line alone.
    case leaf
    /// `:::name` … `:::`: the blocks up to the closing line.
    case container
  }

  /// `key=value`; the value is never typed or guessed.
  package struct Argument: Hashable, Sendable {
    package let key: PlacedText
    /// The value without its quotes; its place has none either.
    package let value: PlacedText

    package init(key: PlacedText, value: PlacedText) {
      self.key = key
      self.value = value
    }
  }

  package let name: PlacedText
  package let kind: Kind
  /// The text between `[` and `]`, as written.
  package let label: PlacedText?
  package let arguments: [Argument]
  /// What a container holds; none in a leaf.
  package let blocks: [Block]

  package init(name: PlacedText, kind: Kind, label: PlacedText?, arguments: [Argument], blocks: [Block]) {
    self.name = name
    self.kind = kind
    self.label = label
    self.arguments = arguments
    self.blocks = blocks
  }

  /// The value of an argument, or nil.
  package func value(of key: String) -> PlacedText? {
    arguments.first { $0.key.text == key }?.value
  }
}

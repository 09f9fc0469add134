/// A thing with an id that other records refer to.
@usableFromInline
package protocol Registered: Sendable {
  /// Lower-case unaccented words joined by `-`; unique in its register.
  var id: String { get }
}

/// A valid position in the register of `Element`; only that register makes one.
@usableFromInline
package struct Ref<Element: Registered>: Hashable, Sendable {
  @usableFromInline package let index: Int

  fileprivate init(index: Int) {
    self.index = index
  }
}

/// The ids of a register, known before its elements are: elements that name one another refer through it.
package struct RegisterIndex<Element: Registered>: Sendable {
  private let positions: [String: Int]
  package let refs: [Ref<Element>]

  /// Takes the ids in register order; where one occurs twice the first holds (loading reports the second).
  package init(_ ids: [String]) {
    self.refs = ids.indices.map(Ref.init)
    self.positions = Dictionary(
      ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  package func ref(_ id: String) -> Ref<Element>? {
    positions[id].map(Ref.init)
  }
}

/// All things of one kind in the order of the content, found by id or by reference.
@usableFromInline
package struct Register<Element: Registered>: Sendable {
  @usableFromInline package private(set) var elements: [Element]
  private let index: RegisterIndex<Element>

  /// Makes a register; where an id occurs twice the first holds (loading reports the second).
  package init(_ elements: [Element] = []) {
    self.elements = elements
    self.index = RegisterIndex(elements.map(\.id))
  }

  package func ref(_ id: String) -> Ref<Element>? { index.ref(id) }

  /// Says something else of some of its elements, and copies nothing where there are none; which there are stays as it
  /// is.
  mutating func update(where isDue: (Element) -> Bool, _ body: (inout Element) -> Void) {
    for position in elements.indices where isDue(elements[position]) { body(&elements[position]) }
  }

  @inlinable package subscript(ref: Ref<Element>) -> Element { elements[ref.index] }
  package var refs: [Ref<Element>] { index.refs }
  package var count: Int { elements.count }
}

/// Which record of which content file says something: the provenance of everything in the model.
package struct Origin: Hashable, Sendable {
  /// Path inside the content folder without its ending, `plans/2021/annex-3`: YAML or JSON say the same.
  package let file: String
  /// Id of the record inside the file, `pl3-32`.
  package let record: String

  /// Takes the file's path with or without its ending.
  package init(file: String, record: String) {
    let ending = file.utf8.suffix(5)
    let hasEnding = ending.elementsEqual(".yaml".utf8) || ending.elementsEqual(".json".utf8)
    self.file = hasEnding ? String(file[..<ending.startIndex]) : file
    self.record = record
  }
}

/// A declaration that the source lacks something; never a value.
package struct Missing: Hashable, Sendable {
  package let reason: String

  package init(reason: String) {
    self.reason = reason
  }
}

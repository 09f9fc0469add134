import PlanModel
import VietnameseText

/// The text of one document, prepared to be compared.
struct DocumentProse: Sendable {
  let id: String
  /// In Vietnamese: `Văn bản 1143/UBND-KTN`.
  let name: String
  let kind: DocumentTextKind
  /// Nil where it was not kept.
  let passages: [Passage]?
  let origin: Origin
  let touches: [Touch]

  /// The texts of plans by year, then those of the letters.
  static func all(in library: PlanLibrary) -> [DocumentProse] {
    let ofPlans = library.plans.compactMap { plan in
      plan.body.map { body in
        DocumentProse(
          id: "ke-hoach-\(plan.year)", name: "Kế hoạch năm \(plan.year)", kind: body.kind, passages: body.passages,
          origin: body.origin, touches: [.plan(plan.year)])
      }
    }
    let ofLetters = library.letters.elements.map { letter in
      DocumentProse(
        id: letter.id, name: "Văn bản \(letter.number.value ?? letter.symbol ?? letter.id)", kind: letter.kind,
        passages: letter.passages, origin: letter.origin, touches: [.letter(letter.id)])
    }
    return ofPlans + ofLetters
  }
}

/// Compares the texts of documents, passage by passage.
enum ProseComparison {
  /// The changes of all documents that both sides have; a document that is new or gone is told as a whole.
  static func changes(_ old: [DocumentProse], _ new: [DocumentProse]) -> [Change] {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return new.flatMap { document in before[document.id].map { changes($0, document) } ?? [] }
  }

  /// The names of the documents whose text is kept on one side only.
  static func unknown(_ old: [DocumentProse], _ new: [DocumentProse]) -> [String] {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return new.filter { document in
      before[document.id].map { ($0.passages == nil) != (document.passages == nil) } ?? false
    }.map(\.name)
  }

  private static func changes(_ old: DocumentProse, _ new: DocumentProse) -> [Change] {
    guard let before = old.passages, let after = new.passages, before != after else { return [] }
    let matching = PassageMatching(before, after)
    let (oldRecords, newRecords) = (PassageRecords(old, before), PassageRecords(new, after))
    // The records of duties tell of those that are new or gone.
    let removed = matching.removed.filter { before[$0].kind != .duty }.map {
      Change(removed: oldRecords.record(at: $0))
    }
    let added = matching.added.filter { after[$0].kind != .duty }.map { Change(added: newRecords.record(at: $0)) }
    let changed = matching.pairs.flatMap { pair -> [Change] in
      if before[pair.old] == after[pair.new], !pair.isMoved { return [] }
      let (a, b) = (oldRecords.record(at: pair.old), newRecords.record(at: pair.new))
      return zip(a.fields, b.fields).compactMap { earlier, later in
        let isSame = later.key == "position" ? !pair.isMoved : earlier.value.isSame(as: later.value)
        return isSame ? nil : Change(a, b, field: later, from: earlier.value, to: later.value)
      }
    }
    return removed + changed + added
  }
}

/// Makes records of single passages of a text.
private struct PassageRecords {
  let document: DocumentProse
  let passages: [Passage]

  init(_ document: DocumentProse, _ passages: [Passage]) {
    (self.document, self.passages) = (document, passages)
  }

  func record(at index: Int) -> Record {
    let passage = passages[index]
    let heading = passages[..<index].last { $0.kind == .heading }?.text
    let section = heading.map { Folding.slug($0) } ?? "dau"
    let place = heading.map { ", mục “\(Self.shortened($0))”" } ?? ""
    let concern: Concern = document.kind == .fullText ? .issued : .wording
    return Record(
      .passage, "\(document.id).\(section.prefix(60))",
      name: "\(document.name)\(place): \(passage.kind.word) “\(Self.shortened(passage.text))”",
      fields: [
        Field("text", passage.kind.word, .text(passage.text), concern),
        Field("kind", "cách trình bày", .choice(passage.kind.rawValue, shown: passage.kind.word), concern),
        Field("depth", "cấp", .integer(passage.depth), concern),
        Field("position", "vị trí", .text(position(of: index)), concern),
      ],
      standing: document.kind == .fullText
        ? Standing(added: .issued, removed: .issued) : Standing(added: .wording, removed: .wording),
      origin: document.origin, path: [.passage(index)], touches: document.touches)
  }

  private func position(of index: Int) -> String {
    index == 0 ? "đầu văn bản" : "sau “\(Self.shortened(passages[index - 1].text))”"
  }

  private static func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(59) + "…" : text }
}

extension Passage.Kind {
  var word: String {
    switch self {
    case .heading: "đề mục"
    case .paragraph: "đoạn"
    case .item, .numbered: "gạch đầu dòng"
    case .quote: "trích dẫn"
    case .footnote: "chú thích"
    case .code: "khối chữ"
    case .rule: "đường kẻ"
    case .tableHead: "dòng đầu bảng"
    case .tableRow: "dòng bảng"
    case .note: "khung ghi chú"
    case .view: "bảng, hình của chương trình"
    case .duty: "nhiệm vụ mục"
    }
  }
}

import PlanModel

/// The duties of a document with their ids.
struct DocumentDuties {
  private(set) var duties: [DocumentDuty] = []
  /// Where each of them is written: its item.
  private(set) var items: [Located<String>] = []
  /// All bodies that they name.
  private(set) var bodies: [Located<Ref<Agency>>] = []

  /// Gives the ids: that of the document and the item, numbered where an item has several assignments.
  init(_ drafts: [DocumentViews.Draft], document: String, path: String) {
    let total = Dictionary(grouping: drafts, by: \.item.value).mapValues(\.count)
    var used: [String: Int] = [:]
    for draft in drafts {
      let item = draft.item.value
      let number = used[item, default: 0] + 1
      used[item] = number
      let base = "\(document).\(item.lowercased())"
      let id = total[item] == 1 ? base : "\(base).\(number)"
      let duty = Duty(
        id: id, text: draft.text, leads: draft.leads.map(\.value), cooperating: draft.cooperating.map(\.value),
        due: draft.due, dueBasis: draft.due == nil ? .none : .text)
      duties.append(DocumentDuty(item: item, duty: duty, origin: Origin(file: path, record: id)))
      items.append(draft.item)
      bodies += draft.leads + draft.cooperating
    }
  }

  /// The texts of the items that corrections can touch.
  var fields: [CorrectedField] {
    var texts: [String: [String]] = [:]
    var order: [String] = []
    for duty in duties {
      if texts[duty.item] == nil { order.append(duty.item) }
      texts[duty.item, default: []].append(duty.duty.text)
    }
    return order.map { CorrectedField($0, texts[$0] ?? []) }
  }
}

import PlanModel

extension FilledForm: Written {
  /// The entries with a value, and those that a border of the period leaves open.
  func write(to output: inout ModelOutput) {
    output.object { record in
      record.field("form", form.rawValue)
      record.field("unit", unit)
      record.field("cluster", cluster)
      record.field("year", period.year)
      record.field("span", period.span.rawValue)
      record.field("firstDay", period.firstDay)
      record.field("lastDay", period.lastDay)
      let told = entries.filter { $0.value != nil || $0.undecided > 0 }
      record.list("entries", told) { output, entry in entry.write(to: &output) }
    }
  }
}

extension FormEntry: Written {
  func write(to output: inout ModelOutput) {
    output.object(onOneLine: true) { record in
      record.field("row", row.number)
      record.field("figure", row.kind)
      record.field("value", value)
      if case .counted(let known, let whole)? = basis {
        record.field("known", known)
        record.field("of", whole)
      }
      record.field("contradicted", contradicted)
      if undecided > 0 { record.field("undecided", undecided) }
    }
  }
}

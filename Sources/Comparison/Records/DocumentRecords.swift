import PlanModel

extension LibraryRecords {
  func letter(_ letter: Letter) -> Record {
    let number = letter.number.value ?? letter.symbol ?? letter.id
    return Record(
      .letter, letter.id, name: "Văn bản \(number)", fields: fields(of: letter),
      children: duties(letter.duties, of: .letter(letter.id), in: "Văn bản \(number)"), standing: .register,
      origin: letter.origin, path: [], touches: [.letter(letter.id)])
  }

  private func fields(of letter: Letter) -> [Field] {
    [
      Field("kind", "loại nội dung", letter.kind.shown, .register),
      Field("number", "số, ký hiệu", FieldValue(letter.number, FieldValue.text), .issued),
      Field("symbol", "ký hiệu in sẵn", FieldValue(letter.symbol, FieldValue.text), .issued),
      Field("issuer", "cơ quan ban hành", .reference(name(letter.issuer)), .issued),
      Field("place", "nơi ban hành", FieldValue(letter.place, FieldValue.text), .issued),
      Field("date", "ngày ban hành", FieldValue(letter.date, FieldValue.time), .issued),
      Field("subject", "trích yếu", .text(letter.subject), .issued),
      Field("addressees", "kính gửi", .sequence(letter.addressees), .issued),
      Field("to", "nơi được giao", FieldValue(letter.addressedTo.map(name)), .register),
      Field("recipients", "nơi nhận", FieldValue(letter.recipients, FieldValue.sequence), .issued),
      Field("signer", "người ký", letter.signer.shown, .issued),
      Field("legalBases", "căn cứ", FieldValue(letter.legalBases, FieldValue.sequence), .issued),
      Field("corrections", "hiệu chỉnh", letter.corrections.shown, .wording),
      Field("notes", "ghi chú", FieldValue(set: letter.notes), .wording),
      Field("sources", "nguồn", FieldValue(letter.sources.map(name)), .register),
    ]
  }

  /// The duties that a document's text assigns.
  func duties(_ duties: [DocumentDuty], of owner: Touch, in document: String) -> [Record] {
    duties.map { duty in
      let agencies = (duty.duty.leads + duty.duty.cooperating).map { Touch.agency(library.agencies[$0].id) }
      return Record(
        .duty, duty.duty.id, name: "\(document), nhiệm vụ \(duty.item): \(StatusShift.shortened(duty.duty.text))",
        fields: [
          Field("text", "nội dung nhiệm vụ", .text(duty.duty.text), .issued),
          Field("lead", "chủ trì", FieldValue(duty.duty.leads.map(name)), .issued),
          Field("cooperating", "phối hợp", FieldValue(duty.duty.cooperating.map(name)), .issued),
          Field("due", "thời hạn", FieldValue(duty.duty.due, FieldValue.time), .deadline),
        ],
        standing: .issued, origin: duty.origin, path: [.assignment(duty.item)], touches: [owner] + agencies)
    }
  }
}

extension Known<Signer> {
  var shown: FieldValue { FieldValue(self) { .sequence($0.authority + [$0.name]) } }
}

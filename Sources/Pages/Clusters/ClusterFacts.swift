import PlanModel

extension ClusterDossier {
  /// What the registers and the annex say of the cluster, each with where it comes from.
  var facts: [Fact] {
    var facts = [Fact(words(.columnUnit), [[links.unit(cluster.unit)]])]
    facts.append(Fact(words(.factKind), [[.text(words(cluster.isCraftVillage ? .kindCraftVillage : .kindPlain))]]))
    add(&facts, .columnDeveloper, developers)
    for kind in Self.order { add(&facts, context.key(of: kind), paragraphs(of: kind)) }
    if let base = cluster.extends { add(&facts, .factExtends, [[links.cluster(base)]]) }
    add(&facts, .factExtendedBy, context.extensions(of: ref).map { [links.cluster($0)] })
    add(&facts, .columnRow, rows.map { [links.row(at: $0, in: context)] } + otherRows)
    facts += [context.formFact(of: ref, from: path)].compactMap(\.self)
    add(&facts, .factCarried, context.carriedOver(ref, links: links))
    let others = cluster.aliases.filter { $0 != cluster.name }
    add(&facts, .factAliases, others.map { [.text($0)] })
    return facts
  }

  private func add(_ facts: inout [Fact], _ key: WordingKey, _ paragraphs: [[Inline]]) {
    if !paragraphs.isEmpty { facts.append(Fact(words(key), paragraphs)) }
  }

  private static let order: [ClusterFact.Kind] = [
    .area, .totalInvestment, .communes, .establishmentDecision, .establishmentReported, .occupancy,
    .expectedOperation, .other,
  ]

  /// The developers of the annex rows, then what other sources say.
  private var developers: [[Inline]] {
    rows.flatMap { place in
      context.developer(at: place, links: links).map { $0 + [.aside(" (\(context.name(ofRowAt: place)))")] }
    } + otherDevelopers + paragraphs(of: .developer)
  }

  private var otherRows: [[Inline]] {
    others.flatMap { view in view.rows(of: ref).map { [view.rowLink(at: $0, from: path)] } }
  }

  private var otherDevelopers: [[Inline]] {
    others.flatMap { view in
      view.rows(of: ref).flatMap { place in
        view.developer(at: place, links: view.links(from: path)).map { name in
          name + [.aside(" (\(view.nameWithPlan(ofRowAt: place)))")]
        }
      }
    }
  }

  private func paragraphs(of kind: ClusterFact.Kind) -> [[Inline]] {
    cluster.facts.indices.filter { cluster.facts[$0].kind == kind }.map { paragraph(cluster.facts[$0]) }
  }

  /// Value, date, sources; certainty and note where they limit it.
  private func paragraph(_ fact: ClusterFact) -> [Inline] {
    var inlines = Inline.flow(fact.text)
    if fact.date != .unknown { inlines.append(.aside(" (\(DateText.inSentence(fact.date)))")) }
    for source in fact.sources {
      inlines.append(.text(" "))
      inlines += context.sharedTexts.sources[source.index]
    }
    let certainty = fact.certainty == .stated ? nil : context.words(of: fact.certainty)
    switch (certainty, fact.note) {
    case (nil, nil): break
    case (let limit?, nil), (nil, let limit?): inlines.append(.aside(" \(limit)"))
    case (let certainty?, let note?): inlines.append(.aside(" \(certainty): \(note)"))
    }
    return inlines
  }
}

extension PageContext {
  /// What a fact of a cluster is about: "Diện tích".
  func name(of kind: ClusterFact.Kind) -> String { wording(key(of: kind)) }

  func key(of kind: ClusterFact.Kind) -> WordingKey {
    switch kind {
    case .area: .factArea
    case .totalInvestment: .factInvestment
    case .communes: .factCommunes
    case .establishmentDecision: .factDecision
    case .establishmentReported: .factEstablished
    case .occupancy: .factOccupancy
    case .expectedOperation: .factOperation
    case .developer: .columnDeveloper
    case .other: .factOther
    }
  }
}

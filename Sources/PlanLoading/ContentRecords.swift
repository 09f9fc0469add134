import DataSyntax
import Diagnostics
import PlanModel

/// Everything the content folder says, as written: the records of all files.
struct ContentRecords {
  private(set) var site: SiteRecord?
  private(set) var registers = RegisterRecords()
  private(set) var plans: [(year: Int, record: PlanRecord)] = []
  private(set) var annexes: [(year: Int, document: DataDocument)] = []
  private(set) var progress: [ProgressFileRecord] = []
  private(set) var bodies: [DocumentRecord<PlanBodyFront>] = []
  private(set) var letters: [DocumentRecord<LetterFront>] = []
  private(set) var acceptances: [Acceptance] = []
  private(set) var documents: [DataDocument] = []
  /// The years of all plans with a file of their own, readable or not.
  let planYears: [Int]
  /// The years of the annexes that could not be read.
  private(set) var unreadAnnexes: [Int] = []

  /// Reads the files one by one; the faults of each are reported, whatever the others have.
  init(_ folder: ContentFolder, _ diagnostics: inout [Diagnostic]) {
    planYears = folder.entries.compactMap { if case .plan(let year) = $0.kind { year } else { nil } }
    for entry in folder.entries {
      switch entry.kind {
      case .planBody(let year):
        if let body = DocumentRecord.read(entry.file, &diagnostics, { PlanBodyFront(&$0, year: year) }) {
          bodies.append(body)
        }
      case .letter(let slug):
        if let letter = DocumentRecord.read(entry.file, &diagnostics, { LetterFront(&$0, slug: slug) }) {
          letters.append(letter)
        }
      default:
        let reading = DataReader.read(path: entry.file.path, bytes: entry.file.bytes)
        diagnostics.append(contentsOf: reading.diagnostics)
        if let document = reading.document {
          documents.append(document)
          take(document, as: entry.kind, &diagnostics)
        } else if case .annex(let year) = entry.kind {
          unreadAnnexes.append(year)
        }
      }
    }
  }

  private mutating func take(_ document: DataDocument, as kind: ContentFile, _ diagnostics: inout [Diagnostic]) {
    switch kind {
    case .site: site = SiteRecord.read(document, &diagnostics)
    case .units: registers.units = UnitRecord.list(document, &diagnostics)
    case .sources: registers.sources = SourceRecord.list(document, &diagnostics)
    // In the order of paths agencies come before developers.
    case .agencies: registers.agencies += AgencyRecord.list(document, key: "agencies", &diagnostics)
    case .developers: registers.agencies += AgencyRecord.list(document, key: "developers", &diagnostics)
    case .indicators: registers.indicators = IndicatorRecord.list(document, &diagnostics)
    case .acceptances: acceptances = Acceptance.list(document, &diagnostics)
    case .clusters:
      if let file = diagnostics.collect(MappingReader.read(document) { ClusterFileRecord(&$0) }) {
        registers.clusterFiles.append(file)
      }
    case .plan(let year):
      if let record = PlanRecord.read(document, &diagnostics) { plans.append((year, record)) }
    case .annex(let year): annexes.append((year, document))
    case .progress(let year):
      if let record = ProgressFileRecord.read(document, year: year, &diagnostics) { progress.append(record) }
    case .planBody, .letter: break
    }
  }
}

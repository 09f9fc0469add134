import DataSyntax
import Diagnostics
import Parallel
import PlanModel

/// Everything the content folder says, as written: the records of all files.
struct ContentRecords: Sendable {
  private(set) var site: SiteRecord?
  private(set) var registers = RegisterRecords()
  private(set) var plans: [(year: Int, record: PlanRecord)] = []
  private(set) var annexes: [(year: Int, reading: AnnexReading)] = []
  private(set) var progress: [ProgressFileRecord] = []
  private(set) var bodies: [DocumentRecord<PlanBodyFront>] = []
  private(set) var letters: [DocumentRecord<LetterFront>] = []
  private(set) var acceptances: [Acceptance] = []
  /// The trees of the YAML and JSON files, where they are kept.
  private(set) var documents: [DataDocument] = []
  /// The years of all plans with a file of their own, readable or not.
  private(set) var planYears: [Int] = []
  /// The years of the annexes that could not be read.
  private(set) var unreadAnnexes: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the files; the faults of each are reported, whatever the others have.
  ///
  /// - Parameters:
  ///   - folder: the files by what they are.
  ///   - jobs: workers; what they read does not depend on their number.
  ///   - keepsDocuments: whether the trees of the files stay when their records are made.
  init(_ folder: ContentFolder, jobs: Int, keepsDocuments: Bool) {
    let files = Workers.map(folder.entries, jobs: jobs) { ContentRecords($0, keepsDocuments: keepsDocuments) }
    for file in files { add(file) }
  }

  /// The records of one file.
  private init(_ entry: ContentFolder.Entry, keepsDocuments: Bool) {
    if case .plan(let year) = entry.kind { planYears = [year] }
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
        if keepsDocuments { documents.append(document) }
        take(document, as: entry.kind)
      } else if case .annex(let year) = entry.kind {
        unreadAnnexes.append(year)
      }
    }
  }

  private mutating func take(_ document: DataDocument, as kind: ContentFile) {
    switch kind {
    case .site: site = SiteRecord.read(document, &diagnostics)
    case .units: registers.units = UnitRecord.list(document, &diagnostics)
    case .sources: registers.sources = SourceRecord.list(document, &diagnostics)
    case .agencies: registers.agencies = AgencyRecord.list(document, key: "agencies", &diagnostics)
    case .developers: registers.agencies = AgencyRecord.list(document, key: "developers", &diagnostics)
    case .indicators: registers.indicators = IndicatorRecord.list(document, &diagnostics)
    case .acceptances: acceptances = Acceptance.list(document, &diagnostics)
    case .clusters:
      if let file = diagnostics.collect(MappingReader.read(document) { ClusterFileRecord(&$0) }) {
        registers.clusterFiles.append(file)
      }
    case .plan(let year):
      if let record = PlanRecord.read(document, &diagnostics) { plans.append((year, record)) }
    case .annex(let year): annexes.append((year, AnnexReading(document)))
    case .progress(let year):
      if let record = ProgressFileRecord.read(document, year: year, &diagnostics) { progress.append(record) }
    case .planBody, .letter: break
    }
  }

  /// Adds the records of a file; files come in the order of their paths, agencies before developers.
  private mutating func add(_ file: ContentRecords) {
    site = file.site ?? site
    registers.add(file.registers)
    plans += file.plans
    annexes += file.annexes
    progress += file.progress
    bodies += file.bodies
    letters += file.letters
    acceptances += file.acceptances
    documents += file.documents
    planYears += file.planYears
    unreadAnnexes += file.unreadAnnexes
    diagnostics += file.diagnostics
  }
}

import PlanModel

/// What a content file is, told by its path.
enum ContentFile: Hashable {
  case site
  case units
  case sources
  case agencies
  case developers
  case indicators
  case acceptances
  case clusters
  case plan(year: Int)
  case annex(year: Int)
  case progress(year: Int)
  /// The body of a plan, in Markdown.
  case planBody(year: Int)
  /// A letter or other directing document, in Markdown.
  case letter(slug: String)

  /// The kind of the file at a path without its extension, such as `plans/2021/annex-3`.
  init?(stem: String) {
    let parts = stem.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: self.init(top: stem)
    case 2 where parts[0] == "clusters" && !parts[1].isEmpty: self = .clusters
    case 3 where parts[0] == "plans":
      guard let year = Self.year(parts[1]) else { return nil }
      if parts[2] == "plan" {
        self = .plan(year: year)
      } else if parts[2].hasPrefix("annex-") {
        self = .annex(year: year)
      } else {
        return nil
      }
    case 4 where parts[0] == "plans" && parts[2] == "progress" && !parts[3].isEmpty:
      guard let year = Self.year(parts[1]) else { return nil }
      self = .progress(year: year)
    default: return nil
    }
  }

  /// The kind of a Markdown file at a path without its extension, such as `plans/2021/plan`.
  init?(markdownStem stem: String) {
    let parts = stem.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0] == "directives", ValueReader.isID(parts[1]) {
      self = .letter(slug: String(parts[1]))
    } else if parts.count == 3, parts[0] == "plans", parts[2] == "plan", let year = Self.year(parts[1]) {
      self = .planBody(year: year)
    } else {
      return nil
    }
  }

  private init?(top stem: String) {
    switch stem {
    case "site": self = .site
    case "units": self = .units
    case "sources": self = .sources
    case "agencies": self = .agencies
    case "developers": self = .developers
    case "indicators": self = .indicators
    case "acceptances": self = .acceptances
    default: return nil
    }
  }

  /// The year of a plan folder: four digits, of the years that dates may have.
  static func year(_ text: Substring) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text),
      CalendarDate.years.contains(year)
    else { return nil }
    return year
  }
}

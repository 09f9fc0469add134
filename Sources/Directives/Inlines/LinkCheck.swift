import Diagnostics

/// The addresses that links may have.
enum LinkCheck {
  /// Why an address is refused.
  enum Refusal: Error {
    case empty, scheme(String), absolute, malformed

    func diagnostic(_ address: String, at place: Place) -> Diagnostic {
      let shown = Shortened.text(address)
      switch self {
      case .empty: return Diagnostic(.markdownLinkEmpty, at: place)
      case .scheme(let scheme): return Diagnostic(.markdownLinkScheme, at: place, ["scheme": Shortened.text(scheme)])
      case .absolute: return Diagnostic(.markdownLinkAbsolute, at: place, ["address": shown])
      case .malformed: return Diagnostic(.markdownLinkMalformed, at: place, ["address": shown])
      }
    }
  }

  /// Sorts an address, its entities and escapes already read, into the allow-list.
  static func destination(_ address: String) -> Result<LinkDestination, Refusal> {
    guard !address.isEmpty else { return .failure(.empty) }
    let isPlain = address.unicodeScalars.allSatisfy { scalar in
      !UnseenScalars.contains(scalar) && !scalar.properties.isWhitespace
        && !"\\<>\"`{}|^".unicodeScalars.contains(scalar)
    }
    let path = address.prefix { !"/?#".contains($0) }
    guard let colon = path.firstIndex(of: ":") else {
      if !isPlain { return .failure(address.hasPrefix("\\") ? .absolute : .malformed) }
      if address.hasPrefix("/") { return .failure(.absolute) }
      if !address.hasPrefix("#") { return .success(.relative(address)) }
      return address == "#" ? .failure(.empty) : .success(.fragment(String(address.dropFirst())))
    }
    let rest = address[address.index(after: colon)...]
    return remote(address, scheme: String(path[..<colon]), rest: rest, isPlain: isPlain)
  }

  private static func remote(
    _ address: String, scheme: String, rest: Substring, isPlain: Bool
  ) -> Result<LinkDestination, Refusal> {
    switch scheme.lowercased() {
    case "https", "http":
      let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      let isWeb = isPlain && rest.hasPrefix("//") && !host.isEmpty && !host.contains("@")
      return isWeb ? .success(.web(address)) : .failure(.malformed)
    case "mailto":
      let parts = rest.prefix { $0 != "?" }.split(separator: "@", omittingEmptySubsequences: false)
      return isPlain && parts.count == 2 && !parts.contains("") ? .success(.mail(address)) : .failure(.malformed)
    default: return .failure(.scheme(scheme))
    }
  }
}

/// Text of a file as a message quotes it.
enum Shortened {
  /// The first line of the text, at most 60 characters of it.
  static func text(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    return line.count > 60 || line.count < text.count ? line.prefix(60) + "…" : String(line)
  }
}

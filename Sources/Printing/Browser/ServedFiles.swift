import DataSyntax

/// The files of the site as the browser gets them: from memory, at an address that leads nowhere.
struct ServedFiles {
  /// `.invalid` is a name that no machine can have [RFC 2606].
  static let root = "http://tiendo.invalid/"

  private let files: [String: [UInt8]]

  init(_ files: some Sequence<(path: String, bytes: [UInt8])>) {
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// No files.
  static let none = ServedFiles([])

  /// The command that answers a request of the browser; nil where the request has no number.
  func answer(to request: Node) -> (method: String, parameters: KeyValuePairs<String, ProtocolValue>)? {
    guard let number = request["requestId"]?.text else { return nil }
    let address = request["request"]?["url"]?.text ?? ""
    let path = address.hasPrefix(Self.root) ? address.dropFirst(Self.root.count).prefix { $0 != "#" && $0 != "?" } : ""
    guard let bytes = files[String(path)] else {
      return ("Fetch.failRequest", ["requestId": .text(number), "errorReason": "BlockedByClient"])
    }
    let type: KeyValuePairs<String, ProtocolValue> = ["name": "Content-Type", "value": .text(Self.type(of: path))]
    return (
      "Fetch.fulfillRequest",
      [
        "requestId": .text(number), "responseCode": 200, "responseHeaders": .list([.object(type)]),
        "body": .bytes(bytes),
      ]
    )
  }

  private static func type(of path: Substring) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "woff2": "font/woff2"
    case "ttf": "font/ttf"
    default: "application/octet-stream"
    }
  }
}

import DataSyntax

/// A message of the browser: the answer to a command, or an event.
struct ProtocolMessage {
  /// The number of the command that it answers.
  let id: Int?
  /// The name of the event.
  let method: String?
  /// The result of a command, or the parameters of an event.
  let content: Node?
  /// Why the command was refused.
  let refusal: String?

  /// - Returns: nil where the bytes are no such message.
  init?(_ bytes: [UInt8]) {
    let limits = ReadingLimits(fileSize: Self.greatestSize, lineLength: Self.greatestSize, depth: 30, faults: 1)
    guard let root = DataReader.read(path: "message.json", bytes: bytes, limits: limits).document?.root else {
      return nil
    }
    id = root["id"]?.text.flatMap { Int($0) }
    method = root["method"]?.text
    content = root["result"] ?? root["params"]
    refusal = root["error"].map { $0["message"]?.text ?? "?" }
    if id == nil, method == nil { return nil }
  }

  /// A print of a hundred pages has a few megabytes.
  static let greatestSize = 512 << 20
}

extension Node {
  /// The value of a key; nil where there is none or the node is no mapping.
  subscript(key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  var text: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }
}

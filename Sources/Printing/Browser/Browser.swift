import DataSyntax
import Glibc
import Processes

/// A headless Chromium with one empty page, driven through two pipes; no port is opened and nothing reaches the network.
///
/// It ends with the last use of this value, together with the folder of its profile.
struct Browser: ~Copyable {
  /// The version it gives, `156.0.8078.79`.
  private(set) var version = ""
  private let companion: Companion
  private var stream: MessageStream
  private var lastNumber = 0
  /// The page that commands go to; nil: the browser as a whole.
  private var session: String?
  /// The last document that was loaded whole.
  private var loaded: String?

  /// Starts a browser and opens a page.
  ///
  /// - Parameters:
  ///   - program: the browser's name on the path, or its path.
  ///   - limit: the time within which it must be ready.
  ///   - stop: the signals that end the waiting.
  /// - Returns: the browser, ready to print.
  /// - Throws: why it did not get ready.
  static func open(_ program: String, limit: Duration, stop: StopSignals) throws(BrowserFault) -> Browser {
    var browser = Browser(try start(program), stop: stop)
    try browser.openPage(by: .now + limit)
    return browser
  }

  private init(_ companion: consuming Companion, stop: StopSignals) {
    stream = MessageStream(reading: companion.reading, writing: companion.writing, stop: stop)
    self.companion = companion
  }

  private static func start(_ program: String) throws(BrowserFault) -> Companion {
    guard let folder = ScratchFolder(prefix: "tiendo-print") else { throw .ended("") }
    let path = folder.path
    let companion = Companion(
      program, BrowserArguments.words(folder: path), environment: BrowserArguments.environment(folder: path),
      folder: folder)
    guard let companion else { throw errno == ENOENT ? .missing : .ended("") }
    return companion
  }

  private mutating func openPage(by deadline: ContinuousClock.Instant) throws(BrowserFault) {
    let product = try call("Browser.getVersion", [:], .none, by: deadline)["product"]?.text ?? ""
    version = product.split(separator: "/").last.map(String.init) ?? product
    let target = try call("Target.createTarget", ["url": "about:blank"], .none, by: deadline)["targetId"]?.text
    guard let target else { throw .unreadable }
    let attaching: KeyValuePairs<String, ProtocolValue> = ["targetId": .text(target), "flatten": true]
    session = try call("Target.attachToTarget", attaching, .none, by: deadline)["sessionId"]?.text
    if session == nil { throw .unreadable }
    _ = try call("Page.enable", [:], .none, by: deadline)
    _ = try call("Page.setLifecycleEventsEnabled", ["enabled": true], .none, by: deadline)
    _ = try call("Fetch.enable", ["patterns": .list([.object(["urlPattern": "*"])])], .none, by: deadline)
  }

  /// Sends a command and waits for its answer; requests that come meanwhile are served.
  mutating func call(
    _ method: String, _ parameters: KeyValuePairs<String, ProtocolValue>, _ files: ServedFiles,
    by deadline: ContinuousClock.Instant
  ) throws(BrowserFault) -> Node {
    let number = try send(method, parameters, by: deadline)
    while true {
      let message = try receive(files, by: deadline)
      guard message.id == number else { continue }
      if let refusal = message.refusal { throw .refused("\(method): \(refusal)") }
      guard let content = message.content else { throw .unreadable }
      return content
    }
  }

  /// Waits until a document is loaded with everything that belongs to it.
  mutating func wait(
    forDocument loader: String, _ files: ServedFiles, by deadline: ContinuousClock.Instant
  ) throws(BrowserFault) {
    while loaded != loader { _ = try receive(files, by: deadline) }
  }

  private mutating func send(
    _ method: String, _ parameters: KeyValuePairs<String, ProtocolValue>, by deadline: ContinuousClock.Instant
  ) throws(BrowserFault) -> Int {
    lastNumber += 1
    let numbered: KeyValuePairs<String, ProtocolValue> = [
      "id": .number(lastNumber), "method": .text(method), "params": .object(parameters),
    ]
    var message: [UInt8] = []
    ProtocolValue.object(numbered).write(to: &message)
    if let session {
      message.removeLast()
      message += ",\"sessionId\":".utf8
      ProtocolValue.text(session).write(to: &message)
      message.append(UInt8(ascii: "}"))
    }
    do throws(BrowserFault) {
      try stream.send(message + [0], by: deadline)
    } catch {
      throw explained(error)
    }
    return lastNumber
  }

  /// The next message; what events ask for is done.
  private mutating func receive(
    _ files: ServedFiles, by deadline: ContinuousClock.Instant
  ) throws(BrowserFault) -> ProtocolMessage {
    let bytes: [UInt8]
    do throws(BrowserFault) {
      bytes = try stream.next(by: deadline)
    } catch {
      throw explained(error)
    }
    guard let message = ProtocolMessage(bytes) else { throw .unreadable }
    switch message.method {
    case "Fetch.requestPaused":
      guard let request = message.content, let answer = files.answer(to: request) else { throw .unreadable }
      _ = try send(answer.method, answer.parameters, by: deadline)
    case "Page.lifecycleEvent" where message.content?["name"]?.text == "load":
      loaded = message.content?["loaderId"]?.text
    case "Inspector.targetCrashed", "Target.targetCrashed": throw .ended("")
    default: break
    }
    return message
  }

  /// A browser that has ended tells why in its last line.
  private func explained(_ fault: BrowserFault) -> BrowserFault {
    fault == .ended("") ? .ended(String(companion.lastLine.suffix(160))) : fault
  }
}

import Foundation
import Processes
import Testing

@testable import Printing

@Suite struct ProtocolTests {
  @Test func `commands are written as JSON`() {
    var json: [UInt8] = []
    ProtocolValue.object([
      "text": "a\"\\\n\u{1F}ổ", "number": -7, "flag": true, "bytes": .bytes([1, 2]), "list": .list([1, false]),
      "none": .object([:]),
    ]).write(to: &json)
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"text":"a\"\\\u000a\u001fổ","number":-7,"flag":true,"bytes":"AQI=","list":[1,false],"none":{}}"#)
  }

  @Test func `answers, refusals and events are told apart, and rubbish is none of them`() {
    let answer = ProtocolMessage(Array(#"{"id":3,"result":{"data":"Zg=="},"sessionId":"S"}"#.utf8))
    #expect(answer?.id == 3)
    #expect(answer?.content?["data"]?.text == "Zg==")
    let refusal = ProtocolMessage(Array(#"{"id":4,"error":{"code":-32000,"message":"Printing failed"}}"#.utf8))
    #expect(refusal?.refusal == "Printing failed")
    let event = ProtocolMessage(Array(#"{"method":"Page.lifecycleEvent","params":{"name":"load"}}"#.utf8))
    #expect(event?.method == "Page.lifecycleEvent")
    for rubbish in ["", "xin chào", "{}", "[1]", #"{"id":"#, #"{"result":{}}"#] {
      #expect(ProtocolMessage(Array(rubbish.utf8)) == nil, "\(rubbish)")
    }
  }

  /// A stream whose other end is in the test's hand.
  private static func stream() throws -> (stream: MessageStream, hear: FileHandle, speak: FileHandle) {
    let (inward, outward) = (Foundation.Pipe(), Foundation.Pipe())
    let stream = MessageStream(
      reading: dup(inward.fileHandleForReading.fileDescriptor),
      writing: dup(outward.fileHandleForWriting.fileDescriptor), stop: StopSignals())
    return (stream, outward.fileHandleForReading, inward.fileHandleForWriting)
  }

  private static func text(_ message: [UInt8]) -> String { String(decoding: message, as: UTF8.self) }

  @Test func `messages come whole, however they are cut, up to the greatest print`() throws {
    var (stream, _, speak) = try Self.stream()
    let deadline = ContinuousClock.now + .seconds(20)
    try speak.write(contentsOf: Data("mot\0hai\0b".utf8))
    let short = [try Self.text(stream.next(by: deadline)), try Self.text(stream.next(by: deadline))]
    #expect(short == ["mot", "hai"])
    let long = Data(repeating: 65, count: 5_000_000)
    let writing = speak
    Thread.detachNewThread { try? writing.write(contentsOf: Data("a\0".utf8) + long + Data([0]) + Data("het\0".utf8)) }
    let second = try Self.text(stream.next(by: deadline))
    #expect(second == "ba")
    let received = try stream.next(by: deadline)
    #expect(received.count == 5_000_000)
    let last = try Self.text(stream.next(by: deadline))
    #expect(last == "het")
  }

  private static func fault(_ stream: inout MessageStream, within limit: Duration) -> BrowserFault? {
    do throws(BrowserFault) {
      _ = try stream.next(by: .now + limit)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a browser that says nothing is waited for until the time is up, and one that is gone not at all`() throws
  {
    var (stream, _, speak) = try Self.stream()
    let first = Self.fault(&stream, within: .milliseconds(50))
    #expect(first == .silent)
    try speak.write(contentsOf: Data("nửa câu".utf8))
    let second = Self.fault(&stream, within: .milliseconds(50))
    #expect(second == .silent)
    try speak.close()
    let third = Self.fault(&stream, within: .seconds(60))
    #expect(third == .ended(""))
  }

  @Test func `requests are answered from the site, and what is not in it is blocked`() throws {
    let files = ServedFiles([("a/trang.html", Array("<p>".utf8)), ("assets/x.css", [])])
    for (address, method) in [
      ("http://tiendo.invalid/a/trang.html", "Fetch.fulfillRequest"),
      ("http://tiendo.invalid/assets/x.css?v=1#y", "Fetch.fulfillRequest"),
      ("http://tiendo.invalid/a/", "Fetch.failRequest"), ("https://example.org/a/trang.html", "Fetch.failRequest"),
      ("file:///etc/passwd", "Fetch.failRequest"), ("", "Fetch.failRequest"),
    ] {
      let event = #"{"method":"Fetch.requestPaused","params":{"requestId":"7","request":{"url":"\#(address)"}}}"#
      let message = try #require(ProtocolMessage(Array(event.utf8))?.content)
      #expect(files.answer(to: message)?.method == method, "\(address)")
    }
  }
}

import Markup

/// What a file offers and what it asks for, in numbers: enough to see that every address leads somewhere when the
/// file's bytes are gone.
struct FileLinks: Sendable {
  /// The file itself and each of its ids.
  let offered: [AddressHash]
  /// Where its addresses lead, each once.
  let wanted: [AddressHash]
  /// An id stands twice, or an address can lead nowhere whatever the other files are.
  let isFaulty: Bool

  init(_ file: OutputFile) {
    var reader = LinkReader(path: file.path)
    if file.path.hasSuffix(".html") {
      file.bytes.withUnsafeBufferPointer { reader.read($0) }
    } else if let found = PageAddresses(file) {
      reader.take(found)
    }
    let ids = reader.ids.once
    offered = [reader.page] + ids
    wanted = reader.wanted.once
    isFaulty = reader.isFaulty || ids.count < reader.ids.count
  }
}

/// Reads ids and addresses out of a page.
private struct LinkReader {
  let path: String
  let page: AddressHash
  /// The page's folders with the `/` behind them, the root first.
  private let folders: [AddressHash]
  private(set) var ids: [AddressHash] = []
  private(set) var wanted: [AddressHash] = []
  private(set) var isFaulty = false

  init(path: String) {
    self.path = path
    var (folders, hash) = ([AddressHash()], AddressHash())
    for byte in path.utf8 {
      hash.add(byte)
      if byte == UInt8(ascii: "/") { folders.append(hash) }
    }
    self.folders = folders
    page = hash
  }

  mutating func take(_ found: PageAddresses) {
    for id in found.ids { ids.append(page.id(id.text.utf8)) }
    for address in found.addresses { want(address.text, isFollowed: address.isFollowed) }
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var tags = TagAttributes(bytes)
    let names = AddressNames(bytes)
    tags.forEach { attribute in
      let use = names.use(of: attribute)
      if use != .none { take(UnsafeBufferPointer(rebasing: bytes[attribute.value]), use) }
    }
  }

  private mutating func take(_ value: UnsafeBufferPointer<UInt8>, _ use: AddressNames.Use) {
    if use == .id, !value.contains(UInt8(ascii: "&")) {
      ids.append(page.id(value))
    } else if use != .id, use != .fetchedSet, let target = target(of: value) {
      wanted.append(target)
    } else if use != .followed || !isSource(value) {
      for (text, use) in use.texts(in: String(decoding: value, as: UTF8.self)) {
        if use == .id { ids.append(page.id(text.utf8)) } else { want(text, isFollowed: use == .followed) }
      }
    }
  }

  /// Whether an address leads to a source on the web, whatever stands behind its host.
  private func isSource(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    address.starts(with: "https://".utf8)
  }

  private mutating func want(_ address: String, isFollowed: Bool) {
    switch LinkCheck.target(of: address, isFollowed: isFollowed, on: path) {
    case .outside: break
    case .forbidden, .nowhere: isFaulty = true
    case .file(let path, let fragment):
      let file = AddressHash(path.utf8)
      wanted.append(fragment.map { file.id($0.utf8) } ?? file)
    }
  }

  /// Where an address leads that has the form pages are full of: `../` any number of times, names of folders and a
  /// file, perhaps `#` and an id; nil for others.
  private func target(of address: UnsafeBufferPointer<UInt8>) -> AddressHash? {
    let (slash, dot, mark) = (UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "#"))
    var (index, level) = (0, folders.count - 1)
    while index + 2 < address.count, address[index] == dot, address[index + 1] == dot, address[index + 2] == slash {
      (index, level) = (index + 3, level - 1)
    }
    guard index < address.count, level >= 0 else { return nil }
    var (hash, last, isPath) = (folders[level], slash, true)
    if index == 0, address[0] == mark { (hash, last) = (page, mark) }
    while index < address.count {
      let byte = address[index]
      if Self.marks.contains(byte) || byte == UInt8(ascii: "\\") {
        switch byte {
        case dot, slash: if isPath, last == slash { return nil }
        case mark: if isPath, last == slash { return nil } else { isPath = false }
        default: return nil
        }
      }
      hash.add(byte)
      last = byte
      index += 1
    }
    return isPath && last == slash ? nil : hash
  }

  /// What is more than a letter in an address: spaces and controls, `.`, `/`, `#`, `&` and `:`; beside them `\`.
  private static let marks = ByteSet(bits: 1 << 0x21 - 1 | 1 << 0x2E | 1 << 0x2F | 1 << 0x23 | 1 << 0x26 | 1 << 0x3A)
}

import Markup

final class ModelText<Model: ~Copyable>: TextAccess, @unchecked Sendable {
  private let get: @Sendable (borrowing Model) -> String

  init(_ get: @escaping @Sendable (borrowing Model) -> String) { self.get = get }

  override func read(_ model: UnsafeRawPointer) -> String { get(model.assumingMemoryBound(to: Model.self).pointee) }
}

final class ModelFlag<Model: ~Copyable>: FlagAccess, @unchecked Sendable {
  private let get: @Sendable (borrowing Model) -> Bool

  init(_ get: @escaping @Sendable (borrowing Model) -> Bool) { self.get = get }

  override func read(_ model: UnsafeRawPointer) -> Bool { get(model.assumingMemoryBound(to: Model.self).pointee) }
}

final class ModelMarkup<Model: ~Copyable>: MarkupAccess, @unchecked Sendable {
  private let put: @Sendable (borrowing Model, inout MarkupBuffer) -> Void

  init(_ put: @escaping @Sendable (borrowing Model, inout MarkupBuffer) -> Void) { self.put = put }

  override func write(_ model: UnsafeRawPointer, into buffer: inout MarkupBuffer) {
    put(model.assumingMemoryBound(to: Model.self).pointee, &buffer)
  }
}

final class ModelList<Model: ~Copyable, Item>: ItemsAccess, @unchecked Sendable {
  private let get: @Sendable (borrowing Model) -> [Item]

  init(_ get: @escaping @Sendable (borrowing Model) -> [Item]) { self.get = get }

  override func isEmpty(_ model: UnsafeRawPointer) -> Bool {
    get(model.assumingMemoryBound(to: Model.self).pointee).isEmpty
  }

  override func visit(_ model: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
    get(model.assumingMemoryBound(to: Model.self).pointee).withUnsafeBufferPointer { items in
      guard let first = items.baseAddress else { return }
      for index in items.indices { body(UnsafeRawPointer(first + index)) }
    }
  }
}

final class ModelOptional<Model: ~Copyable, Item>: ItemsAccess, @unchecked Sendable {
  private let get: @Sendable (borrowing Model) -> Item?

  init(_ get: @escaping @Sendable (borrowing Model) -> Item?) { self.get = get }

  override func isEmpty(_ model: UnsafeRawPointer) -> Bool {
    get(model.assumingMemoryBound(to: Model.self).pointee) == nil
  }

  override func visit(_ model: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
    guard let item = get(model.assumingMemoryBound(to: Model.self).pointee) else { return }
    withUnsafePointer(to: item) { body(UnsafeRawPointer($0)) }
  }
}

final class ModelObject<Model: ~Copyable, Item>: ItemsAccess, @unchecked Sendable {
  private let get: @Sendable (borrowing Model) -> Item

  init(_ get: @escaping @Sendable (borrowing Model) -> Item) { self.get = get }

  override func isEmpty(_ model: UnsafeRawPointer) -> Bool { false }

  override func visit(_ model: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
    withUnsafePointer(to: get(model.assumingMemoryBound(to: Model.self).pointee)) { body(UnsafeRawPointer($0)) }
  }
}

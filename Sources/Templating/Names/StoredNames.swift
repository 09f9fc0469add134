/// Names of what a model holds as it is: it is used where it stands, and nothing is called, copied or counted.
extension NameDeclarations where Model: Copyable {
  /// A text that the model holds.
  package mutating func text(_ name: String, at path: KeyPath<Model, String>) {
    entries.append(NameEntry(name: name, meaning: .text(.stored(offset: Self.offset(of: path)))))
  }

  /// A flag that the model holds.
  package mutating func flag(_ name: String, at path: KeyPath<Model, Bool>) {
    entries.append(NameEntry(name: name, meaning: .flag(.stored(offset: Self.offset(of: path)))))
  }

  /// A list that the model holds.
  @inlinable
  package mutating func list<Item: TemplateModel>(_ name: String, at path: KeyPath<Model, [Item]>) {
    let offset = Self.offset(of: path)
    addItems(
      name, .list, names: { Item.names.table },
      isEmpty: { $0.borrow([Item].self, at: offset) { $0.isEmpty } },
      visit: { model, runner in
        model.borrow([Item].self, at: offset) { runner.run(each: $0) }
      })
  }

  /// Some models or texts, of which the model holds one itself where there is but one, and makes a list of others.
  @inlinable
  package mutating func list<Item: TemplateModel>(
    _ name: String, only path: KeyPath<Model, Item?>, or read: @escaping @Sendable (borrowing Model) -> [Item]
  ) {
    let offset = Self.offset(of: path)
    addItems(
      name, .list, names: { Item.names.table },
      isEmpty: { model in
        model.borrow(Item?.self, at: offset) { $0 == nil } && model.borrow(Model.self, at: 0) { read($0).isEmpty }
      },
      visit: { model, runner in
        let isAbsent = model.borrow(Item?.self, at: offset) { only in
          runner.run(ifPresent: only)
          return only == nil
        }
        if isAbsent { model.borrow(Model.self, at: 0) { runner.run(each: read($0)) } }
      })
  }

  /// A model or text that the model holds or not.
  @inlinable
  package mutating func optional<Item: TemplateModel>(_ name: String, at path: KeyPath<Model, Item?>) {
    let offset = Self.offset(of: path)
    addItems(
      name, .optional, names: { Item.names.table },
      isEmpty: { $0.borrow(Item?.self, at: offset) { $0 == nil } },
      visit: { model, runner in
        model.borrow(Item?.self, at: offset) { runner.run(ifPresent: $0) }
      })
  }

  /// A model that the model holds.
  @inlinable
  package mutating func object<Item: TemplateModel>(_ name: String, at path: KeyPath<Model, Item>) {
    let offset = Self.offset(of: path)
    addItems(
      name, .object, names: { Item.names.table }, isEmpty: { _ in false },
      visit: { model, runner in runner.run(at: model + offset) })
  }

  @usableFromInline
  static func offset(of path: PartialKeyPath<Model>) -> Int {
    guard let offset = MemoryLayout<Model>.offset(of: path) else {
      preconditionFailure("\(path) does not stand in the model itself")
    }
    return offset
  }
}

extension UnsafeRawPointer {
  /// The value so many bytes further on; without the right to copy it, the compiler does not.
  @inlinable
  func borrow<Value: ~Copyable, Result>(
    _ type: Value.Type, at offset: Int, _ body: (borrowing Value) -> Result
  ) -> Result {
    body((self + offset).assumingMemoryBound(to: type).pointee)
  }
}

extension MessageID {
  /// The messages of this file, in the order of the catalogue.
  package static let templatesMessages: [MessageID] = []
}

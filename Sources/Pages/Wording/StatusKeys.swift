extension WordingKey {
  package static let statusDoneOnTime = WordingKey("status.done-on-time")

  /// The words of the statuses.
  static let statusKeys: [WordingKey] = [statusDoneOnTime]
}

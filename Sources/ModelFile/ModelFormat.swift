/// The identity of the model file's format; its shape is told in `README.md` beside this file.
package enum ModelFormat {
  /// What the field `format` says.
  package static let name = "tiendo-model"
  /// What the field `formatVersion` says; within a version fields are only added.
  package static let version = 3
}

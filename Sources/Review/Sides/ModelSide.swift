import Diagnostics
import ModelFile
import PlanModel

/// Reads the library of a model file.
enum ModelSide {
  static func read(path: String, bytes: [UInt8]) -> (library: PlanLibrary?, diagnostics: [Diagnostic]) {
    let reading = ModelReader.read(path: path, bytes: bytes)
    return (reading.contents?.library, reading.diagnostics)
  }
}

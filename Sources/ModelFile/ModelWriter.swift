package import PlanModel

/// Writes the model file: everything the site says, for programs to read and for reviewers to compare.
package enum ModelWriter {
  /// The file's bytes, which depend on nothing but the arguments.
  ///
  /// - Parameters:
  ///   - library: everything the content says.
  ///   - measures: the measures of this library.
  ///   - forms: the half-yearly forms of these measures.
  /// - Returns: JSON in UTF-8, ended by a line feed; the format is told in `README.md`.
  package static func bytes(of library: PlanLibrary, measures: Measures, forms: FilledForms) -> [UInt8] {
    var output = ModelOutput(library)
    output.object { file in
      file.field("format", ModelFormat.name)
      file.field("formatVersion", ModelFormat.version)
      file.field("site", library.site)
      file.list("units", library.units.elements)
      file.list("agencies", library.agencies.elements)
      file.list("clusters", library.clusters.elements)
      file.list("sources", library.sources.elements)
      file.list("indicators", library.indicators.elements)
      file.list("plans", library.plans)
      file.list("letters", library.letters.elements)
      file.field("log", library.log)
      file.field("measures", MeasuresSection(measures: measures, forms: forms))
    }
    output.finish()
    return output.json.bytes
  }
}

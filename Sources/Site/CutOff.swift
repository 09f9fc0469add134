import Glibc
package import PlanModel
import VietnameseText

/// A cut-off date (ngày chốt số liệu) given on the command line.
package struct CutOff: Sendable, Hashable {
  package let date: CalendarDate

  package init(_ date: CalendarDate) {
    self.date = date
  }

  /// What is wrong with a date, and how to mend it, in one line.
  package struct Refused: Error, Hashable, Sendable {
    package let message: String
  }

  /// Reads a day as officials write it, `31/12/2021`.
  package static func read(_ text: String) -> Result<CutOff, Refused> {
    TimeReader.day(text).map(CutOff.init).mapError { Refused(message: "\($0.reason); \($0.hint)") }
  }
}

/// Finds the templates that come with tiendo.
package enum ShippedTemplates {
  /// `Templates` in the working folder, else in the nearest folder above the executable that has one beside `Package.swift`.
  ///
  /// Where there is none, the one in the working folder, for the message that it cannot be read.
  package static func folder(workingFolder: String, executable: String?) -> String {
    if FileKind.of("\(workingFolder)/Templates") == .folder { return "Templates" }
    var above = executable?.folderPath
    while let folder = above {
      if FileKind.of("\(folder)/Templates") == .folder, FileKind.of("\(folder)/Package.swift") == .regular {
        return "\(folder)/Templates"
      }
      above = folder.folderPath
    }
    return "Templates"
  }
}

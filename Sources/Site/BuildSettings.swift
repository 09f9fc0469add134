package import PlanModel

/// What a build is asked to do; every path as the user gave it.
package struct BuildSettings: Sendable {
  package var content: String
  /// A folder laid over the shipped templates file by file; nil: the shipped ones alone.
  package var templates: String?
  /// The templates that come with tiendo.
  package var shippedTemplates: String
  package var output: String
  /// Stands in for the cut-off date of `site.yaml`.
  package var cutOff: CutOff?
  /// The form of all annexes on paper; nil: the one that each annex names.
  package var profile: PrintProfile?
  /// Workers that render pages at the same time.
  package var jobs: Int
  /// How folders are listed before sorting; tests shuffle here.
  package var folderReader = FolderReader()
  package var home: String?
  package var workingFolder: String

  package init(
    content: String, templates: String?, shippedTemplates: String, output: String, cutOff: CutOff?,
    profile: PrintProfile? = nil,
    jobs: Int, home: String?, workingFolder: String
  ) {
    self.content = content
    self.templates = templates
    self.shippedTemplates = shippedTemplates
    self.output = output
    self.cutOff = cutOff
    self.profile = profile
    self.jobs = jobs
    self.home = home
    self.workingFolder = workingFolder
  }
}

/// A step of a build, for the progress line on a terminal.
package enum BuildStep: String, Sendable, CaseIterable {
  case reading = "đọc dữ liệu"
  case checking = "kiểm tra"
  case rendering = "dựng trang"
  case writing = "ghi"
}

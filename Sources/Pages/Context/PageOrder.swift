package import PlanModel
import VietnameseText

extension PageContext {
  /// Whether a unit has a page of its own: those with clusters or rows of any plan have.
  package func hasPage(_ unit: Ref<AdministrativeUnit>) -> Bool { directory.hasUnitPage[unit.index] }

  /// Whether an agency has a page of its own.
  package func hasPage(_ agency: Ref<Agency>) -> Bool { library.agencies[agency].kind.hasPage }

  /// The units that have a page, by name without "huyện", "quận", "thị xã".
  package var districts: [Ref<AdministrativeUnit>] { directory.districts }

  /// All clusters by name.
  package var clusters: [Ref<Cluster>] { directory.clusters }

  /// The agencies that have a page, by name.
  package var agencies: [Ref<Agency>] { directory.agencies }

  /// Clusters by name.
  package func inOrder(_ clusters: [Ref<Cluster>]) -> [Ref<Cluster>] {
    clusters.inVietnameseOrder { library.clusters[$0].name }
  }

  /// "Phụ lục 3, số 32"; with the part where numbering restarts: "Phụ lục 2, phần B, số 14".
  package func name(ofRowAt place: RowPlace) -> String { planTexts.rowNames[place.annex][place.row] }

  /// The same of a row of any plan.
  package func name(of row: AnnexRow, in annex: Annex) -> String { wording.name(of: row, in: annex) }

  /// The CSV of a table, beside the page: `dia-ban/phuc-tho-cum-khoi-cong.csv`.
  package func csv(of table: String, on path: OutputPath) -> Link {
    Link(wording(.csv), to: path.stem + "-" + table + ".csv")
  }
}

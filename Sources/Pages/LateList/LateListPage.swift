/// The late list (chậm tiến độ): everything late, by agency, area and length.
package struct LateListPage: Hashable, Sendable {
  package let frame: PageFrame
  /// Late items by length and kind.
  package let bands: Table
  package let byArea: Table
  package let byAgency: Table
  /// Every late item, the longest first.
  package let items: Table?
  /// Past due and nothing known: counted apart, never as late.
  package let withoutInformation: Table?

  package init(
    frame: PageFrame, bands: Table, byArea: Table, byAgency: Table, items: Table?, withoutInformation: Table?
  ) {
    self.frame = frame
    self.bands = bands
    self.byArea = byArea
    self.byAgency = byAgency
    self.items = items
    self.withoutInformation = withoutInformation
  }
}

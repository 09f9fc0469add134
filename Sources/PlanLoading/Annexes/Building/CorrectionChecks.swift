import Diagnostics
import PlanModel

extension AnnexBuilder {
  /// Checks a correction against the texts it may touch.
  ///
  /// - Parameters:
  ///   - correction: as written.
  ///   - cells: the cells that can be named, for messages.
  ///   - texts: what stands in them, by cell; a cell without text is left out.
  /// - Returns: the correction; nil where its cell or its form is wrong.
  mutating func check(
    _ correction: CorrectionRecord, cells: [String], texts: [String: [String]]
  ) -> Correction? {
    guard let cell = correction.cell, let reason = correction.reason,
      isKnown(cell, among: cells), correction.printedIn.map({ isKnown($0, among: cells) }) ?? true,
      hasForm(correction)
    else { return nil }
    let isOpen = correction.open?.value == true
    let standing = correction.corrected ?? (isOpen ? correction.printed : nil)
    let found = texts[cell.value] ?? []
    if let standing, !found.contains(where: { $0.hasPart(standing.value) }) {
      report(.annexCorrectionAbsent, at: standing.place, ["text": standing.value, "cell": cell.value])
    }
    return Correction(
      column: cell.value, printed: correction.printed?.value ?? found.first ?? "",
      corrected: correction.corrected?.value, printedIn: correction.printedIn?.value, reason: reason.value,
      isOpen: isOpen)
  }

  private mutating func isKnown(_ cell: Located<String>, among cells: [String]) -> Bool {
    if cells.contains(cell.value) { return true }
    let near = DidYouMean.nearest(to: cell.value, among: cells)
    report(
      .annexCorrectionCell, at: cell.place, ["cell": cell.value, "cells": cells.joined(separator: ", ")],
      suggestion: near.map(DidYouMean.question))
    return false
  }

  /// One of: printed and corrected; printed in another cell; open, printed only.
  private mutating func hasForm(_ correction: CorrectionRecord) -> Bool {
    let isOpen = correction.open?.value == true
    if correction.corrected == nil, correction.printedIn == nil, !isOpen {
      report(.annexCorrectionShape, at: correction.place)
    } else if let corrected = correction.corrected, isOpen {
      report(.annexCorrectionOpen, at: corrected.place)
    } else if correction.printed == nil, correction.corrected != nil || isOpen {
      report(.annexCorrectionPrinted, at: correction.place)
    } else if let corrected = correction.corrected, corrected.value == correction.printed?.value {
      report(.annexCorrectionSame, at: corrected.place, ["text": corrected.value])
    } else {
      return true
    }
    return false
  }
}
